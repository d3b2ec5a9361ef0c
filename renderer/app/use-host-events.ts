import type { PerintahMenu } from '@shared/features/sistem/sistem.schema'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { client } from '../lib/client'
import { listenToHost } from '../lib/host-events'
import { goTo, linkTo } from '../lib/links'
import { runCommand } from '../ui/commands/use-commands'

/** Commands of the menu of Windows that are commands of the page. */
const COMMANDS: Readonly<Partial<Record<PerintahMenu, string>>> = {
  rapatBaru: 'rapat.create',
  simpan: 'aksi.simpan',
  urungkan: 'aksi.urungkan',
  ulangi: 'aksi.ulangi',
  palet: 'palet.open',
  pintasan: 'tombol.open',
  cetak: 'dokumen.cetak',
  rekap: 'laporan.rekap',
}

const LINKS: Readonly<Partial<Record<PerintahMenu, string>>> = {
  pengaturan: linkTo.pengaturan(),
  beranda: linkTo.beranda(),
  daftarRapat: linkTo.daftarRapat(),
  tindakLanjut: linkTo.tindakLanjut(),
  jabatan: linkTo.jabatan(),
  kotakSampah: linkTo.sampah(),
  tentang: linkTo.pengaturan(),
}

/** Keeps the window's line to the host open: its menu commands, and what to save before it closes. */
export function useHostEvents(): void {
  const queryClient = useQueryClient()
  useEffect(
    () =>
      listenToHost(client, {
        onCommand: (perintah) => {
          const link = LINKS[perintah]
          const command = COMMANDS[perintah]
          if (link !== undefined) goTo(link)
          else if (command !== undefined) runCommand(command)
          else if (perintah === 'muatUlangData') void queryClient.invalidateQueries()
          else if (perintah === 'kembali') window.history.back()
        },
        // Everything shown belongs to the room that was left.
        onRuangChanged: () => window.location.reload(),
        // Leaving a field is what makes it hand over its text.
        onClosing: async () => {
          if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
          await new Promise((resolve) => setTimeout(resolve, 300))
        },
      }),
    [queryClient],
  )
}
