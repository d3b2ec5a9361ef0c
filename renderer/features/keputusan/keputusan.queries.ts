import { useQuery } from '@tanstack/react-query'
import { api, client } from '../../lib/client'
import { useSave } from '../../lib/use-save'
import { runCommand } from '../../ui/commands/use-commands'
import { showMessage } from '../../ui/messages/messages'

/** The whole register, newest first. */
export function useKeputusanList() {
  return useQuery(api.keputusan.list.queryOptions())
}

/** Every rapat, for the one that revokes a keputusan. */
export function useRapatList() {
  return useQuery(api.rapat.list.queryOptions({ input: {} }))
}

/** Changes of what is in force; each says what happened and how it comes back. */
export function useKeputusanActions() {
  const save = useSave()
  const change = async (work: () => Promise<unknown>, news: string): Promise<string | undefined> => {
    const result = await save(work, { silent: true })
    if (!result.ok) return result.refusal.pesan
    showMessage(news, { label: 'Urungkan', shortcut: 'Ctrl+Z', run: () => runCommand('aksi.urungkan') })
    return undefined
  }
  return {
    /** Each returns why it was refused; undefined when it was done. */
    replace: (id: string, penggantiId: string) =>
      change(() => client.keputusan.setDiganti({ id, penggantiId }), 'Keputusan ditandai diganti.'),
    revoke: (id: string, rapatId: string, alasan: string) =>
      change(() => client.keputusan.setDicabut({ id, rapatId, alasan }), 'Keputusan dicabut.'),
    restore: (id: string) => change(() => client.keputusan.setBerlaku({ id }), 'Keputusan berlaku kembali.'),
  }
}
