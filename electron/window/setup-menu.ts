import type { PerintahMenu } from '@shared/features/sistem/sistem.schema'
import { Menu, type MenuItemConstructorOptions } from 'electron'

type SendCommand = (perintah: PerintahMenu) => void

/**
 * The menu of the window. The page draws its own bar and handles its keys first; what it does not take arrives here and
 * is sent to it by name, so that a shortcut works wherever the focus is.
 */
export function setupMenu(send: SendCommand, isPackaged: boolean): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(buildMenuTemplate(send, isPackaged)))
}

export function buildMenuTemplate(send: SendCommand, isPackaged: boolean): MenuItemConstructorOptions[] {
  const command = (label: string, perintah: PerintahMenu, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    ...(accelerator ? { accelerator } : {}),
    click: () => send(perintah),
  })
  const line: MenuItemConstructorOptions = { type: 'separator' }

  return [
    {
      label: '&Berkas',
      submenu: [
        command('&Rapat baru', 'rapatBaru', 'Ctrl+N'),
        line,
        command('&Simpan', 'simpan', 'Ctrl+S'),
        command('Simpan &PDF…', 'simpanPdf', 'Ctrl+Shift+S'),
        command('Simpan &Excel…', 'simpanExcel'),
        command('&Cetak…', 'cetak', 'Ctrl+P'),
        line,
        command('Pen&gaturan', 'pengaturan', 'Ctrl+,'),
        { label: '&Keluar', role: 'quit' },
      ],
    },
    {
      label: '&Sunting',
      submenu: [
        // Text fields undo their own typing with the same keys, so these two are shown but not taken from the page.
        { ...command('&Urungkan', 'urungkan', 'Ctrl+Z'), registerAccelerator: false },
        { ...command('U&langi', 'ulangi', 'Ctrl+Y'), registerAccelerator: false },
        line,
        { label: '&Potong', role: 'cut' },
        { label: '&Salin', role: 'copy' },
        { label: '&Tempel', role: 'paste' },
        { label: 'Pilih s&emua', role: 'selectAll' },
        line,
        command('&Cari di sini', 'cari', 'Ctrl+F'),
        command('C&ari apa saja', 'palet', 'Ctrl+K'),
      ],
    },
    {
      label: '&Tampilan',
      submenu: [
        command('&Beranda', 'beranda'),
        command('Daftar &rapat', 'daftarRapat'),
        command('&Tindak lanjut', 'tindakLanjut'),
        command('&Jabatan dan pejabat', 'jabatan'),
        line,
        command('&Kembali', 'kembali', 'Alt+Left'),
        command('&Muat ulang data', 'muatUlangData', 'F5'),
        line,
        { label: 'P&erbesar', role: 'zoomIn', accelerator: 'Ctrl+=' },
        { label: 'Perkeci&l', role: 'zoomOut', accelerator: 'Ctrl+-' },
        { label: '&Ukuran biasa', role: 'resetZoom', accelerator: 'Ctrl+0' },
        { label: 'La&yar penuh', role: 'togglefullscreen', accelerator: 'F11' },
      ],
    },
    {
      label: '&Data',
      submenu: [command('&Riwayat perubahan', 'riwayat'), command('&Kotak Sampah', 'kotakSampah')],
    },
    {
      label: '&Laporan',
      submenu: [command('&Rekap rapat…', 'rekap')],
    },
    {
      label: 'Ba&ntuan',
      submenu: [
        command('&Panduan', 'panduan', 'F1'),
        command('&Tombol pintasan', 'pintasan'),
        command('T&entang Simpul', 'tentang'),
        ...(isPackaged ? [] : [line, { label: 'Alat pengembang', role: 'toggleDevTools' as const }]),
      ],
    },
  ]
}
