import { useQuery, useQueryClient } from '@tanstack/react-query'
import { api, client } from '../lib/client'
import { goTo, linkTo } from '../lib/links'
import { useSave } from '../lib/use-save'
import { useCommands } from '../ui/commands/use-commands'
import { showMessage } from '../ui/messages/messages'
import { flushAll, handOverField } from '../ui/saved/flush'

/** Commands that need the core and work on every screen: undo and redo by name, save, refresh, trash, recap. */
export function useAppCommands({ openRekap }: { readonly openRekap: () => void }): void {
  const queryClient = useQueryClient()
  const save = useSave()
  const jurnal = useQuery(api.jurnal.get.queryOptions()).data
  const step = async (direction: 'undo' | 'redo') => {
    await flushAll()
    const result = await save(() => client.jurnal[direction]())
    if (result.ok) showMessage(`${direction === 'undo' ? 'Diurungkan' : 'Diulangi'}: ${result.value.nama}`)
  }
  useCommands([
    {
      id: 'aksi.urungkan',
      label: jurnal?.urungkan ? `Urungkan: ${jurnal.urungkan.nama}` : 'Urungkan',
      menu: 'sunting',
      menuGroup: 1,
      shortcut: 'Ctrl+Z',
      icon: 'undo',
      enabled: (jurnal?.urungkan ?? null) !== null,
      run: () => void step('undo'),
    },
    {
      id: 'aksi.ulangi',
      label: jurnal?.ulangi ? `Ulangi: ${jurnal.ulangi.nama}` : 'Ulangi',
      menu: 'sunting',
      menuGroup: 1,
      shortcut: 'Ctrl+Y',
      icon: 'redo',
      enabled: (jurnal?.ulangi ?? null) !== null,
      run: () => void step('redo'),
    },
    {
      id: 'pencarian.open',
      label: 'Cari di semua catatan…',
      menu: 'sunting',
      menuGroup: 9,
      shortcut: 'Ctrl+Shift+F',
      icon: 'search',
      run: () => goTo(linkTo.pencarian()),
    },
    {
      id: 'simpan',
      label: 'Simpan',
      menu: 'berkas',
      menuGroup: 3,
      shortcut: 'Ctrl+S',
      run: () => void flushAll().then(() => showMessage('Tersimpan. Simpul juga menyimpan sendiri setiap perubahan.')),
    },
    {
      id: 'data.reload',
      label: 'Muat ulang data',
      menu: 'data',
      menuGroup: 1,
      shortcut: 'F5',
      run: () => void queryClient.invalidateQueries(),
    },
    {
      id: 'sampah.open',
      label: 'Kotak Sampah',
      menu: 'data',
      menuGroup: 2,
      icon: 'trash',
      run: () => goTo(linkTo.sampah()),
    },
    {
      id: 'rekapKehadiran.open',
      label: 'Rekap kehadiran',
      menu: 'laporan',
      icon: 'chart',
      run: () => goTo(linkTo.laporan()),
    },
    {
      id: 'laporanProvinsi.open',
      label: 'Laporan ke provinsi',
      menu: 'laporan',
      icon: 'send',
      run: () => goTo(linkTo.laporanProvinsi()),
    },
    { id: 'rekap.open', label: 'Rekap rapat ke Excel…', menu: 'laporan', icon: 'spreadsheet', run: openRekap },
    {
      id: 'kembali',
      label: 'Kembali',
      menu: 'tampilan',
      menuGroup: 1,
      shortcut: 'Alt+←',
      run: () => {
        handOverField()
        window.history.back()
      },
    },
  ])
}
