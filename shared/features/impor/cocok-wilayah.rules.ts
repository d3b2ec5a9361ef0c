/**
 * Finds the wilayah of the own kabupaten that a row of a file speaks of: by its code, else by its name. What is only
 * alike is asked ("sama?"), never assumed.
 */
import { formatKutipan } from '../../lib/hasil-parse'
import { isKodeDalam, parseKodeWilayah } from './kode-wilayah.rules'
import type { Sel } from './lembar.rules'
import { countKemiripan, findTingkatNama, toKunciNama } from './nama-wilayah.rules'

export type TingkatWilayah = 'kecamatan' | 'desa' | 'tps'

export type WilayahTujuan = {
  readonly id: string
  /** Official code with dots; null where there is none, as for a TPS. */
  readonly kode: string | null
  readonly nama: string
  readonly tingkat: TingkatWilayah
  readonly indukId: string | null
}

/** What a row says about its wilayah. */
export type IsianWilayah = {
  readonly kode?: Sel | null | undefined
  readonly nama?: string | null | undefined
  /** Only wilayah of this level, when the clerk chose one. */
  readonly tingkat?: TingkatWilayah | undefined
  /** Only children of this one: the kecamatan in another column, or above. */
  readonly indukId?: string | null | undefined
}

export type CalonWilayah = { readonly wilayah: WilayahTujuan /** From 0 to 1. */; readonly skor: number }

export type HasilCocok =
  | { readonly jenis: 'cocok'; readonly wilayah: WilayahTujuan; readonly dasar: 'kode' | 'nama' }
  /** Several of that name, a name that is only alike, or code and name that disagree. Best first, at most five. */
  | { readonly jenis: 'tanya'; readonly calon: readonly CalonWilayah[]; readonly pesan: string }
  /** The code belongs to another kabupaten, or the row names nothing. */
  | { readonly jenis: 'salah'; readonly pesan: string }

export type PencocokWilayah = (isian: IsianWilayah) => HasilCocok

const CALON_TERBANYAK = 5
const CUKUP_MIRIP = 0.7
/** Longer texts are no names; comparing grows with the square of their length. */
const PANJANG_NAMA = 200

/** @param kodeKabupaten official code such as `32.71`; codes outside it are refused */
export function createPencocokWilayah(daftar: readonly WilayahTujuan[], kodeKabupaten: string): PencocokWilayah {
  const byKode = new Map(daftar.flatMap((satu) => (satu.kode === null ? [] : [[satu.kode, satu] as const])))
  const berkunci = daftar.map((wilayah) => ({ wilayah, kunci: toKunciNama(wilayah.nama) }))
  const byKunci = Map.groupBy(berkunci, ({ kunci }) => kunci)

  return (isian) => {
    const nama = (isian.nama ?? '').slice(0, PANJANG_NAMA).trim()
    const kode = parseKodeWilayah(isian.kode)
    if (kode !== null && !isKodeDalam(kode, kodeKabupaten)) {
      return { jenis: 'salah', pesan: `Kode ${kode} bukan dari kabupaten/kota ini (${kodeKabupaten}).` }
    }
    const olehKode = kode === null ? undefined : byKode.get(kode)
    if (olehKode !== undefined) return checkNama(olehKode, nama)
    if (nama === '') {
      const pesan = kode === null ? 'Nama atau kode wilayah kosong.' : `Kode ${kode} tidak ada dalam daftar wilayah.`
      return { jenis: 'salah', pesan }
    }
    return findOlehNama(nama, isian)
  }

  function findOlehNama(nama: string, isian: IsianWilayah): HasilCocok {
    const kunci = toKunciNama(nama)
    const tingkat = isian.tingkat ?? toTingkat(nama)
    const isBoleh = ({ wilayah }: { readonly wilayah: WilayahTujuan }) =>
      (tingkat === null || wilayah.tingkat === tingkat) &&
      (isian.indukId === undefined || isian.indukId === null || wilayah.indukId === isian.indukId)
    const sama = (byKunci.get(kunci) ?? []).filter(isBoleh)
    const [satu] = sama
    if (satu !== undefined && sama.length === 1) return { jenis: 'cocok', wilayah: satu.wilayah, dasar: 'nama' }
    if (sama.length > 1) {
      const calon = sama.slice(0, CALON_TERBANYAK).map(({ wilayah }) => ({ wilayah, skor: 1 }))
      return {
        jenis: 'tanya',
        calon,
        pesan: `Ada ${sama.length} wilayah bernama ${formatKutipan(nama)}. Pilih salah satu.`,
      }
    }
    const calon = berkunci
      .filter(isBoleh)
      .map((lain) => ({ wilayah: lain.wilayah, skor: countKemiripan(kunci, lain.kunci) }))
      .filter(({ skor }) => skor >= CUKUP_MIRIP)
      .sort((a, b) => b.skor - a.skor)
      .slice(0, CALON_TERBANYAK)
    const pesan =
      calon.length > 0
        ? `${formatKutipan(nama)} mirip ${formatKutipan(calon[0]?.wilayah.nama ?? '')}. Sama?`
        : `${formatKutipan(nama)} tidak ada dalam daftar wilayah. Pilih wilayahnya, atau lewati baris ini.`
    return { jenis: 'tanya', calon, pesan }
  }
}

/** A code is trusted, unless the name beside it is clearly another one. */
function checkNama(wilayah: WilayahTujuan, nama: string): HasilCocok {
  const skor = nama === '' ? 1 : countKemiripan(toKunciNama(nama), toKunciNama(wilayah.nama))
  if (skor >= CUKUP_MIRIP) return { jenis: 'cocok', wilayah, dasar: 'kode' }
  const pesan = `Kode ${wilayah.kode ?? ''} adalah ${wilayah.nama}, tetapi namanya tertulis ${formatKutipan(nama)}.`
  return { jenis: 'tanya', calon: [{ wilayah, skor }], pesan }
}

function toTingkat(nama: string): TingkatWilayah | null {
  const tingkat = findTingkatNama(nama)
  return tingkat === 'kabupaten' ? null : tingkat
}

export type WilayahGanda = { readonly wilayahId: string; readonly nomor: readonly number[] }

/** Rows that speak of the same wilayah: none of them is applied until the clerk chooses. */
export function findWilayahGanda(
  baris: readonly { readonly nomor: number; readonly wilayahId: string }[],
): readonly WilayahGanda[] {
  return [...Map.groupBy(baris, ({ wilayahId }) => wilayahId)]
    .filter(([, sama]) => sama.length > 1)
    .map(([wilayahId, sama]) => ({ wilayahId, nomor: sama.map(({ nomor }) => nomor) }))
}
