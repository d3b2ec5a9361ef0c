import type { SaringanIsi } from '@shared/features/pencarian/pencarian.schema'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { api, client } from '../../lib/client'
import { useSave } from '../../lib/use-save'
import { runCommand } from '../../ui/commands/use-commands'
import { showMessage } from '../../ui/messages/messages'

const PER_PAGE = 50
/** Just after a large import: until all records are read, the answer is asked for again. */
const AGAIN_MS = 1500

/** What answers a choice, page after page. The former answer stays until the new one is there. */
export function useTemuan(isi: SaringanIsi) {
  return useInfiniteQuery(
    api.pencarian.find.infiniteOptions({
      input: (setelah: number | null) => ({ ...isi, limit: PER_PAGE, setelah }),
      initialPageParam: null,
      getNextPageParam: ({ berikut }) => berikut,
      placeholderData: keepPreviousData,
      enabled: isi.kata.trim() !== '',
      refetchInterval: (query) => ((query.state.data?.pages[0]?.belum ?? 0) > 0 ? AGAIN_MS : false),
    }),
  )
}

export function useSaringanList() {
  return useQuery(api.pencarian.saringan.list.queryOptions())
}

export function useJabatanPilihan() {
  return useQuery(api.referensi.jabatan.list.queryOptions({ input: {} }))
}

/** Keeps or removes a choice; both can be taken back. */
export function useSaringanActions() {
  const save = useSave()
  const offerUndo = {
    label: 'Urungkan',
    shortcut: 'Ctrl+Z',
    run: () => runCommand('aksi.urungkan'),
  }
  return {
    create: async (nama: string, isi: SaringanIsi) => {
      const hasil = await save(() => client.pencarian.saringan.create({ nama, isi }))
      if (hasil.ok) showMessage(`Saringan "${nama}" disimpan.`, offerUndo)
      return hasil.ok
    },
    remove: async (id: string, nama: string) => {
      const hasil = await save(() => client.pencarian.saringan.remove({ id }))
      if (hasil.ok) showMessage(`Saringan "${nama}" dihapus.`, offerUndo)
    },
  }
}
