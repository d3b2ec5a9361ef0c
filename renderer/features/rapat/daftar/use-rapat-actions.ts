import type { RapatRow } from '@shared/features/rapat/rapat.schema'
import { client } from '../../../lib/client'
import { goTo, linkTo } from '../../../lib/links'
import { useSave } from '../../../lib/use-save'
import { showMessage } from '../../../ui/messages/messages'
import { useRapatBerikut } from '../use-rapat-berikut'

type ActionRow = Pick<RapatRow, 'id' | 'nama'>

/** What can be done with a rapat of the register. */
export function useRapatActions() {
  const save = useSave()

  const undo = () => {
    void save(() => client.jurnal.undo()).then((result) => {
      if (result.ok) showMessage(`Diurungkan: ${result.value.nama}`)
    })
  }

  const createBerikut = useRapatBerikut()

  return {
    /** The next rapat of the seri; nothing for a rapat outside of any. */
    createBerikut: ({ id, seriId }: Pick<RapatRow, 'id' | 'seriId'>) =>
      seriId !== null && createBerikut({ seriId, dariId: id }),

    open: ({ id }: ActionRow) => goTo(linkTo.rapat(id)),

    /** A new draft with the same acara, undangan and roles; opens it. */
    copy: async ({ id }: ActionRow): Promise<void> => {
      const result = await save(() => client.rapat.copy({ id }))
      if (result.ok) goTo(linkTo.rapat(result.value.id))
    },

    /** Into the Kotak Sampah, one after the other; says what went and how it comes back. */
    remove: async (rows: readonly ActionRow[]): Promise<void> => {
      let removed = 0
      for (const { id } of rows) {
        const result = await save(() => client.rapat.remove({ id }))
        if (!result.ok) return
        removed += 1
      }
      const [first] = rows
      const news = removed === 1 && first !== undefined ? `“${first.nama}” dihapus.` : `${removed} rapat dihapus.`
      showMessage(news, { label: 'Urungkan', shortcut: 'Ctrl+Z', run: undo })
    },
  }
}
