import { buildPenjelasan } from '@shared/features/partisipasi/penjelasan.rules'
import { describe, expect, it } from 'vitest'
import { buildPartisipasiPdf } from '../../electron/features/partisipasi/partisipasi.pdf'
import { buildPenjelasanPdf } from '../../electron/features/partisipasi/penjelasan.pdf'
import { expectSound } from '../support/aturan-naskah'
import { readNaskah } from '../support/naskah'
import { createPartisipasiReport, createPartisipasiRinci } from '../support/partisipasi-laporan'
import { findLine, hasPoppler } from '../support/pdf'

/** The binding edge of a sheet on its side is on top. */
const TEPI = { kiri: 20, kanan: 20, atas: 25, bawah: 20 }

describe.skipIf(!hasPoppler)('PARTISIPASI PEMILIH', () => {
  it('prints Kota Contoh with the figures of the reference paper, on one page on its side', async () => {
    const pdf = await readNaskah(buildPartisipasiPdf(createPartisipasiReport()))
    expect([pdf.widthMm, pdf.heightMm].map((size) => Math.round(size))).toEqual([297, 210])
    expectSound(pdf, TEPI)
    expect(pdf.pageCount).toBe(1)
    expect(findLine(pdf, '1 Contoh Selatan').text).toContain('124.392 412 1.803 126.607 83,12 −1,65 2.513')
    expect(findLine(pdf, '4 Contoh Tengah *)').text).toContain('81,20 −3,57 2.746')
    expect(findLine(pdf, '2 Contoh Utara').text).toMatch(/85,91 \+1,14 –$/)
    expect(findLine(pdf, 'Kota Contoh 1.530').text).toBe(
      'Kota Contoh 1.530 406.584 408.665 815.249 667.357 2.509 9.865 679.731 83,38 −1,39 11.356',
    )
    expect(pdf.text).toContain('/ pemilih dalam DPT × 100, dibulatkan dua desimal')
    expect(pdf.text).toContain('menunggu perbaikan berita acara TPS 012')
    expect(pdf.text).toContain('bukan penjumlahan kecamatan (14.504)')
  })

  it('says beside each bar whether the target is reached', async () => {
    const pdf = await readNaskah(buildPartisipasiPdf(createPartisipasiReport()))
    expect(pdf.text).toMatch(/Contoh Utara +85,91% tercapai/)
    expect(pdf.text).toMatch(/Kota Contoh +83,38% belum/)
    expect(findLine(pdf, '0% 20%').text).toBe('0% 20% 40% 60% 80% 100%')
  })

  it.each([1, 6, 11, 23, 40])('keeps the rules with %i wilayah', async (count) => {
    const pdf = await readNaskah(buildPartisipasiPdf(createPartisipasiReport(count)))
    expectSound(pdf, TEPI)
    expect(pdf.text).toContain('Rumus.')
  })

  it('prints who is expected while there are no results', async () => {
    const pdf = await readNaskah(buildPartisipasiPdf(createPartisipasiReport(6, true)))
    expectSound(pdf, TEPI)
    expect(findLine(pdf, 'Kota Contoh 1.530').text).toBe('Kota Contoh 1.530 406.584 408.665 815.249 554.369 136.718')
  })

  it('draws both sexes, the trend and the desa, and says each figure in words', async () => {
    const pdf = await readNaskah(buildPartisipasiPdf(createPartisipasiRinci(6, 68)))
    expectSound(pdf, TEPI)
    expect(pdf.text).toMatch(/Kota Contoh +L 83,59% +P 83,17%/)
    expect(pdf.text).toMatch(/Presiden dan Wakil Presiden 2024 +84,77%/)
    expect(pdf.text).toMatch(/Wali Kota Contoh 2024 +83,38%, target > 84,77%/)
    expect(pdf.text).toContain('Partisipasi per desa/kelurahan')
    expect(pdf.text).toContain('Desa 1 45,97')
    expect(pdf.text).toContain('Makin gelap makin tinggi')
  })

  it('stays readable with 23 kecamatan and 187 desa', async () => {
    const pdf = await readNaskah(buildPartisipasiPdf(createPartisipasiRinci(23, 187)))
    expectSound(pdf, TEPI)
    expect(pdf.pageCount).toBeLessThan(9)
    for (let desa = 0; desa < 187; desa += 1) expect(pdf.text).toMatch(new RegExp(`(?:Desa|Tengah)\\s+${desa}\\b`))
  })

  it('prints the explanation of a figure as a note', async () => {
    const { ringkasan, ...kepala } = createPartisipasiReport()
    const row = ringkasan.rows[0] ?? ringkasan.jumlah
    const penjelasan = buildPenjelasan(ringkasan, row, 'kurangMinimum')
    if (penjelasan === null) throw new Error('nothing to explain')
    const pdf = await readNaskah(buildPenjelasanPdf({ ...kepala, pemilihan: ringkasan.pemilihan.nama, penjelasan }))
    expectSound(pdf, { kiri: 25, kanan: 20, atas: 20, bawah: 20 })
    expect(pdf.text).toContain('CATATAN PERHITUNGAN')
    expect(pdf.text).toContain('Contoh Selatan: kurang 2.513 orang melewati 84,77 %')
    expect(findLine(pdf, 'Harus datang, dibulatkan').text).toContain('129.120')
  })
})
