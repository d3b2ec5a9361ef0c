import { createTeksKaya } from '@shared/lib/teks-kaya'
import { describe, expect, it } from 'vitest'
import { buildSuratPdf } from '../../electron/features/surat/surat.pdf'
import type { SuratReport } from '../../electron/features/surat/surat.report'
import { expectSignatureInCompany, expectSound } from '../support/aturan-naskah'
import { createBeritaAcara, createNotaDinas, PENANDA_TANGAN } from '../support/laporan-rapat-contoh'
import { readNaskah } from '../support/naskah'
import { findLine, hasPoppler, listBodyLines, type ReadPdf } from '../support/pdf'
import { PAPER_SURAT } from '../support/surat-contoh'

const TEPI = PAPER_SURAT.tepi
const AXIS = 115
/** With its foot on every page, so that the pages can be counted. */
const read = (report: SuratReport): Promise<ReadPdf> =>
  readNaskah(buildSuratPdf({ ...report, paper: { ...report.paper, kaki: 'selalu' } }))

/** Tops of lines in millimetres, as they stand on the reference page. */
function expectTops(pdf: ReadPdf, tops: readonly (readonly [string, number, number])[]): void {
  for (const [text, page, top] of tops) {
    const line = findLine(pdf, text)
    expect(line.page, text).toBe(page)
    expect(Math.abs(line.top - top), text).toBeLessThan(0.5)
  }
}

describe('laporan rapat', () => {
  it('gives the same definition for the same report, as plain data', () => {
    for (const report of [createNotaDinas(), createBeritaAcara(), createBeritaAcara({ tataTandaTangan: 'blok' })]) {
      expect(buildSuratPdf(report)).toEqual(buildSuratPdf(report))
      expect(structuredClone(buildSuratPdf(report))).toEqual(buildSuratPdf(report))
    }
  })
})

describe.skipIf(!hasPoppler)('nota dinas, measured', () => {
  it('stands on the lines of the reference page', async () => {
    const pdf = await read(createNotaDinas())
    expectSound(pdf, TEPI)
    expect(pdf.pageCount).toBe(2)
    expectTops(pdf, [
      ['NOTA DINAS', 1, 51.9],
      ['Yth. : Pj. Wali Kota Contoh', 1, 62.2],
      ['Hal : Laporan Hasil', 1, 100.1],
      ['Bersama ini kami laporkan', 1, 110.6],
      ['1. Dasar', 1, 124.8],
      ['b. Surat Sekretaris Daerah', 1, 136.9],
      ['hari/tanggal :', 1, 156.1],
      ['3. Pokok Hasil', 1, 197.3],
      ['a. Kesiapan logistik:', 1, 210.5],
      ['g. Kesiapan keamanan:', 2, 20],
      ['4. Tindak Lanjut', 2, 71.2],
      ['6. Saran', 2, 126.7],
      ['Demikian laporan ini', 2, 146.2],
      ['KEPALA BADAN KESATUAN BANGSA', 2, 161.1],
      ['Drs. H. Arya Contoh, M.Si.', 2, 196.1],
    ])
    for (const [text, left] of [
      ['Yth. :', 25],
      ['Bersama ini', 37.5],
      ['1. Dasar', 25],
      ['a. Instruksi', 33],
      ['hari/tanggal :', 33],
      ['Terdapat 10', 33],
      ['KEPALA BADAN', AXIS],
    ] as const) {
      expect(findLine(pdf, text).left, text).toBeCloseTo(left, 1)
    }
    expect(pdf.text).toContain('Nota Dinas, 4 November 2024: Laporan Hasil Rapat Koordinasi')
    expectSignatureInCompany(pdf, 'KEPALA BADAN', 'NIP 19700101 199601 1 001')
  })

  it('leaves 13 mm for a number that is still to come', async () => {
    const pdf = await read(createNotaDinas())
    const line = listBodyLines(pdf, 1).find(({ text }) => text.startsWith('Nomor :'))
    const [left, right] = (line?.words ?? []).slice(-2)
    expect((right?.left ?? 0) - (left?.right ?? 0)).toBeCloseTo(13, 0)
  })

  it('closes up the numbers when a section is left out', async () => {
    const { bagian } = createNotaDinas()
    const pdf = await read(createNotaDinas({ bagian: bagian.filter((satu) => satu.bagian !== 'pelaksanaan') }))
    expectSound(pdf, TEPI)
    expect(findLine(pdf, '2. Pokok Hasil').page).toBe(1)
    expect(pdf.text).not.toContain('Pelaksanaan')
  })

  it('holds on narrow paper, in large type, with nothing and with very much to tell', async () => {
    const paper = {
      ...PAPER_SURAT,
      kertas: 'F4',
      tepi: { ...TEPI, kiri: 30 },
      huruf: 'Tinos',
      ukuranHuruf: 12,
    } as const
    const long = Array.from({ length: 60 }, (_, at) => `Hasil ke-${at + 1} ${'dengan keterangan panjang '.repeat(9)}.`)
    const bagian = createNotaDinas().bagian.map((satu) => ({ ...satu, isi: createTeksKaya(long.join('\n')) }))
    for (const report of [
      createNotaDinas({ paper, bagian }),
      createNotaDinas({ bagian: [], penerima: [], tembusan: [] }),
    ]) {
      const pdf = await read(report)
      expectSound(pdf, report.paper.tepi)
      expectSignatureInCompany(pdf, 'KEPALA', 'NIP 19700101 199601 1 001')
    }
  })
})

