import { useCommands } from '../../../ui/commands/use-commands'
import type { SimpanNaskah } from './use-simpan-naskah'

type PerintahCetak = {
  /** There is a paper to print. */
  readonly isSiap: boolean
  readonly print: () => void
  readonly simpan: Pick<SimpanNaskah, 'savePdf' | 'saveWord'>
  readonly withWord?: boolean
  readonly close: () => void
  readonly labelClose?: string
}

/** The commands of every preview, under the same keys: print, save as PDF, save for Word, close. */
export function usePerintahCetak(perintah: PerintahCetak): void {
  const { isSiap, print, simpan, withWord = true, close, labelClose = 'Tutup pratinjau' } = perintah
  useCommands([
    {
      id: 'dokumen.cetak',
      label: 'Cetak',
      menu: 'berkas',
      shortcut: 'Ctrl+P',
      hint: 'cetak',
      icon: 'printer',
      whenTyping: true,
      enabled: isSiap,
      run: print,
    },
    {
      id: 'dokumen.simpanPdf',
      label: 'Simpan PDF',
      menu: 'berkas',
      shortcut: 'Ctrl+S',
      hint: 'simpan PDF',
      icon: 'download',
      whenTyping: true,
      enabled: isSiap,
      run: simpan.savePdf,
    },
    {
      id: 'dokumen.simpanWord',
      label: 'Simpan untuk Word',
      menu: 'berkas',
      icon: 'file',
      enabled: isSiap && withWord,
      run: simpan.saveWord,
    },
    { id: 'pratinjau.tutup', label: labelClose, shortcut: 'Esc', hint: 'tutup', run: close },
    { id: 'kembali', label: labelClose, shortcut: 'Alt+←', hidden: true, run: close },
  ])
}
