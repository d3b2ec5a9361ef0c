/**
 * Lines that were entered and whose record the core has not confirmed yet. They are sent one after the other, in their
 * order, while the clerk writes on. Until the core has answered each also stands in the draft store.
 */
import type { Catatan } from '@shared/features/notula/catatan.rules'
import { createStore, type Store } from '../../../ui/lib/store'
import { registerFlush } from '../../../ui/saved/flush'
import { buildSidikJari, type DrafStore } from '../simpan/draf'
import { buildKunciDraf } from '../simpan/pulihkan-draf'

export type BarisAntrean = {
  readonly kunci: string
  readonly notulaId: string
  readonly rapatId: string
  readonly acaraId: string
  /** As typed, with its speaker: the same line again when it is read once more. */
  readonly teks: string
  readonly catatan: Catatan
  /** Set once the core has made the record; the line stays until the core's own list shows it. */
  readonly id: string | null
  /** Why the core refused it; `null` while it is on its way. */
  readonly pesan: string | null
}

export type Antrean = {
  readonly store: Store<readonly BarisAntrean[]>
  readonly add: (baris: Pick<BarisAntrean, 'notulaId' | 'rapatId' | 'acaraId' | 'teks' | 'catatan'>) => void
  /** Tries a refused line once more. */
  readonly retry: (kunci: string) => void
  /** Takes a refused line away, for writing it anew. */
  readonly remove: (kunci: string) => void
  /** Resolves when every line has been answered, well or not. */
  readonly flush: () => Promise<void>
  /** Is this draft one of a line that stands here? */
  readonly hasDraf: (kunciDraf: string) => boolean
}

type Options = {
  readonly draf: DrafStore
  readonly send: (baris: BarisAntrean) => Promise<{ readonly id: string }>
  /** Reads the lists of the screen anew. */
  readonly refresh: () => Promise<unknown>
  readonly formatMasalah: (error: unknown) => string
  /** A refusal by a rule stays one; only a broken connection is worth another try. */
  readonly canRetry: (error: unknown) => boolean
  readonly ulangMs?: number
}

export function createAntrean({ draf, send, refresh, formatMasalah, canRetry, ulangMs = 5000 }: Options): Antrean {
  const store = createStore<readonly BarisAntrean[]>([])
  let berjalan: Promise<void> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const toKunciDraf = ({ rapatId, acaraId, kunci }: BarisAntrean) =>
    buildKunciDraf(rapatId, 'baris-baru', `${acaraId}.${kunci}`)
  const update = (kunci: string, ubah: Partial<BarisAntrean>) =>
    store.set(store.get().map((baris) => (baris.kunci === kunci ? { ...baris, ...ubah } : baris)))
  const drop = (kunci: string) => store.set(store.get().filter((baris) => baris.kunci !== kunci))

  /** @returns whether the next line may be sent */
  const sendOne = async (baris: BarisAntrean): Promise<boolean> => {
    try {
      const { id } = await send(baris)
      draf.remove(toKunciDraf(baris))
      update(baris.kunci, { id })
      void refresh().finally(() => drop(baris.kunci))
      return true
    } catch (error) {
      if (!canRetry(error)) {
        update(baris.kunci, { pesan: formatMasalah(error) })
        return true
      }
      // The line keeps its place; what follows waits behind it.
      timer = setTimeout(() => void run(), ulangMs)
      return false
    }
  }
  const findNext = () => store.get().find(({ id, pesan }) => id === null && pesan === null)
  const sendAll = async () => {
    for (let baris = findNext(); baris !== undefined; baris = findNext()) {
      if (!(await sendOne(baris))) break
    }
  }
  const run = (): Promise<void> => {
    clearTimeout(timer)
    berjalan ??= sendAll().finally(() => {
      berjalan = undefined
    })
    return berjalan
  }
  registerFlush(run)

  return {
    store,
    add: (baru) => {
      const baris: BarisAntrean = { ...baru, kunci: crypto.randomUUID(), id: null, pesan: null }
      draf.write(toKunciDraf(baris), {
        isi: baris.teks,
        dasar: buildSidikJari(baris.catatan.isi),
        waktu: new Date().toISOString(),
      })
      store.set([...store.get(), baris])
      void run()
    },
    retry: (kunci) => {
      update(kunci, { pesan: null })
      void run()
    },
    remove: (kunci) => {
      const baris = store.get().find((satu) => satu.kunci === kunci)
      if (baris !== undefined) draf.remove(toKunciDraf(baris))
      drop(kunci)
    },
    flush: run,
    hasDraf: (kunciDraf) => store.get().some((baris) => toKunciDraf(baris) === kunciDraf),
  }
}
