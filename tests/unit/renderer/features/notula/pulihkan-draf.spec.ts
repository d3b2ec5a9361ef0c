import { createTeksKaya } from '@shared/lib/teks-kaya'
import { describe, expect, it } from 'vitest'
import { buildSidikJari, createDrafStore } from '../../../../../renderer/features/notula/simpan/draf'
import { buildKunciDraf, sortDraf } from '../../../../../renderer/features/notula/simpan/pulihkan-draf'
import { createMemoryStorage } from './memory-storage'

const WAKTU = '2024-11-01T03:42:00.000Z'

function leaveDraf(kunci: string, isi: unknown, dasar: unknown) {
  const store = createDrafStore(createMemoryStorage())
  store.write(kunci, { isi, dasar: buildSidikJari(dasar), waktu: WAKTU })
  return store.list('r1/')
}

describe('sortDraf', () => {
  const kunci = buildKunciDraf('r1', 'pembahasan', 'p1')
  const lama = createTeksKaya('Lokasi TPS dipilih.')
  const baru = createTeksKaya('Lokasi TPS dipilih yang strategis.')

  it('saves a text whose ground the core still holds', () => {
    const hasil = sortDraf(leaveDraf(kunci, baru, lama), () => lama)
    expect(hasil).toEqual({
      simpan: [{ kunci, jenis: 'pembahasan', id: 'p1', isi: baru, waktu: WAKTU }],
      tawarkan: [],
      buang: [],
    })
  })

  it('asks when the core holds something newer, or nothing any more', () => {
    const lain = createTeksKaya('Ditulis lagi sesudahnya.')
    expect(sortDraf(leaveDraf(kunci, baru, lama), () => lain).tawarkan).toHaveLength(1)
    expect(sortDraf(leaveDraf(kunci, baru, lama), () => undefined).tawarkan).toHaveLength(1)
  })

  it('drops what the core holds already', () => {
    expect(sortDraf(leaveDraf(kunci, baru, lama), () => baru)).toEqual({ simpan: [], tawarkan: [], buang: [kunci] })
  })

  it('drops empty, foreign and damaged entries', () => {
    const storage = createMemoryStorage()
    storage.setItem('simpul.draf.r1/keputusan/k1', '{rusak')
    const store = createDrafStore(storage)
    store.write(buildKunciDraf('r1', 'keputusan-baru', 'a1'), { isi: '  ', dasar: '', waktu: WAKTU })
    store.write('r1/asing/x', { isi: 'teks', dasar: '', waktu: WAKTU })
    store.write(buildKunciDraf('r1', 'bagian', 'pembukaan'), { isi: { type: 'lain' }, dasar: '', waktu: WAKTU })
    store.write(buildKunciDraf('r2', 'keputusan', 'k2'), { isi: 'rapat lain', dasar: '', waktu: WAKTU })
    const hasil = sortDraf(store.list('r1/'), () => '')
    expect(hasil.simpan).toEqual([])
    expect(hasil.tawarkan).toEqual([])
    expect([...hasil.buang].sort()).toEqual(['r1/asing/x', 'r1/bagian/pembukaan', 'r1/keputusan-baru/a1'])
  })
})

describe('sortDraf for new lines', () => {
  const kunci = buildKunciDraf('r1', 'keputusan-baru', 'a1.baru-3')

  it('makes a line whose record was never made', () => {
    const hasil = sortDraf(leaveDraf(kunci, 'KPU menyiapkan mitigasi.', ''), () => '')
    expect(hasil.simpan).toMatchObject([{ jenis: 'keputusan-baru', id: 'a1.baru-3', isi: 'KPU menyiapkan mitigasi.' }])
  })

  it('goes on with the record that an early save had made', () => {
    const hasil = sortDraf(
      leaveDraf(kunci, 'KPU menyiapkan mitigasi di TPS rawan.', 'KPU menyiapkan'),
      (jenis) => (jenis === 'keputusan' ? 'KPU menyiapkan' : ''),
      (_, acaraId) => (acaraId === 'a1' ? [{ id: 'k7', isi: 'KPU menyiapkan' }] : []),
    )
    expect(hasil.simpan).toMatchObject([{ jenis: 'keputusan', id: 'k7', kunci }])
  })
})

describe('buildSidikJari', () => {
  it('takes a text and its stored form for the same', () => {
    expect(buildSidikJari('rapat  dibuka ')).toBe(buildSidikJari('rapat  dibuka'))
    expect(buildSidikJari('rapat')).not.toBe(buildSidikJari('rapat lain'))
    const teks = createTeksKaya('Rapat dibuka.')
    expect(buildSidikJari({ ...teks, content: [...(teks.content ?? [])] })).toBe(buildSidikJari(teks))
  })
})
