import { useQuery } from '@tanstack/react-query'
import { api, client } from '../lib/client'
import { useSave } from '../lib/use-save'
import { useCommands } from '../ui/commands/use-commands'
import { showMessage } from '../ui/messages/messages'
import { formatPukul } from '../ui/saved/saved'

/** Urungkan and Ulangi with the name of the step, and Simpan for hands that are used to it. */
export function useJournalCommands(): void {
  const { data } = useQuery(api.jurnal.get.queryOptions())
  const save = useSave()
  const undo = async () => {
    const result = await save(() => client.jurnal.undo())
    if (result.ok) showMessage(`Diurungkan: ${result.value.nama}`)
  }
  const redo = async () => {
    const result = await save(() => client.jurnal.redo())
    if (result.ok) showMessage(`Diulangi: ${result.value.nama}`)
  }
  const urungkan = data?.urungkan ?? null
  const ulangi = data?.ulangi ?? null
  useCommands([
    {
      id: 'aksi.urungkan',
      label: urungkan === null ? 'Urungkan' : `Urungkan: ${urungkan.nama}`,
      menu: 'sunting',
      menuGroup: 1,
      shortcut: 'Ctrl+Z',
      icon: 'undo',
      enabled: urungkan !== null,
      run: () => void undo(),
    },
    {
      id: 'aksi.ulangi',
      label: ulangi === null ? 'Ulangi' : `Ulangi: ${ulangi.nama}`,
      menu: 'sunting',
      menuGroup: 1,
      shortcut: 'Ctrl+Y',
      icon: 'redo',
      enabled: ulangi !== null,
      run: () => void redo(),
    },
    {
      id: 'aksi.simpan',
      label: 'Simpan',
      menu: 'berkas',
      menuGroup: 2,
      shortcut: 'Ctrl+S',
      // Everything is saved as it is typed; the answer is for the hand that asks.
      run: () => showMessage(`Tersimpan ${formatPukul(new Date())}`),
    },
  ])
}
