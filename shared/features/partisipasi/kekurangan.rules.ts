import { bagiHabis, hitungKebutuhan } from './target.rules'
import type { IsiTarget } from './target.schema'

/** One wilayah with what is known about it. */
export type BahanKekurangan = {
  readonly id: string
  readonly penyebut: number | null
  /** Who voted, once it is known. */
  readonly pengguna: number | null
  /** Turnout of the baseline as it was counted: users and what they were a share of. */
  readonly acuan: { readonly pengguna: number; readonly penyebut: number } | null
  /** A target of its own; otherwise that of the whole counts. */
  readonly target: Nilai | null
}

type Nilai = Pick<IsiTarget, 'bentuk' | 'minimum' | 'maksimum'>

/** `hasil` from counted users, `perkiraan` as if turnout were that of the baseline. */
export type DasarKekurangan = 'hasil' | 'perkiraan'

export type Kekurangan = {
  readonly id: string
  readonly dasar: DasarKekurangan | null
  /** Who voted, or would vote with the turnout of the baseline. */
  readonly datang: number | null
  readonly perluMinimum: number | null
  readonly perluMaksimum: number | null
  /** People still missing, never below zero; null when it cannot be known. */
  readonly kurangMinimum: number | null
  readonly kurangMaksimum: number | null
}

export type HasilKekurangan = { readonly wilayah: readonly Kekurangan[]; readonly jumlah: Kekurangan }

type Bahan = {
  readonly wilayah: readonly BahanKekurangan[]
  /** The whole, from its own figures. */
  readonly jumlah: Omit<BahanKekurangan, 'id' | 'target'>
  readonly target: Nilai | null
  /** A stated baseline in hundredths of a percent, when there is no pemilihan behind it. */
  readonly acuanTersurat: number | null
}

/**
 * How many people are missing to the target, in each wilayah and in the whole.
 *
 * What the whole needs is rounded up once and divided among the wilayah by their base, so that the parts add up to it; a
 * wilayah with a target of its own is rounded by itself. Without results everybody is expected to come as at the
 * baseline: per wilayah from its own turnout where the baseline has it, else by the turnout of the whole. The gap of the
 * whole is counted from its own figures: wilayah beyond the target do not make up for the others in the sum of gaps.
 */
export function hitungKekurangan({ wilayah, jumlah, target, acuanTersurat }: Bahan): HasilKekurangan {
  const perluMinimum = divide(wilayah, jumlah.penyebut, target, 'minimum')
  const perluMaksimum = divide(wilayah, jumlah.penyebut, target, 'maksimum')
  const isHasil = jumlah.pengguna !== null
  const perkiraan = isHasil ? null : buildPerkiraan(wilayah, jumlah, acuanTersurat)
  const rows = wilayah.map((row, index) =>
    buildKekurangan(
      row.id,
      isHasil ? row.pengguna : (perkiraan?.wilayah[index] ?? null),
      isHasil,
      perluMinimum.wilayah[index] ?? null,
      perluMaksimum.wilayah[index] ?? null,
    ),
  )
  const datang = isHasil ? jumlah.pengguna : (perkiraan?.jumlah ?? null)
  return {
    wilayah: rows,
    jumlah: buildKekurangan('', datang, isHasil, perluMinimum.jumlah, perluMaksimum.jumlah),
  }
}

function buildKekurangan(
  id: string,
  datang: number | null,
  isHasil: boolean,
  perluMinimum: number | null,
  perluMaksimum: number | null,
): Kekurangan {
  const gap = (perlu: number | null) => (perlu === null || datang === null ? null : Math.max(0, perlu - datang))
  return {
    id,
    dasar: datang === null ? null : isHasil ? 'hasil' : 'perkiraan',
    datang,
    perluMinimum,
    perluMaksimum,
    kurangMinimum: gap(perluMinimum),
    kurangMaksimum: gap(perluMaksimum),
  }
}

type Terbagi = { readonly wilayah: readonly (number | null)[]; readonly jumlah: number | null }

function divide(
  wilayah: readonly BahanKekurangan[],
  penyebut: number | null,
  target: Nilai | null,
  batas: 'minimum' | 'maksimum',
): Terbagi {
  const persen = target?.[batas] ?? null
  const jumlah =
    target === null || persen === null || penyebut === null ? null : hitungKebutuhan(penyebut, persen, target.bentuk)
  const bobot = wilayah.map((row) => row.penyebut ?? 0)
  const isWhole = jumlah !== null && bobot.reduce((sum, nilai) => sum + nilai, 0) === penyebut && penyebut > 0
  const bagian = isWhole ? bagiHabis(jumlah, bobot) : null
  return {
    jumlah,
    wilayah: wilayah.map((row, index) => {
      if (row.penyebut === null) return null
      const own = row.target ?? (bagian === null ? target : null)
      if (own === null) return bagian?.[index] ?? null
      const ownPersen = own[batas]
      return ownPersen === null ? null : hitungKebutuhan(row.penyebut, ownPersen, own.bentuk)
    }),
  }
}

function buildPerkiraan(
  wilayah: readonly BahanKekurangan[],
  jumlah: Omit<BahanKekurangan, 'id' | 'target'>,
  acuanTersurat: number | null,
): Terbagi | null {
  if (jumlah.penyebut === null) return null
  const bobot = wilayah.map((row) => row.penyebut ?? 0)
  const rinci = wilayah.map((row) =>
    row.acuan === null || row.penyebut === null ? null : kali(row.penyebut, row.acuan),
  )
  if (rinci.length > 0 && rinci.every((nilai) => nilai !== null)) {
    return { wilayah: rinci, jumlah: rinci.reduce((sum, nilai) => sum + nilai, 0) }
  }
  const semua =
    jumlah.acuan === null
      ? acuanTersurat === null
        ? null
        : kali(jumlah.penyebut, { pengguna: acuanTersurat, penyebut: 10_000 })
      : kali(jumlah.penyebut, jumlah.acuan)
  if (semua === null) return null
  const isWhole = bobot.reduce((sum, nilai) => sum + nilai, 0) === jumlah.penyebut && jumlah.penyebut > 0
  return { wilayah: isWhole ? bagiHabis(semua, bobot) : wilayah.map(() => null), jumlah: semua }
}

/** `penyebut` times a turnout, rounded half up, without fractions on the way. */
function kali(penyebut: number, { pengguna, penyebut: dasar }: { pengguna: number; penyebut: number }): number {
  if (dasar === 0) return 0
  return Number((2n * BigInt(penyebut) * BigInt(pengguna) + BigInt(dasar)) / (2n * BigInt(dasar)))
}
