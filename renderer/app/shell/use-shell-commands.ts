import type { Command } from '../../ui/commands/command'
import { useCommands } from '../../ui/commands/use-commands'
import { setKontrasTinggi, setZoom, stepZoom, useAppearance } from '../../ui/theme/appearance'
import { focusList, focusNextArea } from './areas'
import type { ModuleItem } from './sidebar'

type ShellActions = {
  readonly modules: readonly ModuleItem[]
  readonly openPalette: () => void
  readonly openKeyCard: () => void
}

/** Commands that work on every screen: modules, palette, zoom, contrast, areas, help. */
export function useShellCommands({ modules, openPalette, openKeyCard }: ShellActions): void {
  const { kontrasTinggi } = useAppearance()
  const open = modules.map(
    (item, index): Command => ({
      id: `modul.${item.id}`,
      label: `Buka ${item.label}`,
      menu: 'tampilan',
      menuGroup: 1,
      icon: item.icon,
      run: item.onOpen,
      ...(item.foot === true ? {} : { shortcut: `Alt+${index + 1}` }),
    }),
  )
  useCommands([
    ...open,
    {
      id: 'palet.open',
      label: 'Cari atau jalankan perintah',
      menu: 'sunting',
      menuGroup: 9,
      shortcut: 'Ctrl+K',
      run: openPalette,
      hidden: true,
    },
    { id: 'zoom.besar', label: 'Perbesar', menu: 'tampilan', menuGroup: 3, shortcut: 'Ctrl++', run: () => stepZoom(1) },
    {
      id: 'zoom.kecil',
      label: 'Perkecil',
      menu: 'tampilan',
      menuGroup: 3,
      shortcut: 'Ctrl+-',
      run: () => stepZoom(-1),
    },
    {
      id: 'zoom.asal',
      label: 'Ukuran asal',
      menu: 'tampilan',
      menuGroup: 3,
      shortcut: 'Ctrl+0',
      run: () => setZoom(1),
    },
    {
      id: 'kontras.toggle',
      label: kontrasTinggi ? 'Kontras biasa' : 'Kontras tinggi',
      menu: 'tampilan',
      menuGroup: 3,
      run: () => setKontrasTinggi(!kontrasTinggi),
    },
    { id: 'tombol.open', label: 'Daftar tombol', menu: 'bantuan', menuGroup: 1, shortcut: 'F1', run: openKeyCard },
    { id: 'area.next', label: 'Bagian berikutnya', shortcut: 'F6', run: () => focusNextArea(1), hidden: true },
    { id: 'area.prev', label: 'Bagian sebelumnya', shortcut: 'Shift+F6', run: () => focusNextArea(-1), hidden: true },
    { id: 'area.list', label: 'Kembali ke daftar', shortcut: 'Esc', run: focusList, hidden: true, whenTyping: true },
  ])
}
