import type { KeadaanAcara } from '@shared/features/rapat/rapat.schema'
import { client } from '../../../lib/client'
import { useSave } from '../../../lib/use-save'
import { showMessage } from '../../../ui/messages/messages'

type AcaraRef = { readonly id: string; readonly judul: string; readonly urutan: number }

/** Changes of the agenda of one rapat. */
export function useAcaraActions(rapatId: string) {
  const save = useSave()

  const undo = () => {
    void save(() => client.jurnal.undo()).then((result) => {
      if (result.ok) showMessage(`Diurungkan: ${result.value.nama}`)
    })
  }

  return {
    /** Adds at the end. @returns whether it was saved */
    create: async (judul: readonly string[]): Promise<boolean> => {
      if (judul.length === 0) return true
      return (await save(() => client.rapat.acara.create({ rapatId, judul: [...judul] }))).ok
    },

    rename: async (changes: readonly { readonly id: string; readonly judul: string }[]): Promise<void> => {
      for (const { id, judul } of changes) await save(() => client.rapat.acara.update({ id, judul }))
    },

    setKeadaan: async (id: string, keadaan: KeadaanAcara): Promise<void> => {
      await save(() => client.rapat.acara.setKeadaan({ id, keadaan }))
    },

    remove: async (rows: readonly AcaraRef[]): Promise<void> => {
      for (const { id } of rows) {
        const result = await save(() => client.rapat.acara.remove({ id }))
        if (!result.ok) return
      }
      const [first] = rows
      if (first === undefined) return
      const news = rows.length === 1 ? `Acara “${first.judul}” dihapus.` : `${rows.length} acara dihapus.`
      showMessage(news, { label: 'Urungkan', shortcut: 'Ctrl+Z', run: undo })
    },

    /** One place up (-1) or down (1); nothing at the edges. */
    move: async ({ id, urutan }: AcaraRef, step: 1 | -1, count: number): Promise<void> => {
      const place = urutan + step
      if (place < 1 || place > count) return
      await save(() => client.rapat.acara.move({ id, urutan: place }))
    },
  }
}
