import { describe, expect, it } from 'vitest'
import { buildHariPekan, formatRentangPekan } from '../../../../../renderer/features/laporan/beranda/hari-pekan'

type Rapat = Parameters<typeof buildHariPekan>[0][number]

const createRapat = (tanggal: string): Rapat => ({
  id: tanggal,
  nama: 'Rapat',
  jenis: 'Forkopimda',
  status: 'terjadwal',
  tanggal,
  jamMulai: null,
  jamSelesai: null,
  zona: 'WIB',
  tempat: null,
  pimpinan: null,
  jumlahAcara: 0,
  jumlahDiundang: 0,
  jumlahTerwakili: 0,
  jumlahKeputusan: 0,
  jumlahTindakLanjut: 0,
  notula: 'belum ada',
  seriId: null,
  seri: null,
})

describe('buildHariPekan', () => {
  it('shows Senin to Jumat, and a weekend day only when a rapat falls on it', () => {
    const hariList = buildHariPekan([createRapat('2024-11-13'), createRapat('2024-11-16')], '2024-11-11')
    expect(hariList.map(({ tanggal, rapatList }) => [tanggal.slice(8), rapatList.length])).toEqual([
      ['11', 0],
      ['12', 0],
      ['13', 1],
      ['14', 0],
      ['15', 0],
      ['16', 1],
    ])
  })

  it('belongs to the week that began on Senin, also on Minggu', () => {
    expect(buildHariPekan([], '2024-11-17')[0]?.tanggal).toBe('2024-11-11')
  })
})

describe('formatRentangPekan', () => {
  it('names the month once, or both', () => {
    expect(formatRentangPekan(buildHariPekan([], '2024-11-11'))).toBe('11–15 November')
    expect(formatRentangPekan(buildHariPekan([], '2024-12-31'))).toBe('30 Desember – 3 Januari')
  })
})
