import { handOverField } from '../ui/saved/flush'

/** Papers of a rapat that the preview can show; letters have addresses of their own. */
export type DokumenPratinjau = 'notula' | 'daftar-hadir-kosong' | 'daftar-hadir-terisi' | 'berkas-rapat'

/** A place inside a notula: its part, and there a record and a field that take the focus. */
export type TempatNotula = { readonly bagian: string; readonly baris?: string; readonly isian?: string }

/** A place on a desk: the point that is chosen, the moment shown and the one compared with (ISO). */
export type TempatDesk = { readonly poin?: string; readonly pada?: string; readonly banding?: string }
/** Steps of an import once its file is open. */
export const LANGKAH_IMPOR = ['kolom', 'wilayah', 'pratinjau'] as const
export type LangkahImpor = (typeof LANGKAH_IMPOR)[number]

/** Addresses of the screens as hash links: what stands in an `href`, and what `goTo` takes. */
export const linkTo = {
  beranda: () => '#/',
  daftarRapat: () => '#/rapat',
  /** `ubah` opens one field, or the list of acara for a new line. */
  rapat: (rapatId: string, ubah?: string) =>
    `#/rapat/${encodeURIComponent(rapatId)}${ubah === undefined ? '' : `?ubah=${encodeURIComponent(ubah)}`}`,
  undangan: (rapatId: string) => `#/rapat/${encodeURIComponent(rapatId)}/undangan`,
  kehadiran: (rapatId: string) => `#/rapat/${encodeURIComponent(rapatId)}/kehadiran`,
  notula: (rapatId: string, place?: TempatNotula) =>
    `#/rapat/${encodeURIComponent(rapatId)}/notula${place === undefined ? '' : `?${new URLSearchParams(place)}`}`,
  periksa: (rapatId: string) => `#/rapat/${encodeURIComponent(rapatId)}/periksa`,
  pratinjau: (rapatId: string, dokumen: DokumenPratinjau) =>
    `#/rapat/${encodeURIComponent(rapatId)}/pratinjau/${dokumen}`,
  daftarSurat: () => '#/surat',
  surat: (rapatId: string, suratId: string) =>
    `#/rapat/${encodeURIComponent(rapatId)}/surat/${encodeURIComponent(suratId)}`,
  pratinjauSurat: (rapatId: string, suratId: string) =>
    `#/rapat/${encodeURIComponent(rapatId)}/surat/${encodeURIComponent(suratId)}/pratinjau`,
  keputusan: () => '#/keputusan',
  daftarSeri: () => '#/seri',
  seriTerpilih: (seriId: string) => `#/seri?pilih=${encodeURIComponent(seriId)}`,
  /** `id` is the one that is chosen. */
  tindakLanjut: (id?: string) =>
    id === undefined ? '#/tindak-lanjut' : `#/tindak-lanjut?pilih=${encodeURIComponent(id)}`,
  /** Reminders of what is open; `jabatanId` is shown first. */
  pengingat: (jabatanId?: string) =>
    `#/tindak-lanjut/pengingat${jabatanId === undefined ? '' : `?jabatan=${encodeURIComponent(jabatanId)}`}`,
  jabatan: () => '#/jabatan',
  jabatanTerpilih: (jabatanId: string) => `#/jabatan?pilih=${encodeURIComponent(jabatanId)}`,
  /** The latest pemilihan unless one is named. */
  partisipasi: (pemilihanId?: string) =>
    pemilihanId === undefined ? '#/partisipasi' : `#/partisipasi/${encodeURIComponent(pemilihanId)}`,
  pratinjauPartisipasi: (pemilihanId: string, tingkat: string) =>
    `#/partisipasi/${encodeURIComponent(pemilihanId)}/pratinjau/${tingkat}`,
  daftarPemilihan: () => '#/partisipasi/pemilihan',
  isianPartisipasi: (pemilihanId: string) => `#/partisipasi/${encodeURIComponent(pemilihanId)}/data`,
  wilayahPemilihan: (pemilihanId: string) => `#/partisipasi/${encodeURIComponent(pemilihanId)}/wilayah`,
  hariH: (pemilihanId: string) => `#/partisipasi/${encodeURIComponent(pemilihanId)}/hari-h`,
  /** Without a step: the choice of the file. */
  imporPartisipasi: (pemilihanId: string, langkah?: LangkahImpor) =>
    `#/partisipasi/${encodeURIComponent(pemilihanId)}/impor${langkah === undefined ? '' : `?langkah=${langkah}`}`,
  tahapan: (pemilihanId: string) => `#/partisipasi/${encodeURIComponent(pemilihanId)}/tahapan`,
  /** Without a pemilihan the desk that is in use. */
  desk: (pemilihanId?: string, tempat: TempatDesk = {}) =>
    pemilihanId === undefined ? '#/desk' : `#/desk/${encodeURIComponent(pemilihanId)}?${new URLSearchParams(tempat)}`,
  pratinjauDesk: (pemilihanId: string, tempat: TempatDesk) =>
    `#/desk/${encodeURIComponent(pemilihanId)}/pratinjau?${new URLSearchParams(tempat)}`,
  pencarian: (kata?: string) => (kata === undefined ? '#/pencarian' : `#/pencarian?kata=${encodeURIComponent(kata)}`),
  laporan: () => '#/laporan',
  /** The report looked at last unless one is named. */
  laporanProvinsi: (kunci?: { readonly jenis: string; readonly dari: string; readonly sampai: string }) =>
    kunci === undefined
      ? '#/laporan/provinsi'
      : `#/laporan/provinsi?jenis=${kunci.jenis}&dari=${kunci.dari}&sampai=${kunci.sampai}`,
  pratinjauRekapKehadiran: () => '#/laporan/pratinjau',
  pengaturan: () => '#/pengaturan',
  sampah: () => '#/sampah',
} as const

/** Opens a screen from code, as if its link had been clicked: a field is left first, and saves what it holds. */
export function goTo(href: string): void {
  handOverField()
  window.location.hash = href.replace(/^#/, '')
}
