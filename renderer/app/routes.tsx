import { createHashHistory, createRootRoute, createRoute, createRouter, useParams } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { DeskPage } from '../features/desk'
import { ImporPage } from '../features/impor-partisipasi'
import { KehadiranPage } from '../features/kehadiran'
import { KeputusanPage } from '../features/keputusan'
import {
  BerandaPage,
  findTingkat,
  isDokumenPratinjau,
  PengingatPage,
  PratinjauDeskPage,
  PratinjauPage,
  PratinjauPartisipasiPage,
  PratinjauRekapPage,
  RekapKehadiranPage,
} from '../features/laporan'
import { findKunciPaket, LaporanProvinsiPage } from '../features/laporan-provinsi'
import { NotulaPage } from '../features/notula'
import { HariHPage, HasilPage, IsianPage, PemilihanPage, TahapanPage, WilayahPage } from '../features/partisipasi'
import { PencarianPage } from '../features/pencarian'
import { PengaturanPage, SampahPage, usePengaturan } from '../features/pengaturan'
import { PeriksaPage } from '../features/periksa'
import { RapatPage, RingkasanPage, UndanganPage } from '../features/rapat'
import { JabatanPage } from '../features/referensi'
import { SeriPage } from '../features/seri'
import { SuratPage, TulisSuratPage } from '../features/surat'
import { TindakLanjutPage } from '../features/tindak-lanjut'
import { LANGKAH_IMPOR, type TempatDesk, type TempatNotula } from '../lib/links'
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
  validateSearch: (search): { readonly ubah?: string } => pickText(search, ['ubah']),
  component: () => {
    const { rapatId } = ringkasan.useParams()
    const { ubah } = ringkasan.useSearch()
    return <RingkasanPage key={ubah} rapatId={rapatId} {...(ubah === undefined ? {} : { ubah })} />
  },
})
const undangan = createRoute({
  getParentRoute: () => root,
  path: '/rapat/$rapatId/undangan',
  component: withRapat(UndanganPage),
})
const kehadiran = createRoute({
  getParentRoute: () => root,
  path: '/rapat/$rapatId/kehadiran',
  component: withRapat(KehadiranPage),
})
const notula = createRoute({
  getParentRoute: () => root,
  path: '/rapat/$rapatId/notula',
  validateSearch: (search): Partial<TempatNotula> => pickText(search, ['bagian', 'baris', 'isian']),
  component: () => {
    const { rapatId } = notula.useParams()
    const { bagian, ...tempat } = notula.useSearch()
    return <NotulaPage rapatId={rapatId} tempat={bagian === undefined ? null : { ...tempat, bagian }} />
  },
})
const periksa = createRoute({
  getParentRoute: () => root,
  path: '/rapat/$rapatId/periksa',
  component: withRapat(PeriksaPage),
})
const pratinjau = createRoute({
  getParentRoute: () => root,
  path: '/rapat/$rapatId/pratinjau/$dokumen',
  component: () => {
    const { rapatId = '', dokumen = '' } = useParams({ strict: false })
    return isDokumenPratinjau(dokumen) ? <PratinjauPage key={dokumen} rapatId={rapatId} dokumen={dokumen} /> : null
  },
})
const surat = createRoute({
  getParentRoute: () => root,
  path: '/rapat/$rapatId/surat/$suratId',
  component: () => {
    const { rapatId = '', suratId = '' } = useParams({ strict: false })
    return <TulisSuratPage key={suratId} rapatId={rapatId} suratId={suratId} />
  },
})
const pratinjauSurat = createRoute({
  getParentRoute: () => root,
  path: '/rapat/$rapatId/surat/$suratId/pratinjau',
  component: () => {
    const { rapatId = '', suratId = '' } = useParams({ strict: false })
    return <PratinjauPage key={suratId} rapatId={rapatId} dokumen="surat" suratId={suratId} />
  },
})
const daftarSurat = createRoute({ getParentRoute: () => root, path: '/surat', component: SuratPage })
const keputusan = createRoute({ getParentRoute: () => root, path: '/keputusan', component: KeputusanPage })
const seri = createRoute({
  getParentRoute: () => root,
  path: '/seri',
  validateSearch: (search): { readonly pilih?: string } => pickText(search, ['pilih']),
  component: () => {
    const { pilih } = seri.useSearch()
    return <SeriPage key={pilih} initialId={pilih ?? null} />
  },
})
const partisipasi = createRoute({ getParentRoute: () => root, path: '/partisipasi', component: () => <HasilPage /> })
const pemilihan = createRoute({ getParentRoute: () => root, path: '/partisipasi/pemilihan', component: PemilihanPage })
const hasil = createRoute({
  getParentRoute: () => root,
  path: '/partisipasi/$pemilihanId',
  component: withPemilihan(HasilPage),
})
const isian = createRoute({
  getParentRoute: () => root,
  path: '/partisipasi/$pemilihanId/data',
  component: withPemilihan(IsianPage),
})
const wilayah = createRoute({
  getParentRoute: () => root,
  path: '/partisipasi/$pemilihanId/wilayah',
  component: withPemilihan(WilayahPage),
})
const pratinjauPartisipasi = createRoute({
  getParentRoute: () => root,
  path: '/partisipasi/$pemilihanId/pratinjau/$tingkat',
  component: () => {
    const { pemilihanId = '', tingkat: text = '' } = useParams({ strict: false })
    const tingkat = findTingkat(text)
    return tingkat === null ? null : <PratinjauPartisipasiPage pemilihanId={pemilihanId} tingkat={tingkat} />
  },
})
const hariH = createRoute({
  getParentRoute: () => root,
  path: '/partisipasi/$pemilihanId/hari-h',
  component: withPemilihan(HariHPage),
})
const impor = createRoute({
  getParentRoute: () => root,
  path: '/partisipasi/$pemilihanId/impor',
  validateSearch: (search): { readonly langkah?: string } => pickText(search, ['langkah']),
  component: () => {
    const { pemilihanId } = impor.useParams()
    const { langkah } = impor.useSearch()
    const dikenal = LANGKAH_IMPOR.find((satu) => satu === langkah) ?? null
    return <ImporPage key={pemilihanId} pemilihanId={pemilihanId} langkah={dikenal} />
  },
})
const tahapan = createRoute({
  getParentRoute: () => root,
  path: '/partisipasi/$pemilihanId/tahapan',
  component: withPemilihan(TahapanPage),
})
const desk = createRoute({ getParentRoute: () => root, path: '/desk', component: () => <DeskPage /> })
const deskPemilihan = createRoute({
  getParentRoute: () => root,
  path: '/desk/$pemilihanId',
  validateSearch: (search): TempatDesk => pickText(search, ['poin', 'pada', 'banding']),
  component: () => {
    const { pemilihanId = '' } = useParams({ strict: false })
    const tempat = deskPemilihan.useSearch()
    return <DeskPage key={JSON.stringify([pemilihanId, tempat])} pemilihanId={pemilihanId} tempat={tempat} />
  },
})
const pratinjauDesk = createRoute({
  getParentRoute: () => root,
  path: '/desk/$pemilihanId/pratinjau',
  validateSearch: (search): TempatDesk => pickText(search, ['poin', 'pada', 'banding']),
  component: () => {
    const { pemilihanId = '' } = useParams({ strict: false })
    return <PratinjauDeskPage pemilihanId={pemilihanId} tempat={pratinjauDesk.useSearch()} />
  },
})
const tindakLanjut = createRoute({
  getParentRoute: () => root,
  path: '/tindak-lanjut',
  validateSearch: (search): { readonly pilih?: string } => pickText(search, ['pilih']),
  component: () => {
    const { pilih } = tindakLanjut.useSearch()
    return <TindakLanjutPage key={pilih} initialId={pilih ?? null} />
  },
})
const pengingat = createRoute({
  getParentRoute: () => root,
  path: '/tindak-lanjut/pengingat',
  validateSearch: (search): { readonly jabatan?: string } => pickText(search, ['jabatan']),
  component: () => {
    const { jabatan } = pengingat.useSearch()
    return <PengingatPage key={jabatan} initialId={jabatan ?? null} />
  },
})
const jabatan = createRoute({
  getParentRoute: () => root,
  path: '/jabatan',
  validateSearch: (search): { readonly pilih?: string } =>
    typeof search.pilih === 'string' ? { pilih: search.pilih } : {},
  component: () => {
    const { pilih } = jabatan.useSearch()
    const zona = usePengaturan().data?.kantor?.zona ?? 'WIB'
    return <JabatanPage key={pilih} initialId={pilih ?? null} zona={zona} />
  },
})
const pencarian = createRoute({
  getParentRoute: () => root,
  path: '/pencarian',
  // The router takes `?kata=2024` for a number.
  validateSearch: ({ kata }): { readonly kata?: string } =>
    typeof kata === 'string' || typeof kata === 'number' ? { kata: String(kata) } : {},
  component: () => {
    const { kata } = pencarian.useSearch()
    return <PencarianPage key={kata} kata={kata} />
  },
})
const laporan = createRoute({ getParentRoute: () => root, path: '/laporan', component: RekapKehadiranPage })
const pratinjauRekap = createRoute({
  getParentRoute: () => root,
  path: '/laporan/pratinjau',
  component: PratinjauRekapPage,
})
const laporanProvinsi = createRoute({
  getParentRoute: () => root,
  path: '/laporan/provinsi',
  validateSearch: (search): { readonly jenis?: string; readonly dari?: string; readonly sampai?: string } =>
    pickText(search, ['jenis', 'dari', 'sampai']),
  component: () => {
    const search = laporanProvinsi.useSearch()
    return <LaporanProvinsiPage key={JSON.stringify(search)} awal={findKunciPaket(search)} />
  },
})
const pengaturan = createRoute({ getParentRoute: () => root, path: '/pengaturan', component: PengaturanPage })
const sampah = createRoute({ getParentRoute: () => root, path: '/sampah', component: SampahPage })

