import { findSalahUkuran } from '@shared/features/lampiran/lampiran.rules'
import { useState } from 'react'
import { useSave } from '../../lib/use-save'
import type { BerkasDiambil } from './ambil-berkas'

export type Lampirkan = {
  readonly add: (diambil: BerkasDiambil) => Promise<void>
  /** One sentence for each file that was not taken. */
  readonly masalah: readonly string[]
  /** Files that still wait. */
  readonly sisa: number
  readonly clearMasalah: () => void
}

type CaraLampirkan = {
  readonly send: (berkas: File) => Promise<unknown>
  /** Makes of a chosen file what is kept. @throws Error with an Indonesian sentence */
  readonly prepare?: (berkas: File) => Promise<File>
}

/** Takes files in, one after the other and in the order given. A bad one is named and does not stop the others. */
export function useLampirkan({ send, prepare }: CaraLampirkan): Lampirkan {
  const save = useSave()
  const [sisa, setSisa] = useState(0)
  const [masalah, setMasalah] = useState<readonly string[]>([])

  const addSatu = async (berkas: File): Promise<string | null> => {
    // A photo may be large: it is scaled before it is sent.
    const salah = prepare === undefined ? findSalahUkuran(berkas.name, berkas.size, 'berkas') : null
    if (salah !== null) return salah
    const terbaca = await readBerkas(berkas)
    if (terbaca === null) return formatTakTerbaca(berkas.name)
    const siap = prepare === undefined ? terbaca : await attempt(prepare(terbaca))
    if (typeof siap === 'string') return siap
    const hasil = await save(() => send(siap), { silent: true })
    return hasil.ok ? null : hasil.refusal.pesan
  }

  return {
    add: async ({ berkas, folder }) => {
      setMasalah(folder.map(formatFolder))
      setSisa(berkas.length)
      for (const [index, satu] of berkas.entries()) {
        const pesan = await addSatu(satu)
        if (pesan !== null) setMasalah((list) => [...list, pesan])
        setSisa(berkas.length - index - 1)
      }
    },
    masalah,
    sisa,
    clearMasalah: () => setMasalah([]),
  }
}

/** The file with its bytes in memory: one that is locked or gone fails here, where it can be named, not on its way. */
async function readBerkas(berkas: File): Promise<File | null> {
  try {
    return new File([await berkas.arrayBuffer()], berkas.name, { type: berkas.type })
  } catch {
    return null
  }
}

async function attempt(work: Promise<File>): Promise<File | string> {
  try {
    return await work
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function formatTakTerbaca(nama: string): string {
  return `“${nama}” tidak dapat dibaca. Kalau sedang terbuka di program lain, tutup dahulu; kalau ada di flashdisk, pastikan flashdisknya masih terpasang.`
}

function formatFolder(nama: string): string {
  return `“${nama}” adalah folder. Buka foldernya, lalu seret berkas di dalamnya.`
}
