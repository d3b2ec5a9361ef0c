import { useState } from 'react'
import { getRefusal } from '../../../lib/call-errors'
import { client } from '../../../lib/client'
import { useSave } from '../../../lib/use-save'
import { prepareFoto } from './siapkan-foto'

/** Takes photos in, one after the other and in the order given. A bad one is named and does not stop the others. */
export function useTambahFoto(rapatId: string) {
  const save = useSave()
  const [sisa, setSisa] = useState(0)
  const [masalah, setMasalah] = useState<readonly string[]>([])

  const add = async (berkasList: readonly File[]) => {
    setMasalah([])
    setSisa(berkasList.length)
    for (const [index, berkas] of berkasList.entries()) {
      const pesan = await addSatu(berkas)
      if (pesan !== undefined) setMasalah((list) => [...list, pesan])
      setSisa(berkasList.length - index - 1)
    }
  }

  const addSatu = async (berkas: File): Promise<string | undefined> => {
    let foto: File
    try {
      foto = await prepareFoto(berkas)
    } catch (error) {
      return error instanceof Error ? error.message : getRefusal(error)?.pesan
    }
    const hasil = await save(
      async () => {
        const lampiran = await client.lampiran.create({ berkas: foto, guna: 'foto' })
        return await client.notula.dokumentasi.create({ rapatId, lampiranId: lampiran.id, keterangan: '' })
      },
      { silent: true },
    )
    return hasil.ok ? undefined : `“${berkas.name}”: ${hasil.refusal.pesan}`
  }

  return { add, masalah, sisa, clearMasalah: () => setMasalah([]) }
}
