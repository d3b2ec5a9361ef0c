import type { RefObject } from 'react'
import { useCommands } from '../../../ui/commands/use-commands'
import type { BarisMasukHandle } from './baris-masuk'

/** The marks of a line as commands: named in the status bar and on the key card, reachable from menu and palette. */
export function useCatatCommands(masuk: RefObject<BarisMasukHandle | null>): void {
  useCommands([
    {
      id: 'notula.keputusan',
      label: 'Catat keputusan',
      detail: 'di awal baris, lalu spasi',
      menu: 'data',
      shortcut: 'Ctrl+Shift+K',
      keyLabel: 'k',
      hint: 'keputusan',
      whenTyping: true,
      run: () => masuk.current?.toggleTanda('keputusan'),
    },
    {
      id: 'notula.tindak-lanjut',
      label: 'Catat tindak lanjut',
      detail: 'di awal baris, lalu spasi',
      menu: 'data',
      shortcut: 'Ctrl+Shift+L',
      keyLabel: 't',
      hint: 'tindak lanjut',
      whenTyping: true,
      run: () => masuk.current?.toggleTanda('tindak lanjut'),
    },
    {
      id: 'notula.pembicara',
      label: 'Sebut jabatan',
      detail: 'lalu awal namanya; di awal baris ia menjadi pembicara',
      menu: 'data',
      shortcut: 'Ctrl+Shift+B',
      keyLabel: '@',
      hint: 'jabatan',
      whenTyping: true,
      run: () => masuk.current?.openJabatan(),
    },
    {
      id: 'notula.batas',
      label: 'Batas waktu',
      detail: '>30/11, >1 nov, >jumat, >besok',
      keyLabel: '>',
      hint: 'batas waktu',
      hidden: true,
      run: () => masuk.current?.focus(),
    },
    {
      id: 'notula.pertanyaan',
      label: 'Catat pertanyaan terbuka',
      detail: 'di awal baris, lalu spasi',
      menu: 'data',
      shortcut: 'Ctrl+Shift+U',
      keyLabel: '?',
      hint: 'belum jelas',
      whenTyping: true,
      run: () => masuk.current?.toggleTanda('pertanyaan'),
    },
    {
      id: 'notula.kursi',
      label: 'Ganti pembicara',
      detail: 'menurut nomor kursinya',
      keyLabel: 'Ctrl+1 … 9',
      hint: 'pembicara',
      hidden: true,
      run: () => masuk.current?.focus(),
    },
    {
      id: 'notula.baris-baru',
      label: 'Baris baru',
      detail: 'di dalam catatan yang sama',
      keyLabel: 'Shift+Enter',
      hidden: true,
      run: () => masuk.current?.focus(),
    },
    {
      id: 'notula.ubah-baris',
      label: 'Ubah yang sudah tercatat',
      detail: 'pilih barisnya, lalu Enter atau F2',
      keyLabel: '↑',
      hidden: true,
      run: () => masuk.current?.focus(),
    },
  ])
}
