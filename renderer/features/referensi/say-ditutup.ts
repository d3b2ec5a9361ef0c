import { formatTanggal } from '@shared/lib/tanggal'
import { runCommand } from '../../ui/commands/use-commands'
import { showMessage } from '../../ui/messages/messages'

/** Says whose period a new pejabat has ended. Nothing when there was nobody. */
export function sayDitutup(ditutup: readonly { readonly nama: string; readonly selesai: string }[]): void {
  const [first] = ditutup
  if (first === undefined) return
  showMessage(
    `Masa jabatan ${ditutup.map(({ nama }) => nama).join(', ')} diakhiri ${formatTanggal(first.selesai)}. Surat dan daftar hadir hari itu tetap memakai namanya.`,
    { label: 'Urungkan', shortcut: 'Ctrl+Z', run: () => runCommand('aksi.urungkan') },
  )
}
