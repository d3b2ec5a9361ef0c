import type { Kop } from '@shared/features/pengaturan/pengaturan.schema'
import type { Zona } from '@shared/lib/skema'

/** Provinces outside WIB by the first two figures of the Kemendagri code; all others keep WIB (Keppres 41/1987). */
const ZONA_PROVINSI: readonly { readonly zona: Zona; readonly kode: readonly string[] }[] = [
  { zona: 'WITA', kode: ['51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76'] },
  { zona: 'WIT', kode: ['81', '82', '91', '92', '93', '94', '95', '96'] },
]

/** Time zone of a kabupaten or kota by its code, such as `32.71`. */
export function getZonaAwal(kodeWilayah: string): Zona {
  const provinsi = kodeWilayah.slice(0, 2)
  return ZONA_PROVINSI.find(({ kode }) => kode.includes(provinsi))?.zona ?? 'WIB'
}

/** Place in front of a date, as far as the name tells it: `Kota Bogor` gives `Bogor`. */
export function getKotaAwal(namaDaerah: string): string {
  return namaDaerah.replace(/^(?:Kabupaten|Kota)\s+(?:Administrasi\s+)?/i, '').trim()
}

/** The two lines of the letterhead that follow from the names: `PEMERINTAH KOTA BOGOR` and the office in capitals. */
export function buildBarisKop(namaDaerah: string, namaKantor: string): Pick<Kop, 'baris1' | 'baris2'> {
  return {
    baris1: namaDaerah.trim() === '' ? '' : `PEMERINTAH ${namaDaerah.trim().toUpperCase()}`,
    baris2: namaKantor.trim().toUpperCase(),
  }
}

/** Usual abbreviation of the office; empty when the name is none of the common ones. */
export function getSingkatanAwal(namaKantor: string): string {
  const nama = namaKantor.trim().toLowerCase()
  if (nama === 'badan kesatuan bangsa dan politik') return 'Bakesbangpol'
  if (nama === 'kantor kesatuan bangsa dan politik') return 'Kesbangpol'
  return ''
}
