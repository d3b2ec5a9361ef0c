import { listPejabatDitutup } from '@shared/features/referensi/referensi.rules'
import type { JenisPejabat } from '@shared/features/referensi/referensi.schema'
import { describe, expect, it } from 'vitest'

const build = (id: string, jenis: JenisPejabat, mulai: string | null, selesai: string | null = null) => ({
  id,
  jenis,
  mulai,
  selesai,
})
const list = [
  build('lama', 'definitif', '2020-01-01', '2023-12-31'),
  build('kini', 'definitif', '2024-01-01'),
  build('pj', 'Pj.', '2024-04-01'),
  build('dulu', 'Plh.', null),
]
const ids = (baru: Parameters<typeof listPejabatDitutup>[1]) =>
  listPejabatDitutup(list, baru).map(({ pejabat }) => pejabat.id)

describe('listPejabatDitutup', () => {
  it('ends everybody before a definitive one or a Pj., on the day before', () => {
    expect(ids({ jenis: 'definitif', mulai: '2024-11-01', selesai: null })).toEqual(['kini', 'pj', 'dulu'])
    expect(ids({ jenis: 'Pj.', mulai: '2024-11-01', selesai: null })).toEqual(['kini', 'pj', 'dulu'])
    expect(listPejabatDitutup(list, { jenis: 'definitif', mulai: '2024-11-01', selesai: null })[0]?.selesai).toBe(
      '2024-10-31',
    )
  })

  it('lets the definitive one stay while somebody stands in for him', () => {
    expect(ids({ jenis: 'Plh.', mulai: '2024-11-01', selesai: '2024-11-05' })).toEqual(['pj'])
  })

  it('leaves alone who begins later, who has ended, and everybody where no day is known', () => {
    expect(ids({ jenis: 'definitif', mulai: '2024-02-01', selesai: '2024-03-31' })).toEqual(['kini'])
    expect(ids({ jenis: 'definitif', mulai: '2019-01-01', selesai: '2019-12-31' })).toEqual([])
    expect(ids({ jenis: 'definitif', mulai: null, selesai: null })).toEqual([])
    expect(ids({ id: 'kini', jenis: 'definitif', mulai: '2024-11-01', selesai: null })).toEqual(['pj', 'dulu'])
  })
})
