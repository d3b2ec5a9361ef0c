import { describe, expect, it } from 'vitest'
import { createAntrean } from '../../../../../renderer/features/kehadiran/antrean'

const formatMasalah = (error: unknown) => (error instanceof Error ? error.message : 'tidak diketahui')

function createSlowSend() {
  const sent: string[] = []
  const waiting: { resolve: () => void; reject: (error: Error) => void }[] = []
  const send = (isi: string) => {
    sent.push(isi)
    return new Promise<void>((resolve, reject) => waiting.push({ resolve, reject }))
  }
  const settle = async (index: number, error?: Error) => {
    await new Promise((resolve) => setTimeout(resolve))
    if (error === undefined) waiting[index]?.resolve()
    else waiting[index]?.reject(error)
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { send, sent, settle }
}

describe('createAntrean', () => {
  it('sends one record at a time and in order, while all of them are shown', async () => {
    const { send, sent, settle } = createSlowSend()
    const antrean = createAntrean(send, formatMasalah)
    antrean.add('a', 'a hadir')
    antrean.add('b', 'b hadir')
    antrean.add('c', 'c izin')
    await Promise.resolve()
    expect(sent).toEqual(['a hadir'])
    expect(antrean.store.get().map(({ kunci }) => kunci)).toEqual(['a', 'b', 'c'])
    await settle(0)
    expect(sent).toEqual(['a hadir', 'b hadir'])
    await settle(1)
    await settle(2)
    expect(sent).toEqual(['a hadir', 'b hadir', 'c izin'])
    expect(antrean.store.get()).toEqual([])
  })

  it('keeps a refused record with its reason and sends those behind it', async () => {
    const { send, sent, settle } = createSlowSend()
    const antrean = createAntrean(send, formatMasalah)
    antrean.add('a', 'a hadir')
    antrean.add('b', 'b hadir')
    await settle(0, new Error('Notula sudah final.'))
    await settle(1)
    await antrean.flush()
    expect(sent).toEqual(['a hadir', 'b hadir'])
    expect(antrean.store.get()).toEqual([{ kunci: 'a', isi: 'a hadir', masalah: 'Notula sudah final.' }])
  })

  it('sends a refused record again, and forgets it once it was taken', async () => {
    const { send, sent, settle } = createSlowSend()
    const antrean = createAntrean(send, formatMasalah)
    antrean.add('a', 'a hadir')
    await settle(0, new Error('Sambungan terputus.'))
    antrean.retry('a')
    expect(antrean.store.get()).toEqual([{ kunci: 'a', isi: 'a hadir' }])
    await settle(1)
    expect(sent).toEqual(['a hadir', 'a hadir'])
    expect(antrean.store.get()).toEqual([])
  })

  it('lets a newer record replace a refused one of the same row', async () => {
    const { send, settle } = createSlowSend()
    const antrean = createAntrean(send, formatMasalah)
    antrean.add('a', 'a hadir')
    await settle(0, new Error('Sambungan terputus.'))
    antrean.add('a', 'a izin')
    expect(antrean.store.get()).toEqual([{ kunci: 'a', isi: 'a izin' }])
    await settle(1)
    expect(antrean.store.get()).toEqual([])
  })

  it('says nothing of a refusal that a newer record on its way has overtaken', async () => {
    const { send, settle } = createSlowSend()
    const antrean = createAntrean(send, formatMasalah)
    antrean.add('a', 'a hadir')
    antrean.add('a', 'a izin')
    await settle(0, new Error('Sambungan terputus.'))
    expect(antrean.store.get()).toEqual([{ kunci: 'a', isi: 'a izin' }])
  })

  it('drops a refused record when told to', async () => {
    const { send, settle } = createSlowSend()
    const antrean = createAntrean(send, formatMasalah)
    antrean.add('a', 'a hadir')
    await settle(0, new Error('Sambungan terputus.'))
    antrean.remove('a')
    expect(antrean.store.get()).toEqual([])
  })
})