describe.skipIf(!hasPoppler)('berita acara, measured', () => {
  it('stands on the lines of the reference page, signed by one', async () => {
    const pdf = await read(createBeritaAcara())
    expectSound(pdf, TEPI)
    expect(pdf.pageCount).toBe(1)
    expectTops(pdf, [
      ['BERITA ACARA', 1, 51.9],
      ['TENTANG', 1, 58],
      ['KESEPAKATAN HASIL RAPAT KOORDINASI TERPADU', 1, 63.7],
      ['DESK PILKADA KOTA CONTOH TAHUN 2024', 1, 68.7],
      ['NOMOR: 000.1.5/', 1, 75.1],
      ['Pada hari ini, Jumat', 1, 84.3],
      ['1. Logistik pemungutan', 1, 106.4],
      ['Dokumen pendukung', 1, 153.3],
      ['b. dokumentasi kegiatan.', 1, 165],
      ['Demikian Berita Acara', 1, 173.2],
      ['Kota Contoh, 1 November 2024', 1, 188.1],
      ['Drs. H. Arya Contoh, M.Si.', 1, 228],
    ])
    expect(findLine(pdf, 'Kota Contoh, 1 November 2024').left).toBeCloseTo(AXIS, 1)
    expect(findLine(pdf, '1. Logistik').left).toBeCloseTo(25, 1)
    expect((await readNaskah(buildSuratPdf(createBeritaAcara()))).text).not.toContain('Halaman')
  })

  it('is signed in the rows of a table, 14 mm high', async () => {
    const pdf = await read(createBeritaAcara({ tataTandaTangan: 'tabel' }))
    expectSound(pdf, TEPI)
    expectTops(pdf, [
      ['Kota Contoh, 1 November 2024', 1, 186],
      ['No. Nama Jabatan Tanda Tangan', 1, 194.7],
    ])
    const rows = ['1 Anggun Rekaan, S.Sos.', '2 Hendra Amsal, S.H.', '3 Bima Misalnya, S.I.K.'].map(
      (text) => findLine(pdf, text).top,
    )
    expect((rows[1] ?? 0) - (rows[0] ?? 0)).toBeCloseTo(14, 0)
    expect((rows[2] ?? 0) - (rows[1] ?? 0)).toBeCloseTo(14, 0)
    expect(findLine(pdf, '3 .....').left).toBeCloseTo(149.4, 0)
    expect(pdf.text).not.toContain('NIP')
  })

  it.each([12, 40])('keeps the table whole or two rows on its last page with %i signers', async (count) => {
    const penandatanganList = Array.from({ length: count }, (_, at) => ({
      ...(PENANDA_TANGAN[at % 3] ?? PENANDA_TANGAN[0]),
      nama: `Nama Rekaan ${at + 1}`,
    })) as typeof PENANDA_TANGAN
    const pdf = await read(createBeritaAcara({ tataTandaTangan: 'tabel', penandatanganList }))
    expectSound(pdf, TEPI)
    const last = pdf.lines.filter(({ page, text }) => page === pdf.pageCount && text.includes('Nama Rekaan'))
    expect(last.length).toBeGreaterThanOrEqual(2)
    expect(listBodyLines(pdf, pdf.pageCount)[0]?.text).toContain(count === 40 ? 'No. Nama' : '')
  })

  it('is signed in three blocks side by side, names on one line with 25 mm above them', async () => {
    const pdf = await read(createBeritaAcara({ tataTandaTangan: 'blok' }))
    expectSound(pdf, TEPI)
    expectTops(pdf, [
      ['Kota Contoh, 1 November 2024', 1, 188.1],
      ['KETUA KPU KETUA BAWASLU KEPALA KEPOLISIAN', 1, 195.9],
      ['KOTA CONTOH, KOTA CONTOH, RESOR KOTA,', 1, 200.5],
      ['Anggun Rekaan, S.Sos. Hendra Amsal, S.H. Bima Misalnya, S.I.K.', 1, 230.4],
      ['Komisaris Besar Polisi', 1, 234.9],
    ])
    const room = findLine(pdf, 'Anggun Rekaan').top - findLine(pdf, 'KOTA CONTOH, KOTA').bottom
    expect(room).toBeGreaterThanOrEqual(25 - 0.5)
    expect(room).toBeLessThanOrEqual(26)
  })

  it.each([2, 4, 7])('sets %i blocks in rows of at most three', async (count) => {
    const penandatanganList = Array.from({ length: count }, (_, at) => ({
      ...(PENANDA_TANGAN[at % 3] ?? PENANDA_TANGAN[0]),
      nama: `Rekaan${at + 1}`,
    })) as typeof PENANDA_TANGAN
    const pdf = await read(createBeritaAcara({ tataTandaTangan: 'blok', penandatanganList }))
    expectSound(pdf, TEPI)
    const names = pdf.lines
      .filter(({ text }) => text.includes('Rekaan'))
      .map(({ words }) => words.filter(({ text }) => text.startsWith('Rekaan')).length)
    expect(names).toEqual(Array.from({ length: Math.ceil(count / 3) }, (_, row) => Math.min(3, count - row * 3)))
  })
})
