import { createPencari } from '@shared/lib/fuzzy-cari'
import { type KeyboardEvent, useMemo, useState } from 'react'
import { useIsiNotula } from '../notula-context'
import type { PilihanJabatan } from '../pilihan-jabatan'
import { findKetikanJabatan } from './ketikan-jabatan'

const PALING_BANYAK = 6

type Options = {
  readonly teks: string
  /** Place of the caret; `null` while the focus is elsewhere. */
  readonly karet: number | null
  /** Puts the name of the chosen jabatan in place of what stands from `mulai` to the caret. */
  readonly onPakai: (mulai: number, nama: string) => void
}

/** Suggestions while a jabatan is typed: the first is chosen, ↑ ↓ walk, Tab takes, Esc leaves the text as it is. */
export function useSaranJabatan({ teks, karet, onPakai }: Options) {
  const { pilihanJabatan, bacaan } = useIsiNotula()
  const cari = useMemo(() => createPencari(pilihanJabatan, (satu) => satu.cari), [pilihanJabatan])
  const ketikan = karet === null ? null : findKetikanJabatan(teks, karet)
  const [letak, setLetak] = useState<{ readonly kunci: string; readonly index: number } | null>(null)
  const [ditutup, setDitutup] = useState<number | null>(null)
  // A name that is understood and closed by a blank needs no further help.
  const isPaham =
    ketikan !== null &&
    /\s$/.test(ketikan.kueri) &&
    bacaan.findSebutan(ketikan.kueri)?.panjang === ketikan.kueri.trimEnd().length
  const isTerbuka = ketikan !== null && ditutup !== ketikan.mulai && !isPaham
  const pilihan = isTerbuka ? cari(ketikan.kueri).slice(0, PALING_BANYAK) : []
  const kunci = `${ketikan?.mulai ?? ''} ${ketikan?.kueri ?? ''}`
  const isDipilih = letak?.kunci === kunci
  const terpilih = isDipilih ? Math.min(letak.index, pilihan.length - 1) : 0

  const pakai = (satu: PilihanJabatan) => {
    if (ketikan !== null) onPakai(ketikan.mulai, satu.label)
  }
  /** @returns whether the key was one of the list */
  const onKeyDown = (event: KeyboardEvent): boolean => {
    const satu = pilihan[terpilih]
    if (satu === undefined || event.ctrlKey || event.altKey) return false
    const jarak = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (jarak !== 0) setLetak({ kunci, index: (terpilih + jarak + pilihan.length) % pilihan.length })
    // Enter records the line, unless somebody has walked in the list.
    else if (event.key === 'Tab' || (event.key === 'Enter' && isDipilih)) pakai(satu)
    else if (event.key === 'Escape') setDitutup(ketikan?.mulai ?? null)
    else return false
    event.preventDefault()
    return true
  }
  return {
    pilihan,
    terpilih,
    kueri: ketikan?.kueri ?? '',
    pakai,
    onKeyDown,
    /** A new line begins: what was left alone there is offered again. */
    reset: () => setDitutup(null),
  }
}
