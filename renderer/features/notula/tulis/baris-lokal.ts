import { useState } from 'react'

/** A line begun on this screen. Its key stays while its record is made, so that the focus never jumps. */
export type BarisLokal = {
  readonly kunci: string
  /** Set once the core has made the record. */
  readonly id: string | null
  /** The focus has gone elsewhere: as soon as the core's list holds the record, that list draws it. */
  readonly isDitinggal: boolean
}

let terakhir = 0

function createBaris(): BarisLokal {
  terakhir += 1
  return { kunci: `baru-${terakhir}`, id: null, isDitinggal: false }
}

/**
 * Lines of a list together with those begun here. The last one is always blank and waits for the next thought.
 * @param idList records as the core lists them now
 */
export function useBarisLokal(idList: readonly string[]) {
  const [semua, setSemua] = useState<readonly BarisLokal[]>(() => [createBaris()])
  const lokal = semua.filter(({ id, isDitinggal }) => !(isDitinggal && id !== null && idList.includes(id)))
  const milikLokal = new Set(lokal.map(({ id }) => id))

  return {
    lokal,
    /** Records that are drawn from the core's list: all but those still held by a line of this screen. */
    isMilikInti: (id: string) => !milikLokal.has(id),
    setId: (kunci: string, id: string) =>
      setSemua((list) => list.map((baris) => (baris.kunci === kunci ? { ...baris, id } : baris))),
    /** Adds a blank line after the last one. */
    add: () => setSemua((list) => [...list, createBaris()]),
    /** The focus has left a line that holds words: it may go over to the core's list. */
    release: (kunci: string) =>
      setSemua((list) => {
        const ditinggal = list.map((baris) => (baris.kunci === kunci ? { ...baris, isDitinggal: true } : baris))
        return list.at(-1)?.kunci === kunci ? [...ditinggal, createBaris()] : ditinggal
      }),
    /** Takes a line away that was emptied; the last one stays, for it is the blank one. */
    remove: (kunci: string) =>
      setSemua((list) => (list.at(-1)?.kunci === kunci ? list : list.filter((baris) => baris.kunci !== kunci))),
  }
}
