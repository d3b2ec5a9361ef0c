/** Papers of a rapat that the preview can show; letters have addresses of their own. */
export type DokumenPratinjau = 'notula' | 'daftar-hadir-kosong' | 'daftar-hadir-terisi'

/** Addresses of the screens as hash links: what stands in an `href`, and what `goTo` takes. */
export const linkTo = {
  beranda: () => '#/',
  daftarRapat: () => '#/rapat',
  rapat: (rapatId: string) => `#/rapat/${encodeURIComponent(rapatId)}`,
  undangan: (rapatId: string) => `#/rapat/${encodeURIComponent(rapatId)}/undangan`,
  kehadiran: (rapatId: string) => `#/rapat/${encodeURIComponent(rapatId)}/kehadiran`,
  notula: (rapatId: string) => `#/rapat/${encodeURIComponent(rapatId)}/notula`,
  pratinjau: (rapatId: string, dokumen: DokumenPratinjau) =>
    `#/rapat/${encodeURIComponent(rapatId)}/pratinjau/${dokumen}`,
  daftarSurat: () => '#/surat',
  surat: (rapatId: string, suratId: string) =>
    `#/rapat/${encodeURIComponent(rapatId)}/surat/${encodeURIComponent(suratId)}`,
  pratinjauSurat: (rapatId: string, suratId: string) =>
    `#/rapat/${encodeURIComponent(rapatId)}/surat/${encodeURIComponent(suratId)}/pratinjau`,
  tindakLanjut: () => '#/tindak-lanjut',
  jabatan: () => '#/jabatan',
  jabatanTerpilih: (jabatanId: string) => `#/jabatan?pilih=${encodeURIComponent(jabatanId)}`,
  pengaturan: () => '#/pengaturan',
  sampah: () => '#/sampah',
} as const

/** Opens a screen from code, as if its link had been clicked. */
export function goTo(href: string): void {
  window.location.hash = href.replace(/^#/, '')
}
