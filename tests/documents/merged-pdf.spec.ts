import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { type BagianBerkas, mergePdf } from '../../electron/documents/render-merged-pdf'
import { buildSuratPdf } from '../../electron/features/surat/surat.pdf'
import { readBookmarks } from '../support/bookmarks'
import { createBeritaAcara, createNotaDinas } from '../support/laporan-rapat-contoh'
import { renderNaskah } from '../support/naskah'
import { hasPoppler, readPdf } from '../support/pdf'
import { createSuratSekda } from '../support/surat-contoh'

const INFO = { title: 'Berkas Rapat Koordinasi', author: 'Badan Contoh', createdAt: new Date('2024-11-04T01:00:00Z') }

async function createParts(): Promise<readonly BagianBerkas[]> {
  return [
    { judul: 'Undangan', bytes: await renderNaskah(buildSuratPdf(createSuratSekda())) },
    { judul: 'Nota dinas “laporan”', bytes: await renderNaskah(buildSuratPdf(createNotaDinas())) },
    { judul: 'Berita acara', bytes: await renderNaskah(buildSuratPdf(createBeritaAcara())) },
  ]
}

async function merge(parts: readonly BagianBerkas[]): Promise<Uint8Array> {
  const merged = await mergePdf(parts, INFO)
  if (!merged.ok) throw new Error(`${merged.judul} ${merged.sebab}`)
  return merged.bytes
}

describe.skipIf(!hasPoppler)('mergePdf', () => {
  it('puts all pages behind each other, each part under its bookmark', async () => {
    const parts = await createParts()
    const bytes = await merge(parts)
    const pdf = readPdf(bytes)
    expect(pdf).toMatchObject({ pageCount: 5, title: INFO.title, language: 'id-ID' })
    expect(readBookmarks(bytes)).toEqual([
      ['Undangan', 1],
      ['Nota dinas “laporan”', 3],
      ['Berita acara', 5],
    ])
    const alone = parts.map((part) => readPdf(part.bytes).text)
    expect(pdf.text).toBe(alone.join(''))
    expect(pdf.fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true)
  })

  it('keeps the size of each page', async () => {
    const kertas = { ...createBeritaAcara().paper, kertas: 'F4' } as const
    const f4 = await renderNaskah(buildSuratPdf(createBeritaAcara({ paper: kertas })))
    const bytes = await merge([{ judul: 'F4', bytes: f4 }, ...(await createParts())])
    expect(readPdf(bytes).heightMm).toBeCloseTo(330, 0)
    const sizes = (await PDFDocument.load(bytes)).getPages().map((page) => Math.round((page.getHeight() * 25.4) / 72))
    expect(sizes).toEqual([330, 297, 297, 297, 297, 297])
  })

  it('names the part that wants a password', async () => {
    const [first, second] = await createParts()
    const locked = await PDFDocument.load(second?.bytes ?? new Uint8Array())
    locked.encrypt({ userPassword: 'rahasia', ownerPassword: 'rahasia' })
    const parts = [...(first ? [first] : []), { judul: 'Paparan KPU.pdf', bytes: await locked.save() }]
    expect(await mergePdf(parts, INFO)).toEqual({ ok: false, judul: 'Paparan KPU.pdf', sebab: 'bersandi' })
  })

  it.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    ['cut off in the middle', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['without its last bytes', (bytes) => bytes.subarray(0, bytes.length - 40)],
    ['empty', () => new Uint8Array()],
    ['something else under the name of a PDF', () => new TextEncoder().encode('bukan pdf\n%%EOF')],
    ['with a hole in it', (bytes) => bytes.map((byte, at) => (at > 400 && at < bytes.length - 2000 ? 32 : byte))],
  ])('names the part that is broken: %s', async (_name, damage) => {
    const [first, second] = await createParts()
    const broken = { judul: 'Rusak.pdf', bytes: damage(second?.bytes ?? new Uint8Array()) }
    expect(await mergePdf([...(first ? [first] : []), broken], INFO)).toEqual({
      ok: false,
      judul: 'Rusak.pdf',
      sebab: 'rusak',
    })
  })
})