export const router = createRouter({
  routeTree: root.addChildren([
    beranda,
    daftarRapat,
    ringkasan,
    undangan,
    kehadiran,
    notula,
    periksa,
    pratinjau,
    surat,
    pratinjauSurat,
    daftarSurat,
    seri,
    keputusan,
    tindakLanjut,
    partisipasi,
    pemilihan,
    hariH,
    hasil,
    isian,
    wilayah,
    pratinjauPartisipasi,
    impor,
    tahapan,
    desk,
    deskPemilihan,
    pratinjauDesk,
    pengingat,
    jabatan,
    pencarian,
    laporan,
    pratinjauRekap,
    laporanProvinsi,
    pengaturan,
    sampah,
  ]),
  history: createHashHistory(),
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

/** The named parts of a query string that are text. */
function pickText<K extends string>(search: Readonly<Record<string, unknown>>, names: readonly K[]) {
  const found: { [Name in K]?: string } = {}
  for (const name of names) {
    const value = search[name]
    if (typeof value === 'string') found[name] = value
  }
  return found
}

/** A page of one pemilihan, whose id stands in the address. */
function withPemilihan(Page: ComponentType<{ readonly pemilihanId: string }>) {
  return function PemilihanRoute() {
    const { pemilihanId = '' } = useParams({ strict: false })
    return <Page key={pemilihanId} pemilihanId={pemilihanId} />
  }
}

/** A page of one rapat, whose id stands in the address. */
function withRapat(Page: ComponentType<{ readonly rapatId: string }>) {
  return function RapatRoute() {
    const { rapatId = '' } = useParams({ strict: false })
    return <Page rapatId={rapatId} />
  }
}
