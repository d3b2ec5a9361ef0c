/**
 * Saves one field while it is written: after a pause, and at the latest after a few seconds of unbroken typing.
 * Only one save is under way at a time; what was typed meanwhile goes next. Until the core has confirmed,
 * the text also stands in the draft store.
 */
import { createStore, type Store } from '../../../ui/lib/store'
import { registerFlush } from '../../../ui/saved/flush'
import { buildSidikJari, type DrafStore } from './draf'

export type KeadaanSimpan =
  | { readonly jenis: 'tersimpan' }
  | { readonly jenis: 'belum' }
  | { readonly jenis: 'gagal'; readonly pesan: string }

export type SimpanOtomatis<T> = {
  readonly store: Store<KeadaanSimpan>
  readonly change: (isi: T) => void
  /** Saves now what is not saved yet; resolves when the core has answered, well or not. */
  readonly flush: () => Promise<void>
}

type Options<T> = {
  readonly kunci: string
  /** What the core holds now. */
  readonly awal: T
  readonly send: (isi: T) => Promise<unknown>
  readonly formatMasalah: (error: unknown) => string
  readonly draf: DrafStore
  readonly jedaMs?: number
  readonly palingLamaMs?: number
  /** Pause before another try when a save did not go through. */
  readonly ulangMs?: number
  /** A refusal by a rule stays one; only a broken connection is worth another try. */
  readonly canRetry: (error: unknown) => boolean
}

const TERSIMPAN: KeadaanSimpan = { jenis: 'tersimpan' }
const BELUM: KeadaanSimpan = { jenis: 'belum' }
const aktif = new Set<() => Promise<void>>()

registerFlush(flushSimpanOtomatis)

/** Saves every field of the screen that is not saved yet: before printing, locking, undoing or leaving. */
export async function flushSimpanOtomatis(): Promise<void> {
  await Promise.all([...aktif].map((flush) => flush()))
}

export function createSimpanOtomatis<T>(options: Options<T>): SimpanOtomatis<T> {
  const { kunci, send, formatMasalah, canRetry, draf, jedaMs = 600, palingLamaMs = 3000, ulangMs = 5000 } = options
  const store = createStore<KeadaanSimpan>(TERSIMPAN)
  let dasar = buildSidikJari(options.awal)
  let menunggu: { readonly isi: T } | undefined
  let sejak = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let berjalan: Promise<void> | undefined

  const writeDraf = (isi: T) => draf.write(kunci, { isi, dasar, waktu: new Date().toISOString() })

  const schedule = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), ms)
  }

  const saveOnce = async (isi: T) => {
    menunggu = undefined
    sejak = 0
    try {
      await send(isi)
      dasar = buildSidikJari(isi)
      const baru = getMenunggu()
      if (baru === undefined) {
        draf.remove(kunci)
        store.set(TERSIMPAN)
        aktif.delete(flush)
      } else {
        writeDraf(baru.isi)
      }
    } catch (error) {
      menunggu ??= { isi }
      store.set({ jenis: 'gagal', pesan: formatMasalah(error) })
      if (canRetry(error)) schedule(ulangMs)
    } finally {
      berjalan = undefined
    }
  }

  // Read through a function: what was typed while a save was under way is news to the compiler too.
  const getMenunggu = () => menunggu

  const flush = async (): Promise<void> => {
    clearTimeout(timer)
    if (berjalan !== undefined) await berjalan
    if (menunggu !== undefined && berjalan === undefined) berjalan = saveOnce(menunggu.isi)
    await berjalan
  }

  return {
    store,
    change: (isi) => {
      menunggu = { isi }
      aktif.add(flush)
      writeDraf(isi)
      store.set(BELUM)
      const kini = Date.now()
      if (sejak === 0) sejak = kini
      schedule(Math.max(0, Math.min(jedaMs, sejak + palingLamaMs - kini)))
    },
    flush,
  }
}
