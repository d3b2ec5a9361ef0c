import { BATAS_PANAS, getKelasPanas, type KelasPanas } from '@shared/lib/kelas-panas'
import type { Ringkasan, RingkasanRow } from './ringkasan.schema'
import { formatPersenRatusan } from './target.rules'

/** One desa of the heat table. `persen` in hundredths; null where nothing was reported. */
export type SelPeta = Pick<RingkasanRow, 'wilayahId' | 'nama'> & {
  readonly persen: number | null
  readonly kelas: KelasPanas | null
}

export type BarisPeta = { readonly kecamatan: string; readonly sel: readonly SelPeta[] }

/** `acuan` while the pemilihan itself has no results. */
export type PetaDesa = { readonly dari: 'hasil' | 'acuan'; readonly baris: readonly BarisPeta[] }

/**
 * The heat table: the desa of each kecamatan, lowest turnout first, in classes of ten points; kecamatan keep their
 * order. Null when nothing is known of any desa.
 */
export function buildPetaDesa({ rows, jumlah }: Pick<Ringkasan, 'rows' | 'jumlah'>): PetaDesa | null {
  const dari = jumlah.pengguna === null ? 'acuan' : 'hasil'
  const getPersen = (row: RingkasanRow) => (dari === 'hasil' ? row.persen : row.acuanPersen)
  if (rows.every((row) => getPersen(row) === null)) return null
  const groups = Map.groupBy(rows, ({ kecamatan }) => kecamatan)
  const baris = [...groups].map(([kecamatan, desa]) => ({
    kecamatan,
    sel: desa
      .map((row): SelPeta => {
        const persen = getPersen(row)
        return {
          wilayahId: row.wilayahId,
          nama: row.nama,
          persen,
          kelas: persen === null ? null : getKelasPanas(persen),
        }
      })
      .toSorted((a, b) => (a.persen ?? Number.MAX_SAFE_INTEGER) - (b.persen ?? Number.MAX_SAFE_INTEGER)),
  }))
  return { dari, baris }
}

/** `di bawah 50`, `50–60`, …, `80 ke atas`: the classes in words, from 0. */
export const KATA_KELAS_PANAS: readonly string[] = [
  `di bawah ${formatPersenRatusan(BATAS_PANAS[0], true)}`,
  ...BATAS_PANAS.map((batas, index) => {
    const berikut = BATAS_PANAS[index + 1]
    const awal = formatPersenRatusan(batas, true)
    return berikut === undefined ? `${awal} ke atas` : `${awal}–${formatPersenRatusan(berikut, true)}`
  }),
]
