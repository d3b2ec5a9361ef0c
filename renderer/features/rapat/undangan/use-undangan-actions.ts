import { client } from '../../../lib/client'
import { useSave } from '../../../lib/use-save'
import { showMessage } from '../../../ui/messages/messages'
import type { CalonRow } from './undangan-rows'

type InviteTarget = { readonly jabatanIds: string[] } | { readonly unsurIds: string[] } | { readonly forkopimda: true }

/** Inviting and taking invitations back, each click one step of Urungkan. */
export function useUndanganActions(rapatId: string) {
  const save = useSave()

  const undo = () => {
    void save(() => client.jurnal.undo()).then((result) => {
      if (result.ok) showMessage(`Diurungkan: ${result.value.nama}`)
    })
  }
  const invite = async (target: InviteTarget): Promise<void> => {
    await save(() => client.rapat.undangan.create({ rapatId, ...target }))
  }
  /** Says how many went, because their recorded attendance goes with them. */
  const remove = async (rows: readonly CalonRow[]): Promise<void> => {
    const ids = rows.flatMap(({ undanganId }) => (undanganId === null ? [] : [undanganId]))
    if (ids.length === 0) return
    const result = await save(() => client.rapat.undangan.remove({ rapatId, ids }))
    if (!result.ok) return
    const [first] = rows
    const news =
      ids.length === 1 && first !== undefined ? `Undangan ${first.jabatan} dihapus.` : `${ids.length} undangan dihapus.`
    showMessage(news, { label: 'Urungkan', shortcut: 'Ctrl+Z', run: undo })
  }
  const toggle = (row: CalonRow): Promise<void> =>
    row.undanganId === null ? invite({ jabatanIds: [row.jabatanId] }) : remove([row])

  return { invite, remove, toggle }
}
