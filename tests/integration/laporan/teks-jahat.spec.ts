import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canonicalText } from '@shared/lib/teks'
import { formatTeksPolos } from '@shared/lib/teks-kaya'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenedApp } from '../../../electron/app'
import { createBogor } from '../../../electron/contoh/bogor'
import { cleanText } from '../../../electron/documents/glue'
import { createOfficeClient, type OfficeClient } from '../../../electron/lib/office-client'
import { unzipWord } from '../../support/docx'
import { openTestApp } from '../../support/open-app'
import { hasPoppler, readPdf } from '../../support/pdf'

/** The words of a paragraph of Word, with the blanks and hyphens of the keyboard. */
function listWords(paragraph: string): string {
  const marked = paragraph.replaceAll('<w:noBreakHyphen/>', '<w:t>-</w:t>').replaceAll('<w:br/>', '<w:t>\n</w:t>')
  const words = [...marked.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join('')
  return words
    .replaceAll('\u00a0', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

/** Each ends with a plain word by which its paper is found again. */
const EVIL = [
  '=1+1 formula',
  '+SUM(A1:A9) plus',
  '-2+3 minus',
  '@cmd surel',
  '\tTAB di depan',
  'kutip "ganda" dan \'tunggal\' kutipan',
  "'; DROP TABLE rapat; -- sql",
  '<script>alert(1)</script> html',
  'NUL\u0000 dan VT\u000b hilang',
  'setengah \ud83d saja',
  'emoji 👨‍👩‍👧‍👦 keluarga',
  'kanan \u202Ekiri\u202C arah',
  '_x0041_ tertulis',
  'nol 000123 depan',
  'e\u0301 gabung',
  '\ufffe\uffff bukan huruf',
  '__proto__ constructor',
  'ꦏꦸꦭ aksara Jawa dan العربية Arab',
  '{{templat}} %{dolar} %s persen',
]

describe('text that tries to be more than text', () => {
  let dataDir: string
  let app: OpenedApp
  let client: OfficeClient
  let rapatId: string
  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'simpul-jahat-'))
    app = await openTestApp({ dataDir })
    client = createOfficeClient(app)
    rapatId = (await createBogor(client)).rapatId
    const notula = await client.notula.get({ rapatId })
    await client.notula.reopen({ id: notula?.id ?? '', alasan: 'Uji teks.' })
    for (const isi of EVIL) await client.notula.keputusan.create({ rapatId, acaraId: null, isi })
  })
  afterAll(async () => {
    await app.close()
    rmSync(dataDir, { recursive: true, force: true })
  })

  const stored = async () =>
    (await client.notula.get({ rapatId }))?.keputusan.slice(-EVIL.length).map(({ isi }) => isi) ?? []
  const readBack = async () => {
    const steps = await client.laporan.buildRekap({ dari: '2024-11-01', sampai: '2024-11-01' })
    let step = await steps.next()
    while (!step.done) step = await steps.next()
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(await (await client.laporan.getBerkas({ kunci: step.value.kunci })).arrayBuffer())
    const cells = (workbook.getWorksheet('Keputusan')?.getColumn(5).values ?? []).slice(-EVIL.length)
    return cells.map((cell) =>
      typeof cell === 'object' && cell !== null && 'richText' in cell
        ? cell.richText.map(({ text }) => text).join('')
        : cell,
    )
  }

  it('is stored in its canonical form', async () => {
    expect(await stored()).toEqual(EVIL.map((text) => canonicalText(text).trim()))
  })

  it('comes back from the workbook letter for letter, never as a formula or a number', async () => {
    expect(await readBack()).toEqual(await stored())
  })

  it('stands on the paper, every item of it', async (context) => {
    if (!hasPoppler) context.skip('poppler-utils is not installed: the PDF was not read back')
    const file = await client.notula.exportPdf({ rapatId })
    const text = readPdf(new Uint8Array(await file.arrayBuffer()))
      .words.map((word) => word.text)
      .join(' ')
    for (const isi of EVIL) expect(text).toContain(isi.trim().split(' ').at(-1))
  })

  it('stands in the document of Word, every item of it, letter for letter', async () => {
    const file = await client.notula.exportDocx({ rapatId })
    const xml = unzipWord(new Uint8Array(await file.arrayBuffer())).get('word/document.xml') ?? ''
    const paragraphs = (xml.match(/<w:p>.*?<\/w:p>/g) ?? []).map(listWords)
    // Of the stored text only what steers the direction of writing is left out on paper.
    for (const isi of await stored()) expect(paragraphs).toContain(cleanText(isi))
    expect(paragraphs).toContain('<script>alert(1)</script> html')
  })

  it('reaches a fixed point on its first trip, whatever is typed', async () => {
    const notula = await client.notula.get({ rapatId })
    const { id } = await client.notula.keputusan.create({ rapatId, acaraId: null, isi: 'awal' })
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), async (text) => {
        fc.pre(canonicalText(text).trim() !== '')
        await client.notula.keputusan.update({ id, isi: text })
        const once = (await client.notula.get({ rapatId }))?.keputusan.find((row) => row.id === id)?.isi ?? ''
        await client.notula.keputusan.update({ id, isi: once })
        const twice = (await client.notula.get({ rapatId }))?.keputusan.find((row) => row.id === id)?.isi
        expect(twice).toBe(once)
        expect(once.isWellFormed()).toBe(true)
      }),
      { numRuns: 25 },
    )
    expect(formatTeksPolos(notula?.pembukaan.isi ?? { type: 'doc' })).toContain('815.249')
  })
})
