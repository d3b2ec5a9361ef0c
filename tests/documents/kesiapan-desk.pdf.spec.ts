import { describe, expect, it } from 'vitest'
import { buildPembukaPdf } from '../../electron/features/desk/pembuka.pdf'
import { expectSound } from '../support/aturan-naskah'
import { readNaskah } from '../support/naskah'
import { findLine, hasPoppler } from '../support/pdf'
import { createPembukaReport } from '../support/pembuka-contoh'

const TEPI = { kiri: 25, kanan: 20, atas: 20, bawah: 20 }

describe.skipIf(!hasPoppler)('KESIAPAN DESK', () => {
  it('prints the ten points of the reference paper on one page', async () => {
    const pdf = await readNaskah(buildPembukaPdf(createPembukaReport()))
    expectSound(pdf, TEPI)
    expect(pdf.pageCount).toBe(1)
    expect(findLine(pdf, 'KESIAPAN DESK PILKADA').text).toBe('KESIAPAN DESK PILKADA KOTA CONTOH TAHUN 2024')
    expect(findLine(pdf, 'Perbandingan dengan').text).toBe(
      'Perbandingan dengan rapat koordinasi Jumat, 1 November 2024',
    )
    const teks = pdf.text.replace(/\s+/g, ' ')
    expect(teks).toContain(
      'Dari sepuluh aspek, tiga aspek siap, lima aspek dalam proses, dan dua aspek memerlukan perhatian. Rata-rata kesiapan naik dari 63,0 menjadi 73,5 persen. Satu aspek turun: kesehatan petugas dan pemilih di rumah sakit.',
    )
    expect(teks).toMatch(/Perhatian 45 40 −5/)
    expect(teks).toMatch(/Perhatian 50 50 0/)
    expect(findLine(pdf, 'Rata-rata 63,0').text).toBe('Rata-rata 63,0 73,5 +10,5')
    expect(teks).toContain('Siap: 90 atau lebih; proses: 60 sampai dengan 89; perhatian: di bawah 60.')
    expect(teks).toContain('SEKRETARIS DESK PILKADA KOTA CONTOH,')
    expect(teks).toContain('NIP 19700101 199601 1 001')
  })

  it('sets in bold what fell and what needs attention, and nothing else of the two columns', () => {
    const cells = JSON.stringify(buildPembukaPdf(createPembukaReport()).content)
    const isBold = (text: string) => [...cells.matchAll(new RegExp(`"text":"${text}"[^{}]*"bold":(true|false)`, 'g'))]
    const bold = (text: string) => isBold(text).map(([, value]) => value)
    expect(bold('−5')).toEqual(['true'])
    expect(bold('\\+25')).toEqual(['false'])
    expect(bold('Perhatian')).toEqual(['true', 'true'])
    expect(new Set(bold('Proses'))).toEqual(new Set(['false']))
  })

  it('says nothing of another time when there is none', async () => {
    const report = createPembukaReport()
    const rows = report.rows.map((row) => ({ ...row, lalu: null }))
    const pdf = await readNaskah(buildPembukaPdf({ ...report, rows, pembanding: null, rataLalu: null, keputusan: [] }))
    expectSound(pdf, TEPI)
    expect(pdf.text).not.toContain('Perbandingan')
    expect(pdf.text).not.toContain('Garis tegak')
    expect(pdf.text).toContain('Rata-rata kesiapan 73,5 persen.')
    expect(pdf.text).toContain('Tidak ada masalah yang menunggu keputusan rapat.')
  })

  it.each([1, 6, 14, 23, 40])('keeps the rules with %i points', async (count) => {
    expectSound(await readNaskah(buildPembukaPdf(createPembukaReport(count))), TEPI)
  })
})
