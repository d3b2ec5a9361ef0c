import type { StatusTindakLanjut, TindakLanjutRow } from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import { useQuery } from '@tanstack/react-query'
import { api, client } from '../../lib/client'
import { useSave } from '../../lib/use-save'
import { runCommand } from '../../ui/commands/use-commands'
import { showMessage } from '../../ui/messages/messages'
import { STATUS_TINDAK_LANJUT } from './keadaan-ringkas'

/** Tindak lanjut of all rapat, by due date. */
export function useTindakLanjutList() {
  return useQuery(api.tindakLanjut.list.queryOptions({ input: {} }))
}

/** Progress and evidence of one tindak lanjut. */
export function useRincianTindakLanjut(id: string) {
  return useQuery(api.tindakLanjut.get.queryOptions({ input: { id } }))
}

/** Changes the status of one tindak lanjut and offers to take it back. */
export function useSetStatusTindakLanjut() {
  const save = useSave()
  return async (row: Pick<TindakLanjutRow, 'id' | 'uraian'>, status: StatusTindakLanjut) => {
    const hasil = await save(() => client.tindakLanjut.update({ id: row.id, ubah: { status } }))
    if (hasil.ok) {
      showMessage(`${formatCuplikan(row.uraian)}: ${STATUS_TINDAK_LANJUT[status].kata.toLowerCase()}.`, {
        label: 'Urungkan',
        shortcut: 'Ctrl+Z',
        run: () => runCommand('aksi.urungkan'),
      })
    }
  }
}

function formatCuplikan(uraian: string): string {
  const line = uraian.replace(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line
}
