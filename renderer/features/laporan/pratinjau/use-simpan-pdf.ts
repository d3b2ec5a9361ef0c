import { useState } from 'react'
import { getRefusal } from '../../../lib/call-errors'
import { client } from '../../../lib/client'
import { type BerkasTersimpan, useSimpanBerkas } from '../simpan-berkas'

export type SimpanPdf = {
  readonly save: () => void
  /** Only where the host knows the folder. */
  readonly openFolder: (() => void) | undefined
  readonly pesan: string | undefined
  readonly masalah: string | undefined
}

/** Saves the shown paper as a file and tells where it went. */
export function useSimpanPdf(berkas: File | undefined): SimpanPdf {
  const simpan = useSimpanBerkas()
  const [hasil, setHasil] = useState<BerkasTersimpan | null>(null)
  const [masalah, setMasalah] = useState<string | undefined>()
  const attempt = async (work: () => Promise<void>) => {
    setMasalah(undefined)
    try {
      await work()
    } catch (error) {
      setMasalah(getRefusal(error)?.pesan)
    }
  }
  const kunci = hasil?.jenis === 'disimpan' ? hasil.kunci : undefined
  return {
    save: () => {
      if (berkas !== undefined) void attempt(async () => setHasil(await simpan(berkas)))
    },
    openFolder: kunci === undefined ? undefined : () => void attempt(() => client.sistem.bukaFolder({ kunci })),
    pesan: formatHasil(hasil),
    masalah,
  }
}

function formatHasil(hasil: BerkasTersimpan | null): string | undefined {
  if (hasil?.jenis === 'diunduh') return 'Disimpan di folder Unduhan.'
  return hasil?.jenis === 'disimpan' ? `Disimpan sebagai ${hasil.nama}.` : undefined
}
