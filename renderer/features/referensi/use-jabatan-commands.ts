import type { JabatanRow } from '@shared/features/referensi/referensi.schema'
import { useCommands } from '../../ui/commands/use-commands'
import type { useJabatanActions } from './use-jabatan-actions'

type JabatanCommandOptions = {
  readonly selected: JabatanRow | undefined
  readonly all: readonly JabatanRow[]
  readonly actions: ReturnType<typeof useJabatanActions>
  readonly hasManualOrder: boolean
  readonly onCreate: () => void
  readonly onPaste: () => void
  readonly onSearch: () => void
}

/** What can be done on the page of jabatan, for menu, palette, status bar and keys. */
export function useJabatanCommands(options: JabatanCommandOptions): void {
  const { selected, all, actions, hasManualOrder } = options
  const move = (step: 1 | -1) => selected !== undefined && void actions.move(all, selected, step)
  const isActive = selected?.aktif !== false
  useCommands([
    {
      id: 'jabatan.create',
      label: 'Jabatan baru',
      menu: 'berkas',
      menuGroup: 1,
      shortcut: 'Ctrl+N',
      icon: 'plus',
      run: options.onCreate,
    },
    {
      id: 'jabatan.paste',
      label: 'Tempel jabatan dari Excel',
      menu: 'data',
      menuGroup: 1,
      icon: 'spreadsheet',
      run: options.onPaste,
    },
    {
      id: 'jabatan.up',
      label: 'Naikkan urutan jabatan',
      menu: 'data',
      menuGroup: 2,
      shortcut: 'Alt+↑',
      enabled: selected !== undefined,
      run: () => move(-1),
    },
    {
      id: 'jabatan.down',
      label: 'Turunkan urutan jabatan',
      menu: 'data',
      menuGroup: 2,
      shortcut: 'Alt+↓',
      hint: 'pindahkan urutan',
      enabled: selected !== undefined,
      run: () => move(1),
    },
    {
      id: 'jabatan.reset-order',
      label: 'Kembalikan urutan UU 9/2010',
      menu: 'data',
      menuGroup: 2,
      enabled: hasManualOrder,
      run: () => void actions.resetOrder(),
    },
    {
      id: 'jabatan.toggle-aktif',
      label: isActive ? 'Nonaktifkan jabatan' : 'Aktifkan jabatan',
      menu: 'data',
      menuGroup: 3,
      enabled: selected !== undefined,
      run: () => selected !== undefined && void actions.update(selected.id, { aktif: !selected.aktif }),
    },
    {
      id: 'jabatan.remove',
      label: 'Hapus jabatan',
      menu: 'data',
      menuGroup: 3,
      enabled: selected !== undefined,
      run: () => selected !== undefined && void actions.remove(selected),
    },
    {
      id: 'jabatan.search',
      label: 'Cari jabatan',
      menu: 'sunting',
      shortcut: 'Ctrl+F',
      hint: 'cari',
      run: options.onSearch,
    },
  ])
}
