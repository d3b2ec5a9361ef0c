import { type PilihanLembar, SUSUNAN_AWAL, type Susunan } from '@shared/features/impor/susunan.schema'
import type { BerkasImpor } from '@shared/features/impor/tabel-impor.schema'
import type { TabelTerbaca } from '@shared/features/impor-partisipasi/impor-partisipasi.schema'
import { useEffect, useRef, useState } from 'react'
import { getRefusal } from '../../lib/call-errors'
import { client } from '../../lib/client'

/** A workbook that is open, the table that was chosen in it, and everything decided about it. */
export type ImporTerbuka = {
  readonly berkas: BerkasImpor
  /** Null where the chosen sheet has no table. */
  readonly terbaca: TabelTerbaca | null
  readonly susunan: Susunan
  /** What had been decided before each of the latest decisions, oldest first: Ctrl+Z walks back. */
  readonly sebelum: readonly Susunan[]
}

export type KeadaanImpor =
  | { readonly jenis: 'pilih'; readonly masalah: string | null }
  | { readonly jenis: 'membaca'; readonly nama: string; readonly bagian: number }
  | { readonly jenis: 'terbuka'; readonly impor: ImporTerbuka }

const LANGKAH_DIINGAT = 50
const PILIH: KeadaanImpor = { jenis: 'pilih', masalah: null }

/** One import from its file to its decisions. Leaving the screen or *Batal* ends the reading and forgets the file. */
export function useImpor(pemilihanId: string) {
  const [keadaan, setKeadaan] = useState<KeadaanImpor>(PILIH)
  const controller = useRef<AbortController | null>(null)
  const sesi = useRef<string | null>(null)
  const close = () => {
    controller.current?.abort()
    if (sesi.current !== null) client.imporPartisipasi.berkas.close({ sesiId: sesi.current }).catch(() => {})
    sesi.current = null
  }
  const closeLatest = useRef(close)
  closeLatest.current = close
  useEffect(() => () => closeLatest.current(), [])

  const open = async (file: File) => {
    close()
    const own = new AbortController()
    controller.current = own
    setKeadaan({ jenis: 'membaca', nama: file.name, bagian: 0 })
    try {
      const input = { pemilihanId, berkas: file }
      const langkah = await client.imporPartisipasi.berkas.open(input, { signal: own.signal })
      let berikut = await langkah.next()
      while (berikut.done !== true) {
        setKeadaan({ jenis: 'membaca', nama: file.name, bagian: berikut.value.bagian })
        berikut = await langkah.next()
      }
      const berkas = berikut.value
      sesi.current = berkas.sesiId
      const pilihan = { ...SUSUNAN_AWAL, lembar: berkas.lembar[0]?.indeks ?? 0 }
      setKeadaan({ jenis: 'terbuka', impor: await readTabel(berkas, pilihan) })
    } catch (error) {
      setKeadaan({ jenis: 'pilih', masalah: getRefusal(error)?.pesan ?? null })
    }
  }

  /** Another sheet, block or header: what was decided about the former table is of no use any more. */
  const choose = async (ubah: Partial<PilihanLembar>) => {
    if (keadaan.jenis !== 'terbuka') return
    const { berkas, susunan } = keadaan.impor
    const { lembar, rentang, barisJudul, putar } = susunan
    try {
      const pilihan = { lembar, rentang, barisJudul, putar, ...ubah }
      setKeadaan({ jenis: 'terbuka', impor: await readTabel(berkas, pilihan) })
    } catch (error) {
      setKeadaan({ jenis: 'pilih', masalah: getRefusal(error)?.pesan ?? null })
    }
  }

  const change = (ubah: (susunan: Susunan) => Partial<Susunan>) =>
    setKeadaan((before) => {
      if (before.jenis !== 'terbuka') return before
      const { susunan, sebelum } = before.impor
      const impor = {
        ...before.impor,
        susunan: { ...susunan, ...ubah(susunan) },
        sebelum: [...sebelum, susunan].slice(-LANGKAH_DIINGAT),
      }
      return { jenis: 'terbuka', impor }
    })

  /** Takes the last decision back. Nothing of it was saved. */
  const undo = () =>
    setKeadaan((before) => {
      if (before.jenis !== 'terbuka') return before
      const susunan = before.impor.sebelum.at(-1)
      if (susunan === undefined) return before
      return { jenis: 'terbuka', impor: { ...before.impor, susunan, sebelum: before.impor.sebelum.slice(0, -1) } }
    })

  return {
    keadaan,
    open: (file: File) => void open(file),
    cancel: () => {
      close()
      setKeadaan(PILIH)
    },
    choose: (ubah: Partial<PilihanLembar>) => void choose(ubah),
    change,
    undo,
  }
}

async function readTabel(berkas: BerkasImpor, pilihan: PilihanLembar): Promise<ImporTerbuka> {
  const terbaca = await client.imporPartisipasi.tabel.get({ sesiId: berkas.sesiId, pilihan })
  return { berkas, terbaca, susunan: { ...SUSUNAN_AWAL, ...pilihan, pasangan: terbaca?.pasangan ?? [] }, sebelum: [] }
}
