import { useEffect, useState } from 'react'
import { getRefusal } from '../../../lib/call-errors'
import { client } from '../../../lib/client'
import type { JenisDokumen, PilihanCetak } from './pilihan-cetak'

type Dokumen = {
  /** The file as it would be saved; its name is the one that offices write. */
  readonly berkas: File | undefined
  readonly bytes: Uint8Array | null
  readonly masalah: string | undefined
}

const BELUM: Dokumen = { berkas: undefined, bytes: null, masalah: undefined }

/** The paper of a rapat, or the letter `id`, with these choices. While a new one is made the old one stays on the screen. */
export function useDokumen(id: string, dokumen: JenisDokumen, pilihan: PilihanCetak): Dokumen {
  const [hasil, setHasil] = useState<Dokumen>(BELUM)
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    const load = async () => {
      const berkas = await fetchDokumen(id, dokumen, pilihan)
      const bytes = new Uint8Array(await berkas.arrayBuffer())
      if (!signal.aborted) setHasil({ berkas, bytes, masalah: undefined })
    }
    load().catch((error: unknown) => {
      const masalah = getRefusal(error)?.pesan
      if (!signal.aborted) setHasil((lama) => ({ ...lama, masalah }))
    })
    return () => controller.abort()
  }, [id, dokumen, pilihan])
  return hasil
}

async function fetchDokumen(id: string, dokumen: JenisDokumen, pilihan: PilihanCetak): Promise<File> {
  const { kertas, versi, barisKosong, denganDaftarHadir, denganDokumentasi } = pilihan
  const ukuran = kertas === undefined ? {} : { kertas }
  if (dokumen === 'surat') return await client.surat.exportPdf({ id, ...ukuran })
  const umum = { rapatId: id, ...ukuran }
  if (dokumen === 'notula') {
    const lampiran = { denganDaftarHadir, denganDokumentasi }
    return await client.notula.exportPdf({ ...umum, ...lampiran, ...(versi === undefined ? {} : { versi }) })
  }
  const baris = barisKosong === undefined ? {} : { barisKosong }
  const bentuk = dokumen === 'daftar-hadir-kosong' ? 'kosong' : 'terisi'
  return await client.kehadiran.exportPdf({ ...umum, ...baris, bentuk })
}
