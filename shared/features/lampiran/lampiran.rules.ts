import { formatAngka } from '@shared/lib/angka'
import type { GunaLampiran, Lampiran } from './lampiran.schema'

const MB = 1024 * 1024

/** Bytes. The screen asks before it sends, the core before it keeps. */
export const MAX_UKURAN: Readonly<Record<GunaLampiran, number>> = { logo: 2 * MB, foto: 25 * MB, berkas: 25 * MB }

/** Why a file of this size is not taken, in a sentence for the clerk; `null` when it is. */
export function findSalahUkuran(namaBerkas: string, ukuran: number, guna: GunaLampiran): string | null {
  const max = MAX_UKURAN[guna]
  if (ukuran > max) {
    const apa = guna === 'berkas' ? 'Perkecil atau bagi dahulu; yang diterima' : 'Pakai gambar'
    return `“${namaBerkas}” terlalu besar: ${formatUkuran(ukuran)}. ${apa} sampai ${formatUkuran(max)}.`
  }
  if (ukuran === 0 && guna === 'berkas') {
    return `“${namaBerkas}” kosong (0 bita). Periksa berkas asalnya, lalu lampirkan lagi.`
  }
  return null
}

/** `2 MB`, `25,1 MB`, `340 KB`: never rounded down to a limit that it exceeds. */
export function formatUkuran(ukuran: number): string {
  if (ukuran < MB) return `${formatAngka(Math.ceil(ukuran / 1024))} KB`
  const tenths = Math.ceil((ukuran / MB) * 10)
  return `${formatAngka(tenths / 10, tenths % 10 === 0 ? 0 : 1)} MB`
}

export function isGambar({ jenisMedia }: Pick<Lampiran, 'jenisMedia'>): boolean {
  return jenisMedia === 'image/png' || jenisMedia === 'image/jpeg'
}

/** Refuses the same content a second time; `tempatnya` is `rapat ini` and the like. */
export function formatSudahDilampirkan(namaBerkas: string, namaLama: string, tempatnya: string): string {
  const nama = namaBerkas === namaLama ? '' : ` dengan nama “${namaLama}”`
  return `“${namaBerkas}” sudah dilampirkan pada ${tempatnya}${nama}. Tidak perlu dilampirkan lagi.`
}
