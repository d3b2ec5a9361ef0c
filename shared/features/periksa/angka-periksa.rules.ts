/** Checks on figures: percentages, sums, words beside figures, and one figure that is written in two ways. */
import { formatAngka } from '@shared/lib/angka'
import { formatTerbilang } from '@shared/lib/terbilang'
import { BILANGAN, listAngkaTerbilang, readBilangan } from './angka-teks.rules'
import type { FaktaPeriksa, TeksPeriksa } from './fakta.rules'
import { buildGanti, buildTemuanTeks, type HasilPemeriksaan } from './temuan.rules'

const PERSEN = '\\d{1,3}(?:,\\d+)?'
const PERSEN_DARI = new RegExp(
  `(${BILANGAN})[^.;()%]{0,40}? dari (${BILANGAN})[^.;%]{0,60}?(?<![\\d.,])(${PERSEN}) ?(?:%|persen)`,
  'giu',
)

/** `1.236 dari 1.530 TPS (80,78 %)`: a part, its whole and the percentage, rounded as it is written. */
export function findPersenSalah({ teks }: FaktaPeriksa): readonly HasilPemeriksaan[] {
  return teks.flatMap((satu) =>
    [...satu.isi.matchAll(PERSEN_DARI)].flatMap(([kata, bagian = '', utuh = '', persen = '']) => {
      const [pembilang, penyebut] = [readBilangan(bagian), readBilangan(utuh)]
      if (pembilang === null || penyebut === null || penyebut === 0 || pembilang > penyebut) return []
      const desimal = persen.split(',')[1]?.length ?? 0
      const benar = formatAngka((pembilang / penyebut) * 100, desimal)
      if (benar === persen) return []
      const akhir = kata.slice(kata.lastIndexOf(persen))
      return [
        buildTemuanTeks(satu, kata, {
          pesan: `${satu.nama} menulis ${persen} persen, padahal ${bagian} dari ${utuh} adalah ${benar} persen. Periksa angkanya.`,
          label: `Jadi ${benar}`,
          ubah: buildGanti(satu, kata, `${kata.slice(0, -akhir.length)}${akhir.replace(persen, benar)}`),
        }),
      ]
    }),
  )
}

/** `41 TPS, terdiri atas 20 …, 15 …, dan 3 …`: the whole, and at least two parts that should make it up. */
const JUMLAH = new RegExp(
  `(${BILANGAN})((?: \\p{L}[\\p{L}/-]*){1,4}),? (?:(?:yang )?terdiri (?:atas|dari)|yaitu|meliputi) ((?:[^.;:]|\\.\\d){1,400})`,
  'giu',
)

export function findJumlahSalah({ teks }: FaktaPeriksa): readonly HasilPemeriksaan[] {
  return teks.flatMap((satu) =>
    [...satu.isi.matchAll(JUMLAH)].flatMap(([kata, utuh = '', satuan = '', daftar = '']) => {
      const bagian = listBagian(daftar)
      const jumlah = readBilangan(utuh)
      if (jumlah === null || bagian.length < 2) return []
      const hasil = bagian.reduce((sum, angka) => sum + angka, 0)
      if (hasil === jumlah) return []
      const rincian = bagian.map((angka) => formatAngka(angka)).join(' + ')
      return [
        buildTemuanTeks(satu, kata.slice(0, utuh.length + satuan.length), {
          pesan: `${satu.nama} menulis ${utuh}${satuan}, padahal ${rincian} = ${formatAngka(hasil)}. Periksa angkanya.`,
          label: 'Ubah angka',
        }),
      ]
    }),
  )
}

/** The number that leads each part of `20 di Utara, 15 di Selatan, dan 3 di Tengah`; none when a part lacks its own. */
function listBagian(daftar: string): readonly number[] {
  const awal = new RegExp(`^(?:dan |serta )?(?:\\p{Ll}+ ){0,3}?(${BILANGAN})(?= \\p{L}|$)`, 'iu')
  const bagian = daftar
    .split(/, (?:dan |serta )?| dan | serta /)
    .map((potong) => readBilangan(awal.exec(potong.trim())?.[1] ?? ''))
  return bagian.includes(null) ? [] : bagian.filter((angka) => angka !== null)
}

/** `38 (tiga puluh tujuh)` */
export function findTerbilangBeda({ teks }: FaktaPeriksa): readonly HasilPemeriksaan[] {
  return teks.flatMap((satu) =>
    listAngkaTerbilang(satu.isi)
      .filter(({ angka, terbilang }) => angka !== terbilang)
      .map(({ kata, angka, terbilang }) => {
        const benar = `${formatAngka(angka)} (${formatTerbilang(angka)})`
        return buildTemuanTeks(satu, kata, {
          pesan: `${satu.nama} menulis “${kata}”: angkanya ${formatAngka(angka)}, hurufnya ${formatAngka(terbilang)}. Samakan.`,
          label: `Jadi ${benar}`,
          ubah: buildGanti(satu, kata, benar),
        })
      }),
  )
}

const BERSATUAN = /(?<![\d.,/])(\d{1,3}(?:\.\d{3})+|\d{3,})(?![\d,/]|\.\d) (\p{L}{3,})/giu
/** Figures of one unit that are compared with each other. */
const MOST = 200
/** Words behind a number that do not say what is counted. */
const BUKAN_SATUAN =
  /^(?:dan|dari|atau|pada|yang|tahun|sampai|hingga|persen|untuk|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)$/i

/** `815.249 pemilih` in one place and `815.294 pemilih` in another: two figures that only a slip tells apart. */
export function findAngkaBerbeda({ teks }: FaktaPeriksa): readonly HasilPemeriksaan[] {
  const seen = new Map<string, { readonly angka: string; readonly satu: TeksPeriksa }[]>()
  return teks.flatMap((satu) =>
    [...satu.isi.matchAll(BERSATUAN)].flatMap(([kata, angka = '', satuan = '']) => {
      if (BUKAN_SATUAN.test(satuan)) return []
      const kunci = satuan.toLowerCase()
      const earlier = seen.get(kunci) ?? []
      const mirip = earlier.find((lain) => isSelipJari(lain.angka, angka))
      if (!earlier.some((lain) => lain.angka === angka)) seen.set(kunci, [...earlier, { angka, satu }].slice(-MOST))
      if (mirip === undefined) return []
      return [
        buildTemuanTeks(satu, kata, {
          pesan: `${satu.nama} menulis ${kata}, sedangkan ${mirip.satu.nama} menulis ${mirip.angka} ${satuan}. Samakan, atau abaikan kalau keduanya benar.`,
          label: `Samakan jadi ${mirip.angka}`,
          ubah: buildGanti(satu, kata, `${mirip.angka} ${satuan}`),
        }),
      ]
    }),
  )
}

/** Two figures of equal length that differ in one digit, or in two neighbours that have changed places. */
function isSelipJari(satu: string, dua: string): boolean {
  const [a, b] = [satu.replaceAll('.', ''), dua.replaceAll('.', '')]
  if (a === b || a.length !== b.length) return false
  const beda = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]))
  const [pertama = 0, kedua = 0] = beda
  if (beda.length === 1) return a.length >= 4
  return beda.length === 2 && kedua === pertama + 1 && a[pertama] === b[kedua] && a[kedua] === b[pertama]
}
