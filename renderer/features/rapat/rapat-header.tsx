import type { RapatLengkap } from '@shared/features/rapat/rapat.schema'
import type { ReactNode } from 'react'
import { goTo, linkTo } from '../../lib/links'
import { useHariIni } from '../../lib/use-hari-ini'
import { useCommands } from '../../ui/commands/use-commands'
import { PageHeader } from '../../ui/page/page-header'
import { StageBar } from '../../ui/page/stage-bar'
import { StatusChip } from '../../ui/status/status-word'
import { useJumlahTemuan, useKehadiranRapat, useTindakLanjutRapat } from './rapat.queries'
import { getChipRapat } from './status-rapat'
import { buildTahapRapat, type TahapRapat } from './tahap-rapat'

type RapatHeaderProps = {
  readonly rapat: RapatLengkap
  /** The stage that is open; null on Ringkasan, where the bar is high and shows its facts. */
  readonly active: TahapRapat | null
  /** Actions at the right, the primary one last. */
  readonly children?: ReactNode
}

/** Title and stage bar of one rapat: the same on each of its screens, with Ctrl+1 … Ctrl+5 and Alt+← as keys. */
export function RapatHeader({ rapat, active, children }: RapatHeaderProps) {
  const hariIni = useHariIni()
  const kehadiran = useKehadiranRapat(rapat.id)
  const tindakLanjut = useTindakLanjutRapat(rapat.id)
  const temuan = useJumlahTemuan(rapat)
  const stages = buildTahapRapat(
    { rapat, jumlah: kehadiran.data?.jumlah, temuan, tindakLanjut: tindakLanjut.data },
    active,
  )
  const isThin = active !== null
  useCommands([
    ...stages.map((stage, index) => ({
      id: `rapat.tahap-${index + 1}`,
      label: `Buka ${stage.label.toLowerCase()}`,
      menu: 'tampilan' as const,
      menuGroup: 3,
      shortcut: `Ctrl+${index + 1}`,
      detail: rapat.nama,
      run: () => goTo(stage.href),
    })),
    {
      id: 'rapat.kembali',
      label: isThin ? 'Kembali ke ringkasan rapat' : 'Kembali ke daftar rapat',
      shortcut: 'Alt+←',
      hint: isThin ? 'ringkasan' : 'kembali ke daftar',
      run: () => goTo(isThin ? linkTo.rapat(rapat.id) : linkTo.daftarRapat()),
    },
  ])
  const parent = isThin
    ? { label: 'Ringkasan', href: linkTo.rapat(rapat.id) }
    : { label: 'Rapat', href: linkTo.daftarRapat() }
  return (
    <>
      <PageHeader
        title={rapat.nama}
        parent={parent}
        thin={isThin}
        chip={<StatusChip {...getChipRapat(rapat, hariIni)} />}
      >
        {children}
      </PageHeader>
      <StageBar stages={stages} label="Tahap rapat" thin={isThin} />
    </>
  )
}
