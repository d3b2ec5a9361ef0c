import type { Beranda } from '@shared/features/laporan/laporan.schema'
import { goTo, linkTo } from '../lib/links'
import type { ModuleItem } from './shell/sidebar'

type ModuleDraft = Omit<ModuleItem, 'active' | 'onOpen'>

/** The modules of the sidebar in their order; the digits of Alt+1 … follow it. */
export function buildModules(path: string, beranda: Beranda | undefined): readonly ModuleItem[] {
  const terlambat = beranda?.terlambat.length ?? 0
  const drafts: readonly ModuleDraft[] = [
    { id: 'beranda', label: 'Beranda', icon: 'home', href: linkTo.beranda() },
    { id: 'rapat', label: 'Rapat', icon: 'calendar', href: linkTo.daftarRapat() },
    {
      id: 'tindak-lanjut',
      label: 'Tindak lanjut',
      icon: 'listCheck',
      href: linkTo.tindakLanjut(),
      ...(terlambat === 0
        ? {}
        : { mark: { glif: 'segitiga' as const, count: terlambat, description: `${terlambat} terlambat` } }),
    },
    { id: 'jabatan', label: 'Jabatan', icon: 'users', href: linkTo.jabatan() },
    { id: 'pengaturan', label: 'Pengaturan', icon: 'settings', href: linkTo.pengaturan(), foot: true },
  ]
  return drafts.map((draft) => ({ ...draft, active: isActive(draft.href, path), onOpen: () => goTo(draft.href) }))
}

/** Beranda is active only by itself; a module also with everything below it, such as one rapat. */
function isActive(href: string, path: string): boolean {
  const own = href.slice(1)
  return own === '/' ? path === '/' : path === own || path.startsWith(`${own}/`)
}
