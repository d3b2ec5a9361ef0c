import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createAntrean } from '../../../../../renderer/features/notula/catat/antrean'
import { createDrafStore } from '../../../../../renderer/features/notula/simpan/draf'
import { createMemoryStorage } from './memory-storage'

const CATATAN = { jenis: 'keputusan', potongan: [], jabatanId: null, batasWaktu: null } as const
const toBaris = (isi: string) => ({
  notulaId: 'n',
  rapatId: 'r',
  acaraId: 'a',
  teks: `k ${isi}`,
  catatan: { ...CATATAN, isi },
})

describe('antrean', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  const setup = (send: (isi: string) => Promise<{ id: string }>) => {
    const draf = createDrafStore(createMemoryStorage())
    const antrean = createAntrean({
      draf,
      send: ({ catatan }) => send(catatan.isi),
      refresh: async () => {},
      formatMasalah: (error) => (error instanceof Error ? error.message : ''),
      canRetry: (error) => error instanceof TypeError,
    })
    return { antrean, listDraf: () => draf.list('r/').map(({ isi }) => isi) }
  }

  it('sends one line after the other, in their order, and forgets each draft with its answer', async () => {
    const sent: string[] = []
    const { antrean, listDraf } = setup(async (isi) => {
      sent.push(isi)
      await Promise.resolve()
      return { id: isi }
    })
    // Nothing to send is no reason to fall asleep.
    await antrean.flush()
    antrean.add(toBaris('satu'))
    antrean.add(toBaris('dua'))
    expect(listDraf().toSorted()).toEqual(['k dua', 'k satu'])
    expect(sent).toEqual(['satu'])
    await antrean.flush()
    expect(sent).toEqual(['satu', 'dua'])
    expect(listDraf()).toEqual([])
    await vi.advanceTimersByTimeAsync(0)
    expect(antrean.store.get()).toEqual([])
  })

  it('keeps a refused line with its reason and goes on behind it', async () => {
    let isLocked = true
    const { antrean, listDraf } = setup(async (isi) => {
      if (isi === 'satu' && isLocked) throw new Error('Terkunci.')
      return { id: isi }
    })
    antrean.add(toBaris('satu'))
    antrean.add(toBaris('dua'))
    await antrean.flush()
    await vi.advanceTimersByTimeAsync(0)
    expect(antrean.store.get().map(({ teks, pesan }) => [teks, pesan])).toEqual([['k satu', 'Terkunci.']])
    expect(listDraf()).toEqual(['k satu'])

    isLocked = false
    antrean.retry(antrean.store.get()[0]?.kunci ?? '')
    await antrean.flush()
    await vi.advanceTimersByTimeAsync(0)
    expect(antrean.store.get()).toEqual([])
    expect(listDraf()).toEqual([])
  })

  it('waits for a lost connection with the order kept', async () => {
    const sent: string[] = []
    let isLost = true
    const { antrean } = setup(async (isi) => {
      if (isLost) throw new TypeError('Sambungan putus.')
      sent.push(isi)
      return { id: isi }
    })
    antrean.add(toBaris('satu'))
    antrean.add(toBaris('dua'))
    await antrean.flush()
    expect(sent).toEqual([])
    isLost = false
    await vi.advanceTimersByTimeAsync(5000)
    expect(sent).toEqual(['satu', 'dua'])
  })

  it('drops a line only when told to', async () => {
    const { antrean, listDraf } = setup(async () => {
      throw new Error('Terkunci.')
    })
    antrean.add(toBaris('satu'))
    await antrean.flush()
    antrean.remove(antrean.store.get()[0]?.kunci ?? '')
    expect(antrean.store.get()).toEqual([])
    expect(listDraf()).toEqual([])
  })
})
