import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { buildSidikJari, createDrafStore } from '../../../../../renderer/features/notula/simpan/draf'
import {
  createSimpanOtomatis,
  flushSimpanOtomatis,
} from '../../../../../renderer/features/notula/simpan/simpan-otomatis'
import { createMemoryStorage } from './memory-storage'

type Call = { readonly isi: string; readonly resolve: () => void; readonly reject: (error: Error) => void }

let calls: Call[] = []
let answer: (isi: string) => Promise<void>

function setup({ canRetry = true } = {}) {
  calls = []
  answer = (isi) => new Promise<void>((resolve, reject) => calls.push({ isi, resolve, reject }))
  const draf = createDrafStore(createMemoryStorage())
  const simpan = createSimpanOtomatis<string>({
    kunci: 'r1/keputusan/k1',
    awal: 'awal',
    send: (isi) => answer(isi),
    formatMasalah: () => 'Sambungan terputus.',
    canRetry: () => canRetry,
    draf,
  })
  return { draf, simpan, sent: () => calls.map(({ isi }) => isi) }
}

describe('createSimpanOtomatis', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(async () => {
    answer = () => Promise.resolve()
    for (const { resolve } of calls) resolve()
    await flushSimpanOtomatis()
    vi.useRealTimers()
  })

  it('keeps a draft from the first key press and saves once after the pause', async () => {
    const { draf, simpan, sent } = setup()
    simpan.change('a')
    simpan.change('ab')
    expect(draf.list('r1/')).toMatchObject([{ kunci: 'r1/keputusan/k1', isi: 'ab', dasar: buildSidikJari('awal') }])
    await vi.advanceTimersByTimeAsync(700)
    expect(sent()).toEqual(['ab'])
    expect(simpan.store.get()).toEqual({ jenis: 'belum' })
    calls[0]?.resolve()
    await vi.advanceTimersByTimeAsync(0)
    expect(simpan.store.get()).toEqual({ jenis: 'tersimpan' })
    expect(draf.list('r1/')).toEqual([])
  })

  it('saves in the middle of unbroken typing after three seconds', async () => {
    const { simpan, sent } = setup()
    for (let kali = 0; kali < 8; kali += 1) {
      simpan.change(`ketik ${kali}`)
      await vi.advanceTimersByTimeAsync(500)
    }
    expect(sent()).toEqual(['ketik 5'])
  })

  it('sends what was typed during a save afterwards, and keeps its draft on the new ground', async () => {
    const { draf, simpan, sent } = setup()
    simpan.change('satu')
    await vi.advanceTimersByTimeAsync(700)
    simpan.change('satu dua')
    await vi.advanceTimersByTimeAsync(700)
    expect(sent()).toEqual(['satu'])
    calls[0]?.resolve()
    await vi.advanceTimersByTimeAsync(0)
    expect(draf.list('r1/')).toMatchObject([{ isi: 'satu dua', dasar: buildSidikJari('satu') }])
    expect(sent()).toEqual(['satu', 'satu dua'])
    calls[1]?.resolve()
    await vi.advanceTimersByTimeAsync(0)
    expect(draf.list('r1/')).toEqual([])
  })

  it('keeps the draft, says why, and tries again when a save fails', async () => {
    const { draf, simpan, sent } = setup()
    simpan.change('satu')
    await vi.advanceTimersByTimeAsync(700)
    calls[0]?.reject(new Error('terputus'))
    await vi.advanceTimersByTimeAsync(0)
    expect(simpan.store.get()).toEqual({ jenis: 'gagal', pesan: 'Sambungan terputus.' })
    expect(draf.list('r1/')).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(5000)
    expect(sent()).toEqual(['satu', 'satu'])
    calls[1]?.resolve()
    await vi.advanceTimersByTimeAsync(0)
    expect(simpan.store.get()).toEqual({ jenis: 'tersimpan' })
  })

  it('does not repeat what a rule has refused', async () => {
    const { simpan, sent } = setup({ canRetry: false })
    simpan.change('satu')
    await vi.advanceTimersByTimeAsync(700)
    calls[0]?.reject(new Error('terkunci'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent()).toEqual(['satu'])
  })

  it('saves every waiting field at once on request, and waits for all of them', async () => {
    const { simpan, sent } = setup()
    simpan.change('satu')
    let selesai = false
    const flushed = flushSimpanOtomatis().then(() => {
      selesai = true
    })
    await vi.advanceTimersByTimeAsync(0)
    expect(sent()).toEqual(['satu'])
    expect(selesai).toBe(false)
    calls[0]?.resolve()
    await flushed
    expect(selesai).toBe(true)
  })
})
