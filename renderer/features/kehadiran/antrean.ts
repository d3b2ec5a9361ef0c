/**
 * Records go to the core one at a time and in the order they were made, while the screen already shows them.
 * A refused record stays in the queue with its reason until it is sent again or dropped: nothing typed is lost,
 * and one bad record does not stop those behind it.
 */
import { createStore, type Store } from '../../ui/lib/store'

export type Tertunda<T> = {
  readonly kunci: string
  readonly isi: T
  /** Why it was refused, in Indonesian; missing while it is on its way. */
  readonly masalah?: string
}

export type Antrean<T> = {
  readonly store: Store<readonly Tertunda<T>[]>
  /** Queues a record; a newer record of the same `kunci` takes the place of a refused one. */
  readonly add: (kunci: string, isi: T) => void
  readonly retry: (kunci: string) => void
  readonly remove: (kunci: string) => void
  /** Resolves when everything queued so far was answered, well or not. */
  readonly flush: () => Promise<void>
}

/** @param send One call to the core; @param formatMasalah turns what it throws into a sentence for the clerk. */
export function createAntrean<T>(
  send: (isi: T) => Promise<unknown>,
  formatMasalah: (error: unknown) => string,
): Antrean<T> {
  const store = createStore<readonly Tertunda<T>[]>([])
  let ekor: Promise<void> = Promise.resolve()

  const replace = (lama: Tertunda<T>, baru: readonly Tertunda<T>[]) =>
    store.set(store.get().flatMap((satu) => (satu === lama ? baru : [satu])))

  const enqueue = (tertunda: Tertunda<T>) => {
    const lain = store.get().filter((satu) => satu.kunci !== tertunda.kunci || satu.masalah === undefined)
    store.set([...lain, tertunda])
    ekor = ekor.then(async () => {
      try {
        await send(tertunda.isi)
        replace(tertunda, [])
      } catch (error) {
        // A newer record of the same key already says something else; the refusal of the old one is no news.
        const isDiganti = store.get().some((satu) => satu.kunci === tertunda.kunci && satu !== tertunda)
        replace(tertunda, isDiganti ? [] : [{ ...tertunda, masalah: formatMasalah(error) }])
      }
    })
  }

  return {
    store,
    add: (kunci, isi) => enqueue({ kunci, isi }),
    retry: (kunci) => {
      const gagal = store.get().find((satu) => satu.kunci === kunci && satu.masalah !== undefined)
      if (gagal !== undefined) enqueue({ kunci, isi: gagal.isi })
    },
    remove: (kunci) => store.set(store.get().filter((satu) => satu.kunci !== kunci || satu.masalah === undefined)),
    flush: () => ekor,
  }
}
