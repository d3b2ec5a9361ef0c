import type { Kemajuan } from '@shared/features/laporan/laporan.schema'
import { useEffect, useRef, useState } from 'react'
import { getRefusal } from '../../../lib/call-errors'
import { client } from '../../../lib/client'

type Permintaan = Parameters<typeof client.laporan.buildRekap>[0]

export type KeadaanRekap =
  | { readonly jenis: 'pilih'; readonly masalah?: string }
  | { readonly jenis: 'berjalan'; readonly kemajuan: Kemajuan }
  | { readonly jenis: 'jadi'; readonly berkas: File }

const MULAI: Kemajuan = { langkah: 'Menyiapkan', selesai: 0, jumlah: 1 }

/** Builds the recap step by step. Leaving the dialog or *Batal* stops the work in the core as well. */
export function useBuatRekap() {
  const [keadaan, setKeadaan] = useState<KeadaanRekap>({ jenis: 'pilih' })
  const controller = useRef<AbortController | null>(null)
  useEffect(() => () => controller.current?.abort(), [])

  const beginWork = () => {
    controller.current = new AbortController()
    return controller.current
  }

  const build = async (permintaan: Permintaan) => {
    const { signal } = beginWork()
    setKeadaan({ jenis: 'berjalan', kemajuan: MULAI })
    try {
      const langkah = await client.laporan.buildRekap(permintaan, { signal })
      let berikut = await langkah.next()
      while (berikut.done !== true) {
        setKeadaan({ jenis: 'berjalan', kemajuan: berikut.value })
        berikut = await langkah.next()
      }
      const berkas = await client.laporan.getBerkas({ kunci: berikut.value.kunci }, { signal })
      setKeadaan({ jenis: 'jadi', berkas: new File([berkas], berikut.value.nama, { type: berkas.type }) })
    } catch (error) {
      const refusal = getRefusal(error)
      setKeadaan(refusal === undefined ? { jenis: 'pilih' } : { jenis: 'pilih', masalah: refusal.pesan })
    }
  }

  return {
    keadaan,
    build: (permintaan: Permintaan) => void build(permintaan),
    cancel: () => controller.current?.abort(),
  }
}
