import type { ReactNode } from 'react'
import { Shell } from '../../../renderer/app/shell/shell'
import type { ModuleItem } from '../../../renderer/app/shell/sidebar'

const params = new URLSearchParams(window.location.search)

const modules: readonly ModuleItem[] = [
  { id: 'beranda', label: 'Beranda', icon: 'home', href: '#beranda', active: false, onOpen: () => {} },
  { id: 'rapat', label: 'Rapat', icon: 'calendar', href: '#daftar', active: true, onOpen: () => {} },
  {
    id: 'tindak-lanjut',
    label: 'Tindak lanjut',
    icon: 'listCheck',
    href: '#tl',
    active: false,
    onOpen: () => {},
    mark: { glif: 'segitiga', count: 3, description: '3 terlambat' },
  },
  { id: 'jabatan', label: 'Jabatan', icon: 'users', href: '#jabatan', active: false, onOpen: () => {} },
  {
    id: 'pengaturan',
    label: 'Pengaturan',
    icon: 'settings',
    href: '#atur',
    active: false,
    onOpen: () => {},
    foot: true,
  },
]

/** The shell around a gallery page, as the real program would draw it. */
export function GalleryShell({ children }: { readonly children: ReactNode }) {
  return (
    <Shell
      kantor={{ nama: 'Kota Bogor', unit: 'Kesatuan Bangsa dan Politik' }}
      modules={modules}
      host={params.get('host') === 'electron' ? 'electron' : 'peramban'}
      latihan={params.has('latihan')}
      zona="WIB"
      findRecords={async (text) => ({
        groups: [
          {
            label: 'Rapat',
            items: [{ id: 'r1', label: `Rapat tentang ${text}`, detail: 'Rab 6 Nov', icon: 'calendar', run: () => {} }],
          },
        ],
      })}
    >
      {children}
    </Shell>
  )
}
