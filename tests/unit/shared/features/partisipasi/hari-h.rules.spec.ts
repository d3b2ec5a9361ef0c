import {
  findJamKini,
  findJanggal,
  findTerakhir,
  hitungKemajuan,
  hitungPerKecamatan,
  LAPORAN_KOSONG,
} from '@shared/features/partisipasi/hari-h.rules'
import type { Laporan } from '@shared/features/partisipasi/hari-h.schema'
import { describe, expect, it } from 'vitest'

const create = (laporan: Partial<Laporan>, dpt: number | null = 1000, kecamatanId = 'k1') => ({
  wilayahId: 'w',
  nama: 'TPS 001',
  desa: null,
  kecamatan: `Kecamatan ${kecamatanId}`,
  kecamatanId,
  dpt,
  laporan: { ...LAPORAN_KOSONG, ...laporan },
})

describe('reports of the voting day', () => {
  it('finds what falls below the hour before, also over an hour without a report', () => {
    expect(findJanggal(create({ '08:00': 120, '10:00': 119, '11:00': 300 }))).toEqual([
      { jam: '10:00', pesan: 'Pukul 10.00 119, lebih sedikit daripada pukul 08.00, 120.' },
    ])
    expect(findJanggal(create({ '08:00': 120, '09:00': 120 }))).toEqual([])
  })

  it('finds more users than the DPT has, where that is known', () => {
    expect(findJanggal(create({ '13:00': 1001 })).map(({ pesan }) => pesan)).toEqual([
      'Pukul 13.00 1.001, lebih banyak daripada DPT 1.000.',
    ])
    expect(findJanggal(create({ '13:00': 1000 }))).toEqual([])
    expect(findJanggal(create({ '13:00': 1001 }, null))).toEqual([])
  })

  it('carries the latest report on, and takes turnout of those only that have reported', () => {
    const rows = [create({ '08:00': 100, '10:00': 400 }), create({ '09:00': 60 }, 500), create({}, 700)]
    expect(findTerakhir(create({ '08:00': 100 }).laporan, '11:00')).toBe(100)
    expect(hitungKemajuan(rows).slice(0, 3)).toEqual([
      { jam: '08:00', melapor: 1, pengguna: 100, dpt: 1000, persen: 1000 },
      { jam: '09:00', melapor: 1, pengguna: 160, dpt: 1500, persen: 1067 },
      { jam: '10:00', melapor: 1, pengguna: 460, dpt: 1500, persen: 3067 },
    ])
    expect(findJamKini(hitungKemajuan(rows))).toBe('10:00')
    expect(findJamKini(hitungKemajuan([]))).toBe('08:00')
  })

  it('knows no turnout while the DPT of one of them is unknown', () => {
    expect(hitungKemajuan([create({ '08:00': 1 }), create({ '08:00': 2 }, null)])[0]?.persen).toBe(null)
  })

  it('counts the reports of each kecamatan', () => {
    const rows = [create({ '08:00': 1 }), create({}), create({ '08:00': 3 }, 10, 'k2')]
    expect(
      hitungPerKecamatan(rows).map(({ kecamatanId, unit, melapor }) => [kecamatanId, unit, melapor['08:00']]),
    ).toEqual([
      ['k1', 2, 1],
      ['k2', 1, 1],
    ])
  })
})
