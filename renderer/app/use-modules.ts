import { useQuery } from '@tanstack/react-query'
import { api } from '../lib/client'
import { goTo, linkTo } from '../lib/links'
import type { IconName } from '../ui/icon/icon'
import type { ModuleItem } from './shell/sidebar'

type ModuleEntry = {
  readonly id: string
  readonly label: string
  readonly icon: IconName
  readonly href: string
  readonly foot?: boolean
}

const entries: readonly ModuleEntry[] = [
  { id: 'beranda', label: 'Beranda', icon: 'home', href: linkTo.beranda() },
  { id: 'rapat', label: 'Rapat', icon: 'calendar', href: linkTo.daftarRapat() },
  { id: 'tindakLanjut', label: 'Tindak lanjut', icon: 'listCheck', href: linkTo.tindakLanjut() },
  { id: 'keputusan', label: 'Keputusan', icon: 'clipboardCheck', href: linkTo.keputusan() },
  { id: 'surat', label: 'Surat', icon: 'mail', href: linkTo.daftarSurat() },
  { id: 'partisipasi', label: 'Partisipasi', icon: 'chart', href: linkTo.partisipasi() },
  { id: 'desk', label: 'Desk Pilkada', icon: 'gauge', href: linkTo.desk() },
  { id: 'laporan', label: 'Laporan', icon: 'send', href: linkTo.laporan() },
  { id: 'jabatan', label: 'Jabatan', icon: 'users', href: linkTo.jabatan() },
  { id: 'pengaturan', label: 'Pengaturan', icon: 'settings', href: linkTo.pengaturan(), foot: true },
]

/** The modules that exist, the open one marked, with a mark where something is late. `path` is the route's pathname. */
export function useModules(path: string): readonly ModuleItem[] {
  const beranda = useQuery(api.laporan.beranda.queryOptions())
  const late = beranda.data?.terlambat.length ?? 0
  const tenggat = useQuery(api.laporanProvinsi.tenggat.list.queryOptions())
  const due = tenggat.data?.length ?? 0
  return entries.map((entry) => ({
    ...entry,
    active: isOpen(entry.href.slice(1), path),
    onOpen: () => goTo(entry.href),
    ...(entry.id === 'tindakLanjut' && late > 0
      ? { mark: { glif: 'segitiga' as const, count: late, description: `${late} terlambat` } }
      : {}),
    ...(entry.id === 'laporan' && due > 0
      ? { mark: { glif: 'belah' as const, count: due, description: `${due} perlu dikirim ke provinsi` } }
      : {}),
  }))
}

function isOpen(target: string, path: string): boolean {
  if (target === linkTo.daftarRapat().slice(1) && path === linkTo.daftarSeri().slice(1)) return true
  return target === '/' ? path === '/' : path === target || path.startsWith(`${target}/`)
}
