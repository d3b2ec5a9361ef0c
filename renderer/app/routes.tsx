import { createHashHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { KehadiranPage } from '../features/kehadiran'
import { BerandaPage } from '../features/laporan'
import { RapatPage, RingkasanPage, UndanganPage } from '../features/rapat'
import { TindakLanjutPage } from '../features/tindak-lanjut'
import { RootLayout } from './root-layout'

/**
 * The screens and their addresses, kept behind `#` so that they are the same under `app://` and on the loopback host.
 * Pages get what they need as props: no feature knows its own address, links are made by `lib/links`.
 */
const root = createRootRoute({ component: RootLayout })

const beranda = createRoute({ getParentRoute: () => root, path: '/', component: BerandaPage })
const daftarRapat = createRoute({ getParentRoute: () => root, path: '/rapat', component: RapatPage })
const ringkasan = createRoute({
  getParentRoute: () => root,
  path: '/rapat/$rapatId',
  component: () => <RingkasanPage rapatId={ringkasan.useParams().rapatId} />,
})
const undangan = createRoute({
  getParentRoute: () => root,
  path: '/rapat/$rapatId/undangan',
  component: () => <UndanganPage rapatId={undangan.useParams().rapatId} />,
})
const kehadiran = createRoute({
  getParentRoute: () => root,
  path: '/rapat/$rapatId/kehadiran',
  component: () => <KehadiranPage rapatId={kehadiran.useParams().rapatId} />,
})
const tindakLanjut = createRoute({ getParentRoute: () => root, path: '/tindak-lanjut', component: TindakLanjutPage })

export const router = createRouter({
  routeTree: root.addChildren([beranda, daftarRapat, ringkasan, undangan, kehadiran, tindakLanjut]),
  history: createHashHistory(),
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
