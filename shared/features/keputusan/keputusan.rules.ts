import { formatTanggal } from '@shared/lib/format-tanggal'
import type { KeputusanRow, RujukanKeputusan } from './keputusan.schema'

type Berurutan = Pick<RujukanKeputusan, 'id' | 'rapat'>
type Rantai = Pick<KeputusanRow, 'id' | 'pengganti'>

/** A rapat without a day is still to come. */
const NANTI = '9999-12-31'

/**
 * Why `baru` cannot take the place of `lama`: an Indonesian sentence, or `null` when it can. `findRow` looks a keputusan
 * up with its own successor; following those from `baru` must not lead back to `lama`.
 */
export function findAlasanTolakPengganti(
  lama: Berurutan,
  baru: Berurutan,
  findRow: (id: string) => Rantai | undefined,
): string | null {
  if (lama.id === baru.id) return 'Keputusan tidak dapat mengganti dirinya sendiri. Pilih keputusan lain.'
  const salah = findAlasanTolakHari(lama, baru.rapat.tanggal)
  if (salah !== null) return salah
  for (let next = findRow(baru.id)?.pengganti ?? null; next !== null; next = findRow(next.id)?.pengganti ?? null) {
    if (next.id === lama.id) {
      return 'Keputusan itu sendiri sudah diganti oleh keputusan ini, jadi tidak dapat menggantikannya.'
    }
  }
  return null
}

/** Why a rapat of `tanggal` cannot change `lama`: it was held before. */
export function findAlasanTolakHari(lama: Berurutan, tanggal: string | null): string | null {
  if (lama.rapat.tanggal === null) return 'Rapat yang mengambil keputusan ini belum bertanggal. Isi tanggalnya dahulu.'
  if ((tanggal ?? NANTI) >= lama.rapat.tanggal) return null
  return `Keputusan ini diambil pada ${formatTanggal(lama.rapat.tanggal)}, sesudah rapat itu. Pilih rapat pada hari yang sama atau sesudahnya.`
}
