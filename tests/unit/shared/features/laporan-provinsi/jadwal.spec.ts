import { listTenggat } from '@shared/features/laporan-provinsi/jadwal.rules'
import type { KunciPaket } from '@shared/features/laporan-provinsi/paket.schema'
import { describe, expect, it } from 'vitest'

const PILKADA = ['2024-11-27']
const JADWAL = [
  { jenis: 'harian', aktif: false, hari: 0, jam: '20:00' },
  { jenis: 'mingguan', aktif: true, hari: 1, jam: '12:00' },
  { jenis: 'bulanan', aktif: true, hari: 5, jam: '16:00' },
] as const

const list = (tanggal: string, jam = '09:00', ubah: Partial<Parameters<typeof listTenggat>[0]> = {}) =>
  listTenggat({
    jadwal: JADWAL,
    hariPemungutan: PILKADA,
    isTerkirim: () => false,
    isBiasa: false,
    kini: { tanggal, jam },
    ...ubah,
  }).map(({ jenis, dari, batas, kata, terlambat }) => [jenis, dari, batas, kata, terlambat])

describe('what the province waits for', () => {
  it('is the week that is over, from its last day on', () => {
    expect(list('2024-11-09')).toEqual([
      ['mingguan', '2024-10-28', '2024-11-04', 'lewat 5 hari', true],
      ['bulanan', '2024-10-01', '2024-11-05', 'lewat 4 hari', true],
    ])
    expect(list('2024-11-10')).toContainEqual(['mingguan', '2024-11-04', '2024-11-11', 'besok 12.00', false])
    expect(list('2024-11-11')).toContainEqual(['mingguan', '2024-11-04', '2024-11-11', 'hari ini 12.00', false])
    expect(list('2024-11-11', '12:01')).toContainEqual(['mingguan', '2024-11-04', '2024-11-11', 'lewat 12.00', true])
  })

  it('goes back one more period once the office has begun to report, and no further', () => {
    expect(list('2024-11-11', '09:00', { isBiasa: true }).map(([jenis, dari]) => [jenis, dari])).toEqual([
      ['bulanan', '2024-09-01'],
      ['mingguan', '2024-10-28'],
      ['bulanan', '2024-10-01'],
      ['mingguan', '2024-11-04'],
    ])
  })

  it('is nothing of what was handed out, of a kind that is off, or far from a voting day', () => {
    const isTerkirim = ({ jenis }: KunciPaket) => jenis === 'mingguan'
    expect(list('2024-11-11', '09:00', { isTerkirim }).map(([jenis]) => jenis)).toEqual(['bulanan'])
    expect(list('2025-03-03')).toEqual([])
    expect(list('2024-11-11', '09:00', { hariPemungutan: [] })).toEqual([])
    const harian = [{ jenis: 'harian', aktif: true, hari: 0, jam: '20:00' }] as const
    expect(list('2024-11-11', '09:00', { jadwal: harian })).toEqual([
      ['harian', '2024-11-11', '2024-11-11', 'hari ini 20.00', false],
    ])
  })
})
