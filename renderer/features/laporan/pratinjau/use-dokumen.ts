import { useEffect, useState } from 'react'
import { getRefusal } from '../../../lib/call-errors'
import type { DokumenPratinjau } from '../../../lib/links'
import { fetchDokumen } from './fetch-dokumen'
import type { PilihanCetak } from './pilihan-cetak'

type Dokumen = {
  /** The file as it would be saved; its name is the one that offices write. */
  readonly berkas: File | undefined
  readonly bytes: Uint8Array | null
  readonly masalah: string | undefined
}

const BELUM: Dokumen = { berkas: undefined, bytes: null, masalah: undefined }

/** The paper with these choices. While a new one is made the old one stays on the screen. */
export function useDokumen(rapatId: string, dokumen: DokumenPratinjau, pilihan: PilihanCetak): Dokumen {
  const [hasil, setHasil] = useState<Dokumen>(BELUM)
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    const load = async () => {
      const berkas = await fetchDokumen({ rapatId, dokumen, pilihan }, 'pdf')
      const bytes = new Uint8Array(await berkas.arrayBuffer())
      if (!signal.aborted) setHasil({ berkas, bytes, masalah: undefined })
    }
    load().catch((error: unknown) => {
      const masalah = getRefusal(error)?.pesan
      if (!signal.aborted) setHasil((lama) => ({ ...lama, masalah }))
    })
    return () => controller.abort()
  }, [rapatId, dokumen, pilihan])
  return hasil
}
