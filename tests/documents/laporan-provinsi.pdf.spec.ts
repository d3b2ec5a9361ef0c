import type { Paket } from '@shared/features/laporan-provinsi/paket.schema'
import { describe, expect, it } from 'vitest'
import { buildLaporanProvinsiPdf } from '../../electron/features/laporan-provinsi/laporan-provinsi.pdf'
import { expectSignatureInCompany, expectSound } from '../support/aturan-naskah'
import { PAPER_BOGOR } from '../support/laporan-bogor'
import { readNaskah } from '../support/naskah'
import { createPaket, createPaketReport, createSumberPaket, createSumberSesudah } from '../support/paket-contoh'
import { findLine, hasPoppler, type ReadPdf } from '../support/pdf'

const TEPI = { kiri: 25, kanan: 20, atas: 20, bawah: 20 }
const NIP = 'NIP 19700101 199601 1 001'

describe.skipIf(!hasPoppler)('SURAT PENGANTAR and LAPORAN', () => {
  it('stands where papers.md 11 has it', async () => {
    const pdf = await read()
    expectSound(pdf, TEPI)
    expect(pdf.pageCount).toBe(4)
    const date = findLine(pdf, 'Kota Contoh, 4 November 2024')
    expect(date.left).toBeCloseTo(115, 1)
    expect(findLine(pdf, 'Pengirim').words.find(({ text }) => text === 'Pengirim')?.left).toBeCloseTo(115, 1)
    expect(findLine(pdf, 'Yth.').words[1]?.left).toBeCloseTo(34, 1)
    expect(findLine(pdf, 'NOMOR:').text).toMatch(/^NOMOR: 000\.1\.5\/ +\/Kesbangpol\/2024$/)
    const names = findLine(pdf, 'Drs. H. Arya Contoh, M.Si.')
    // Both names stand on one line, 25 mm below the title of the sender.
    expect(names.text).toMatch(/^\.+ Drs\./)
    expect(names.top - findLine(pdf, 'DAN POLITIK KOTA CONTOH,').bottom).toBeGreaterThan(24.5)
    expect(findLine(pdf, 'A. Tahapan yang Berjalan').page).toBe(2)
    expect(findLine(pdf, 'A. Tahapan yang Berjalan').words[1]?.left).toBeCloseTo(33, 1)
    expect(
      findLine(pdf, '1. Rapat persiapan')
        .words.slice(0, 2)
        .map(({ left }) => Math.round(left)),
    ).toEqual([33, 41])
    expectSignatureInCompany(pdf, 'Kota Contoh, 4 November 2024', NIP)
  })

  it('keeps the reference page in place', async () => {
    const pdf = await read()
    // Tops of the lines on the reference page, in mm.
    const expected = [
      ['Kota Contoh, 4 November 2024', 51.2],
      ['Yth.', 59.0],
      ['SURAT PENGANTAR', 83.9],
      ['NOMOR:', 90.0],
      ['Diterima tanggal', 142.6],
      ['Penerima', 151.9],
    ] as const
    for (const [text, top] of expected) expect(Math.abs(findLine(pdf, text).top - top), text).toBeLessThan(1)
  })

  it('prints every section with its letter, and says so where there is nothing', async () => {
    const kosong = createSumberPaket({
      rapat: [],
      keputusan: [],
      tindakLanjut: [],
      tahapan: [],
      ringkasan: null,
      desk: null,
    })
    const pdf = await read(createPaket({ ...kosong, pemilihan: null, serentak: [] }))
    const heads = pdf.lines.map(({ text }) => /^([A-Z])\. /.exec(text)?.[1]).filter((huruf) => huruf !== undefined)
    expect(heads).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'])
    for (const sentence of [
      'Tidak ada rapat pada periode ini.',
      'Tidak ada permasalahan yang dilaporkan pada periode ini.',
      'Kesiapan desk belum diisi.',
      'Tidak ada keputusan rapat pada periode ini.',
      'Tidak ada tindak lanjut yang terbuka.',
      'Data pemilih belum diisi.',
      'Tidak ada laporan netralitas ASN yang diterima pada periode ini.',
    ])
      expect(pdf.text).toContain(sentence)
  })

  it('gives the turnout after the voting day with its formula under the table', async () => {
    const pdf = await read(createPaket(createSumberSesudah()))
    expect(findLine(pdf, 'Jumlah 1.530').text).toBe('Jumlah 1.530 815.249 679.731 83,38 –')
    expect(pdf.text).toContain('Partisipasi = jumlah pengguna hak pilih (DPT + DPPh + DPTb)')
    expect(pdf.text.replace(/\s+/g, ' ')).toContain('Angka Kota Contoh dihitung dari angkanya sendiri (11.356)')
  })

  it.each([1, 13, 23, 45])('keeps the rules with %i kecamatan, on A4 and F4, with a wide margin', async (jumlah) => {
    for (const changes of [{}, { kertas: 'F4' }, { tepi: { ...PAPER_BOGOR.tepi, kiri: 30 } }] as const) {
      const paper = { ...PAPER_BOGOR, ...changes }
      const pdf = await readNaskah(
        buildLaporanProvinsiPdf(createPaketReport(createPaket(createSumberSesudah(jumlah)), { paper })),
      )
      expectSound(pdf, { ...TEPI, kiri: paper.tepi.kiri })
      expectSignatureInCompany(pdf, 'Kota Contoh, 4 November 2024', NIP)
    }
  })

  it('takes long texts, many rows and forty decisions without breaking a rule', async () => {
    const sumber = createSumberPaket({
      keputusan: Array.from({ length: 40 }, (_, at) => ({
        isi: `Keputusan ${at + 1} ${'yang panjang dan diuraikan lengkap '.repeat(4)}`,
        rapat: 'Rapat Koordinasi Terpadu Desk Pilkada Kota Contoh',
        tanggal: '2024-11-01',
      })),
      rapat: Array.from({ length: 7 }, () => createSumberPaket().rapat).flat(),
    })
    const pdf = await read(createPaket(sumber))
    expectSound(pdf, TEPI)
    expectSignatureInCompany(pdf, 'Kota Contoh, 4 November 2024', NIP)
    expect(pdf.text).toContain('Pada periode ini terlaksana 14 rapat.')
  })
})

function read(paket: Paket = createPaket()): Promise<ReadPdf> {
  return readNaskah(buildLaporanProvinsiPdf(createPaketReport(paket)))
}
