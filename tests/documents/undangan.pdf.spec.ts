import { createTeksKaya } from '@shared/lib/teks-kaya'
import { describe, expect, it } from 'vitest'
import type { UndanganReport } from '../../electron/features/surat/surat.report'
import { buildUndanganPdf } from '../../electron/features/surat/undangan.pdf'
import { expectSignatureInCompany, expectSound } from '../support/aturan-naskah'
import { KEPALA_BADAN } from '../support/laporan-bogor'
import { readNaskah } from '../support/naskah'
import { findLine, hasPoppler, listBodyLines, type ReadPdf, type TextLine } from '../support/pdf'
import {
  createSuratKantor,
  createSuratKepalaDaerah,
  createSuratSekda,
  PAPER_SURAT,
  PENERIMA_RAKOR,
} from '../support/surat-contoh'

const TEPI = PAPER_SURAT.tepi
const AXIS = 115
const read = (report: UndanganReport): Promise<ReadPdf> => readNaskah(buildUndanganPdf(report))

describe('undangan.pdf', () => {
  it('gives the same definition for the same report, as plain data', () => {
    const report = createSuratKantor()
    expect(buildUndanganPdf(report)).toEqual(buildUndanganPdf(report))
    expect(structuredClone(buildUndanganPdf(report))).toEqual(buildUndanganPdf(report))
  })
})

