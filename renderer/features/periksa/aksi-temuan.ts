import type { Temuan } from '@shared/features/periksa/periksa.schema'
import { useCommands } from '../../ui/commands/use-commands'

/** What can be done with a finding. */
export type AksiTemuan = {
  readonly perbaiki: (temuan: Temuan) => void
  readonly lihat: (temuan: Temuan) => void
  readonly abaikan: (temuan: Temuan) => void
}

type PerintahTemuan = {
  readonly temuan: Temuan | undefined
  readonly aksi: AksiTemuan
  readonly onJalan: (arah: 1 | -1) => void
}

/** The keys of the finding in hand: ↓ ↑ walk, Enter mends, L shows, A lets stand. */
export function usePerintahTemuan({ temuan, aksi, onJalan }: PerintahTemuan): void {
  const enabled = temuan !== undefined
  const run = (act: (temuan: Temuan) => void) => () => {
    if (temuan !== undefined) act(temuan)
  }
  useCommands([
    { id: 'temuan.next', label: 'Temuan berikutnya', shortcut: '↓', hint: 'temuan berikutnya', run: () => onJalan(1) },
    { id: 'temuan.prev', label: 'Temuan sebelumnya', shortcut: '↑', hidden: true, run: () => onJalan(-1) },
    {
      id: 'temuan.perbaiki',
      label: 'Perbaiki temuan',
      menu: 'data',
      shortcut: 'Enter',
      hint: 'perbaiki',
      enabled,
      run: run(aksi.perbaiki),
    },
    {
      id: 'temuan.lihat',
      label: 'Lihat temuan di naskah',
      menu: 'tampilan',
      shortcut: 'L',
      hint: 'lihat di naskah',
      enabled,
      run: run(aksi.lihat),
    },
    {
      id: 'temuan.abaikan',
      label: 'Abaikan temuan…',
      menu: 'data',
      shortcut: 'A',
      hint: 'abaikan dengan alasan',
      enabled: temuan?.tingkat === 'lihat',
      run: run(aksi.abaikan),
    },
  ])
}

/** Names a finding among all others. */
export function buildKunciTemuan(temuan: Temuan | undefined): string {
  return temuan === undefined ? '' : `${temuan.kode} ${temuan.sasaran}`
}
