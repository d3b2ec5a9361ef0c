/** Papers that the preview can show. */
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
  tindakLanjut: () => '#/tindak-lanjut',
  jabatan: () => '#/jabatan',
  jabatanTerpilih: (jabatanId: string) => `#/jabatan?pilih=${encodeURIComponent(jabatanId)}`,
  pencarian: (kata?: string) => (kata === undefined ? '#/pencarian' : `#/pencarian?kata=${encodeURIComponent(kata)}`),
  pengaturan: () => '#/pengaturan',
  sampah: () => '#/sampah',
} as const

/** Opens a screen from code, as if its link had been clicked. */
export function goTo(href: string): void {
  window.location.hash = href.replace(/^#/, '')
}