describe.skipIf(!hasPoppler)('undangan.pdf, measured', () => {
  it('stands on the lines of the reference letter of the office', async () => {
    const pdf = await read(createSuratKantor())
    expectSound(pdf, TEPI)
    expect(pdf.pageCount).toBe(2)
    const at = (text: string) => findLine(pdf, text)
    // Tops in millimetres, as they stand on reference page 04a.
    const tops: readonly (readonly [string, number])[] = [
      ['Kota Contoh, 24 Oktober 2024', 51.2],
      ['Nomor :', 59],
      ['Hal :', 75.2],
      ['Yth. (daftar terlampir)', 84.1],
      ['di', 89.1],
      ['Dalam rangka persiapan', 103.3],
      ['hari/tanggal :', 120.4],
      ['acara : 1.', 141.6],
      ['Konfirmasi kehadiran', 159.8],
      ['Demikian undangan ini', 171.9],
      ['KEPALA BADAN KESATUAN BANGSA', 188.9],
      ['Drs. H. Arya Contoh, M.Si.', 223.9],
      ['Tembusan:', 243.8],
    ]
    for (const [text, top] of tops) expect(Math.abs(at(text).top - top), text).toBeLessThan(0.5)
    for (const text of ['Kota Contoh, 24 Oktober 2024', 'KEPALA BADAN KESATUAN BANGSA', 'Lampiran Surat']) {
      expect(at(text).left, text).toBeCloseTo(AXIS, 1)
    }
    expect(listColons(pdf, ['Nomor :', 'Sifat :', 'Lampiran :', 'Hal :'])).toEqual([47, 47, 47, 47])
    expect(listColons(pdf, ['hari/tanggal :', 'waktu :', 'tempat :', 'acara :'])).toEqual([65.5, 65.5, 65.5, 65.5])
    for (const text of ['Dalam rangka persiapan', 'Konfirmasi', 'Demikian']) {
      expect(at(text).left, text).toBeCloseTo(37.5, 1)
    }
    expect(at('Kota Contoh').left).toBeGreaterThan(25)
  })

  it('leaves 13 mm for a number that is still to come, on the letter and its annex', async () => {
    const pdf = await read(createSuratKantor())
    for (const page of [1, 2]) {
      const line = listBodyLines(pdf, page).find(({ text }) => text.startsWith('Nomor :'))
      const [left, right] = (line?.words ?? []).slice(-2)
      expect(left?.text).toBe('000.1.5/')
      expect(right?.text).toBe('/Kesbangpol/2024')
      expect((right?.left ?? 0) - (left?.right ?? 0)).toBeCloseTo(13, 0)
    }
    expect(pdf.text).toContain('Surat Nomor 000.1.5/…/Kesbangpol/2024')
  })

  it('leaves 25 mm between title and name', async () => {
    const pdf = await read(createSuratKantor())
    const title = findLine(pdf, 'DAN POLITIK KOTA CONTOH,')
    const room = findLine(pdf, 'Drs. H. Arya Contoh').top - title.bottom
    expect(room).toBeGreaterThanOrEqual(25 - 0.5)
    expect(room).toBeLessThanOrEqual(26)
  })

  it('signs a.n. below the kop of the Sekretariat Daerah', async () => {
    const pdf = await read(createSuratSekda())
    expectSound(pdf, TEPI)
    expect(findLine(pdf, 'SEKRETARIAT DAERAH').page).toBe(1)
    const an = findLine(pdf, 'a.n. WALI KOTA CONTOH')
    expect(an.left).toBeCloseTo(AXIS, 1)
    for (const text of [
      'SEKRETARIS DAERAH,',
      'Dr. Dra. Hj. Ratna Fiktif, M.Si.',
      'Pembina Utama Madya',
      'NIP 19680202',
    ]) {
      expect(findLine(pdf, text).left, text).toBeCloseTo(122.5, 1)
    }
    expect(findLine(pdf, '1. Pj. Wali Kota Contoh (sebagai laporan);').left).toBeCloseTo(25, 1)
    expect(findLine(pdf, '2. Ketua Desk Pilkada Kota Contoh.').page).toBe(1)
    expectSignatureInCompany(pdf, 'a.n. WALI KOTA CONTOH', 'NIP 19680202 199303 2 002')
  })

  it('prints nothing but the name under a Pj. kepala daerah', async () => {
    const pdf = await read(createSuratKepalaDaerah())
    expectSound(pdf, TEPI)
    expect(pdf.text).not.toMatch(/NIP|Pembina|Dr\. Surya/)
    expect(findLine(pdf, 'Pj. WALI KOTA CONTOH,').left).toBeCloseTo(AXIS, 1)
    expect(findLine(pdf, 'Gubernur Contoh Raya (sebagai laporan).').left).toBeCloseTo(25, 1)
    expect(Math.abs(findLine(pdf, 'Kota Contoh, 28 Oktober 2024').top - 57.9)).toBeLessThan(0.5)
  })

  it('signs u.b. with the mandate handed on, and as Plt. with NIP', async () => {
    const asisten = {
      ...KEPALA_BADAN,
      jenis: 'Plt.',
      jabatan: 'Asisten Pemerintahan',
      atasNama: ['Wali Kota Contoh', 'Sekretaris Daerah'],
    } as const
    const pdf = await read(createSuratSekda({ penandatangan: asisten, lampiranBertandaTangan: false }))
    expectSound(pdf, TEPI)
    const block = listFrom(pdf, 'a.n. WALI KOTA CONTOH')
    expect(block.slice(0, 6).map(({ text }) => text)).toEqual([
      'a.n. WALI KOTA CONTOH',
      'SEKRETARIS DAERAH',
      'u.b.',
      'Plt. ASISTEN PEMERINTAHAN,',
      'Drs. H. Arya Contoh, M.Si.',
      'Pembina Utama Muda (IV/c)',
    ])
    expect(listBodyLines(pdf, 2).some(({ text }) => text.includes('a.n.'))).toBe(false)
  })

  it.each([1, 9, 28, 29, 60, 120])('keeps the rules with %i addressees in the annex', async (count) => {
    const penerima = Array.from({ length: count }, (_, at) => `${PENERIMA_RAKOR[at % 28] ?? ''} ${at + 1}`)
    const pdf = await read(createSuratSekda({ penerima }))
    expectSound(pdf, TEPI)
    const numbers = pdf.words
      .filter(({ page, left, text }) => page > 1 && left < 26 && /^\d+\.$/.test(text))
      .map(({ text }) => Number(text.slice(0, -1)))
    expect(numbers).toEqual(Array.from({ length: count }, (_, at) => at + 1))
    expectSignatureInCompany(pdf, 'a.n. WALI KOTA CONTOH', 'NIP 19680202 199303 2 002')
  })

  it('names a few addressees in the letter itself', async () => {
    const penerima = PENERIMA_RAKOR.slice(0, 3)
    const pdf = await read(createSuratSekda({ bentuk: 'langsung', penerima, lampiran: '-' }))
    expect(pdf.pageCount).toBe(1)
    expect(findLine(pdf, 'Yth. 1. Ketua DPRD Kota Contoh').left).toBeCloseTo(25, 1)
    expect(findLine(pdf, '3. Komandan Kodim 0000/Contoh').left).toBeCloseTo(34, 1)
    expect(pdf.text).not.toContain('Halaman')
  })

  it('writes one whole letter for each addressee', async () => {
    const penerima = PENERIMA_RAKOR.slice(0, 3)
    const pdf = await read(createSuratSekda({ bentuk: 'per penerima', penerima, lampiran: '-' }))
    expect(pdf.pageCount).toBe(3)
    for (const [index, jabatan] of penerima.entries()) {
      const lines = listBodyLines(pdf, index + 1).map(({ text }) => text)
      expect(lines).toContain('SEKRETARIAT DAERAH')
      expect(lines).toContain(`Yth. ${jabatan}`)
      expect(lines.filter((text) => text.startsWith('Yth.'))).toHaveLength(1)
      expect(lines).toContain('2. Ketua Desk Pilkada Kota Contoh.')
    }
    expect(pdf.text).not.toContain('Halaman')
  })

  it('tells the news of a pembatalan without a meeting block', async () => {
    const pdf = await read(
      createSuratSekda({
        jenis: 'pembatalan',
        blok: null,
        paragraf: [],
        pembuka: createTeksKaya('Sehubungan dengan suatu hal, rapat dibatalkan.'),
      }),
    )
    expectSound(pdf, TEPI)
    expect(pdf.text).not.toContain('hari/tanggal')
    expect(pdf.title).toContain('Pembatalan')
  })

  it('holds on narrow paper, in large type and with a long text', async () => {
    const paper = {
      ...PAPER_SURAT,
      kertas: 'F4',
      tepi: { ...TEPI, kiri: 30 },
      huruf: 'Tinos',
      ukuranHuruf: 12,
    } as const
    const long = Array.from({ length: 12 }, () => 'Rapat membahas kesiapan seluruh perangkat daerah. ').join('')
    const pembuka = createTeksKaya([long, long, long, long, long].join('\n'))
    const pdf = await read(createSuratKantor({ paper, pembuka }))
    expectSound(pdf, paper.tepi)
    expectSignatureInCompany(pdf, 'KEPALA', 'NIP 19700101 199601 1 001')
  })
})

function listColons(pdf: ReadPdf, starts: readonly string[]): readonly number[] {
  return starts.map((start) => {
    const colon = findLine(pdf, start).words.find(({ text }) => text === ':')
    return Math.round((colon?.left ?? 0) * 10) / 10
  })
}

/** Lines of the first page from the one with `text` on. */
function listFrom(pdf: ReadPdf, text: string): readonly TextLine[] {
  const lines = listBodyLines(pdf, 1)
  return lines.slice(lines.findIndex((line) => line.text.includes(text)))
}
