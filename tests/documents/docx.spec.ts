/** What Word finds in a paper: its styles, lists, tables with heads, letterhead and properties. */
import { createTeksKaya } from '@shared/lib/teks-kaya'
import { describe, expect, it } from 'vitest'
import type { PdfDefinition } from '../../electron/documents/definition'
import { buildDaftarHadirPdf } from '../../electron/features/kehadiran/daftar-hadir.pdf'
import { buildNotulaPdf } from '../../electron/features/notula/notula.pdf'
import { convertWithWriter, hasWriter, renderWord, unzipWord } from '../support/docx'
import { createPng, FOTO_RAPAT } from '../support/gambar'
import { createDaftarHadirBogor, createNotulaBogor, PAPER_BOGOR } from '../support/laporan-bogor'
import { readPdf } from '../support/pdf'

const read = async (definition: PdfDefinition) => unzipWord(await renderWord(definition))
const notula = await read(buildNotulaPdf(createNotulaBogor()))
const document = notula.get('word/document.xml') ?? ''
const styles = notula.get('word/styles.xml') ?? ''

describe('docx', () => {
  it('makes the same bytes of the same definition, with the moment that was given', async () => {
    const definition = buildNotulaPdf(createNotulaBogor())
    const [first, second] = [await renderWord(definition), await renderWord(definition)]
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
    const properties = notula.get('docProps/core.xml') ?? ''
    expect(properties).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2024-11-01T05:00:00.000Z<')
    expect(properties).toContain('<dc:title>Notula Rapat Koordinasi Terpadu Desk Pilkada Kota Contoh Tahun 2024<')
    expect(properties).not.toMatch(/Un-named/)
  })

  it('gives title, headings, body and cells the styles of their names', () => {
    for (const [id, name] of [
      ['Judul', 'Judul'],
      ['Heading1', 'Heading 1'],
      ['Heading2', 'Heading 2'],
      ['Heading3', 'Heading 3'],
      ['Isi', 'Isi'],
      ['Tabel', 'Tabel'],
    ]) {
      expect(styles).toMatch(new RegExp(`w:styleId="${id}"[^>]*><w:name w:val="${name}"/>`))
    }
    expect(listStyles(document, 'NOTULA')).toEqual(['Judul'])
    expect(listStyles(document, 'DAFTAR HADIR PESERTA')).toEqual(['Judul'])
    expect(listStyles(document, 'Kata Pembukaan')).toEqual(['Heading1'])
    expect(listStyles(document, 'Kesiapan TPS')).toContain('Heading2')
    expect(listStyles(document, 'Batas Waktu')).toEqual(['Tabel'])
    const used = new Set(document.match(/(?<=<w:pStyle w:val=")[^"]+/g))
    expect(used).toEqual(new Set(['Judul', 'Heading1', 'Heading2', 'Isi', 'Tabel']))
  })

  it('writes exact lines of 14.15 pt in the body and 12.3 pt in tables, in Arial and Indonesian', () => {
    expect(getStyle('Isi')).toContain('w:line="283" w:lineRule="exact"')
    expect(getStyle('Tabel')).toContain('w:line="246" w:lineRule="exact"')
    expect(document).not.toContain('w:lineRule="atLeast"')
    expect(styles).toContain('<w:lang w:val="id-ID"/>')
    expect(styles).toMatch(/<w:docDefaults>.*w:ascii="Arial"/)
  })

  it('uses Times New Roman where the office chose it', async () => {
    const paper = { ...PAPER_BOGOR, huruf: 'Tinos' as const }
    const files = await read(buildNotulaPdf(createNotulaBogor({ paper })))
    expect(files.get('word/styles.xml')).toMatch(/<w:docDefaults>.*w:ascii="Times New Roman"/)
    for (const path of ['document', 'styles', 'numbering', 'header2']) {
      expect(files.get(`word/${path}.xml`)).not.toContain('"Arial"')
    }
  })

  it('counts with lists of Word, never with typed numbers', () => {
    const heading = findParagraph(document, 'Kata Pembukaan')
    expect(heading).toContain('<w:numPr>')
    expect(heading).not.toMatch(/<w:t[^>]*>A\./)
    const numbering = notula.get('word/numbering.xml') ?? ''
    for (const format of ['upperLetter', 'decimal', 'lowerLetter']) {
      expect(numbering).toContain(`<w:numFmt w:val="${format}"/>`)
    }
    // Ten points of one list, under ten headings of another.
    const numbers = ['Kesiapan logistik', 'Netralitas ASN dan lembaga terkait'].map((text) => {
      const headings = listParagraphs(document, text).filter((paragraph) => paragraph.includes('Heading2'))
      return /<w:numId w:val="(\d+)"/.exec(headings[0] ?? '')?.[1]
    })
    expect(numbers[0]).toBeDefined()
    expect(numbers[1]).toBe(numbers[0])
  })

  it('repeats the heads of its tables and divides no row', () => {
    const ruled = listTables(document).filter((table) => table.includes('w:insideH w:val="single"'))
    expect(ruled).toHaveLength(2)
    for (const table of ruled) {
      const rows = table.match(/<w:trPr>.*?<\/w:trPr>/g) ?? []
      expect(rows[0]).toContain('<w:tblHeader/>')
      expect(rows.slice(1).some((row) => row.includes('<w:tblHeader/>'))).toBe(false)
      expect(rows.filter((row) => !row.includes('<w:cantSplit/>'))).toEqual([])
    }
  })

  it('divides only a row higher than half a page', async () => {
    const uraian = 'kata '.repeat(900)
    const report = createNotulaBogor()
    const tindakLanjut = report.tindakLanjut.map((row, at) => (at === 4 ? { ...row, uraian } : row))
    const files = await read(buildNotulaPdf({ ...report, tindakLanjut }))
    const table = listTables(files.get('word/document.xml') ?? '').find((xml) => xml.includes('Batas Waktu')) ?? ''
    const rows = table.match(/<w:trPr>.*?<\/w:trPr>/g) ?? []
    expect(rows.map((row) => row.includes('<w:cantSplit/>'))).toEqual(rows.map((_, at) => at !== 5))
  })

  it('has the letterhead in the header of the first page only, and says what its pictures show', () => {
    const headers = [...notula].filter(([path]) => /^word\/header\d\.xml$/.test(path))
    const withKop = headers.filter(([, xml]) => xml.includes('BADAN KESATUAN BANGSA DAN POLITIK'))
    expect(withKop).toHaveLength(1)
    expect(headers).toHaveLength(2)
    expect(document).toContain('<w:titlePg/>')
    expect(document).not.toContain('PEMERINTAH KOTA CONTOH')
    expect(withKop[0]?.[1]).toMatch(/<wp:docPr [^>]*descr="Lambang"/)
    expect(document).toMatch(/<wp:docPr [^>]*descr="Peserta rapat/)
  })

  it('has size, margins and page numbers of the paper', () => {
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
    expect(document).toMatch(/<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1417"/)
    const foot = notula.get('word/footer1.xml') ?? ''
    expect(foot).toMatch(/Halaman .*PAGE.* dari .*NUMPAGES/)
  })

  it('lays a sheet on its side when it is wider than high', async () => {
    const definition = buildNotulaPdf(createNotulaBogor())
    const { width, height } = definition.page
    const files = await read({ ...definition, page: { width: height, height: width } })
    expect(files.get('word/document.xml')).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>')
  })

  it('prints the foot always, from two pages on, or never', async () => {
    const listFeet = async (kaki: (typeof PAPER_BOGOR)['kaki'], barisKosong: number) => {
      const files = await read(
        buildDaftarHadirPdf(createDaftarHadirBogor({ paper: { ...PAPER_BOGOR, kaki }, rows: [], barisKosong })),
      )
      return [...files].flatMap(([path, xml]) => (/footer\d/.test(path) && xml.includes('NUMPAGES') ? [path] : []))
    }
    expect(await listFeet('selalu', 3)).toHaveLength(2)
    expect(await listFeet('dari dua halaman', 3)).toHaveLength(1)
    expect(await listFeet('dari dua halaman', 30)).toHaveLength(2)
    expect(await listFeet('tidak', 30)).toHaveLength(0)
  })

  it('never opens a file or an address that a definition names', async () => {
    const definition = buildNotulaPdf(createNotulaBogor())
    for (const image of ['/etc/hostname', 'file:///etc/hostname', 'http://127.0.0.1:9/x.png']) {
      await expect(renderWord({ ...definition, content: [{ image, width: 10, height: 10 }] })).rejects.toThrow(/denied/)
    }
    const inside = await renderWord({ ...definition, content: [{ image: createPng(9, 9), width: 10 }] })
    expect([...unzipWord(inside).keys()].filter((path) => path.endsWith('.png'))).toHaveLength(1)
  })
})

const JAHAT = [
  'NUL\u0000 dan C0\u0001\u0008\u001b',
  'surogat \ud800 tunggal \udc00',
  'emoji 👩‍👩‍👧‍👦 🇮🇩 ✓',
  'RTL \u202eterbalik\u202c \u200fمرحبا',
  '\ufffe\uffff bukan huruf',
  '=1+1 {{templat}} %s _x0041_',
  '</w:t><script>&amp;</script> "kutip" \'petik\' \\ ]]>',
  'a'.repeat(1_000),
].join('\n')

describe('docx with text that tries to be more than text', () => {
  it('keeps every word and stays a document', async (context) => {
    const isi = createTeksKaya(JAHAT)
    const definition = buildNotulaPdf(
      createNotulaBogor({
        rapat: JAHAT,
        tempat: JAHAT,
        ketua: JAHAT,
        acara: [JAHAT, JAHAT],
        judulPendek: 'Rapat <&> 👍',
        pembukaan: isi,
        pembahasan: [{ judul: JAHAT, butir: [{ jabatan: JAHAT, isi }], simpulan: isi }],
        keputusan: [JAHAT],
        tindakLanjut: [{ uraian: JAHAT, penanggungJawab: JAHAT, batasWaktu: JAHAT, status: 'Belum' }],
        foto: [{ gambar: FOTO_RAPAT, keterangan: JAHAT }],
      }),
    )
    const bytes = await renderWord(definition)
    const xml = [...unzipWord(bytes)].flatMap(([path, text]) => (path.endsWith('.xml') ? [text] : [])).join('')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
    expect(xml.isWellFormed()).toBe(true)
    if (!hasWriter) context.skip('LibreOffice Writer is not installed: not read back')
    const [pdf = new Uint8Array()] = convertWithWriter([bytes])
    const text = readPdf(pdf).text
    for (const word of ['NUL', 'surogat', 'emoji', '=1+1', '_x0041_', '</w:t><script>&amp;']) {
      expect(text).toContain(word)
    }
    expect(text.replace(/\s/g, '')).toMatch(/a{1000}/)
  })

  it('takes a word of 200,000 letters', async () => {
    const pembukaan = createTeksKaya(`${'a'.repeat(200_000)} ${'tujuh belas '.repeat(10_000)}`)
    const files = await read(buildNotulaPdf(createNotulaBogor({ pembukaan })))
    expect(files.get('word/document.xml')).toMatch(/a{200000} /)
  })
})

function listParagraphs(xml: string, text: string): string[] {
  return (xml.match(/<w:p>.*?<\/w:p>/g) ?? []).filter((paragraph) => listText(paragraph) === text)
}

function findParagraph(xml: string, text: string): string {
  const [first] = listParagraphs(xml, text)
  if (first === undefined) throw new Error(`no paragraph “${text}”`)
  return first
}

function listStyles(xml: string, text: string): (string | undefined)[] {
  return listParagraphs(xml, text).map((paragraph) => /<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1])
}

function listText(paragraph: string): string {
  return [...paragraph.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text]) => text).join('')
}

function listTables(xml: string): string[] {
  return xml.match(/<w:tbl>.*?<\/w:tbl>/g) ?? []
}

function getStyle(id: string): string {
  return new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(styles)?.[0] ?? ''
}
