/** Checks on days and times that stand in the text. */
import { formatJam } from '@shared/lib/format-tanggal'
import {
  buildTanggal,
  countHariBulan,
  getBagianTanggal,
  getNamaHari,
  hasHari,
  NAMA_BULAN,
  NAMA_HARI,
} from '@shared/lib/kalender'
import type { FaktaPeriksa, TeksPeriksa } from './fakta.rules'
import { buildGanti, buildTemuanTeks, type HasilPemeriksaan } from './temuan.rules'

/** `Jumat, 15 November 2024`, `hari Jumat tanggal 15 November`; weekday and year may be missing. */
const TANGGAL = new RegExp(
  `(?:\\b(${NAMA_HARI.join('|')}|Jum'at|Jum’at|Ahad),? (?:tanggal )?)?(?<![\\d.,])(\\d{1,2}) (${NAMA_BULAN.join('|')})(?: (\\d{4}))?`,
  'gi',
)

export type TanggalTeks = {
  readonly kata: string
  /** As it is written; null when no weekday stands there. */
  readonly hari: string | null
  readonly tanggal: number
  readonly bulan: number
  readonly tahun: number | null
}

/** Days with the name of their month, as they stand in a text. */
export function listTanggalTeks(teks: string): readonly TanggalTeks[] {
  return [...teks.matchAll(TANGGAL)].map(([kata, hari, tanggal, bulan = '', tahun]) => ({
    kata,
    hari: hari ?? null,
    tanggal: Number(tanggal),
    bulan: NAMA_BULAN.findIndex((nama) => nama.toLowerCase() === bulan.toLowerCase()) + 1,
    tahun: tahun === undefined ? null : Number(tahun),
  }))
}

/** `Senin, 1 November 2024` when that day is a Jumat. Without a year the neighbouring years are thought of too. */
export function findHariSalah({ teks, rapat }: FaktaPeriksa): readonly HasilPemeriksaan[] {
  return listTertulis(teks).flatMap(({ satu, tertulis }) => {
    const { hari, kata } = tertulis
    if (hari === null) return []
    const pilihan = listTahun(tertulis, rapat.tanggal)
      .filter((tahun) => hasHari(tahun, tertulis.bulan, tertulis.tanggal))
      .map((tahun) => getNamaHari(buildTanggal(tahun, tertulis.bulan, tertulis.tanggal)))
    const [benar] = pilihan
    if (benar === undefined || pilihan.some((nama) => isSamaHari(nama, hari))) return []
    return [
      buildTemuanTeks(satu, kata, {
        pesan: `${satu.nama} menulis “${kata}”, padahal hari itu ${benar}. Perbaiki hari atau tanggalnya.`,
        label: `Jadi ${benar}`,
        ubah: buildGanti(satu, kata, kata.replace(hari, benar)),
      }),
    ]
  })
}

export function findTanggalTidakAda({ teks, rapat }: FaktaPeriksa): readonly HasilPemeriksaan[] {
  return listTertulis(teks).flatMap(({ satu, tertulis }) => {
    const { bulan, tanggal, kata } = tertulis
    const tahunList = listTahun(tertulis, rapat.tanggal)
    const [tahun] = tahunList
    if (tahun === undefined || tahunList.some((calon) => hasHari(calon, bulan, tanggal))) return []
    const terakhir = countHariBulan(tahun, bulan)
    return [
      buildTemuanTeks(satu, kata, {
        pesan: `${satu.nama} menulis “${kata}”; ${NAMA_BULAN[bulan - 1] ?? ''} hanya sampai tanggal ${terakhir}. Perbaiki tanggalnya.`,
        label: 'Ubah tanggal',
      }),
    ]
  })
}

const PUKUL = /(dibuka|dimulai|ditutup|berakhir|selesai)\b[^.;]{0,120}?\bpukul (\d{1,2})[.:](\d{2})/i

/** The hour that the clerk wrote into pembukaan or penutup, against the hour that is recorded. */
export function findJamBeda({ teks, rapat }: FaktaPeriksa): readonly HasilPemeriksaan[] {
  return teks
    .filter(({ letak, tersusun }) => !tersusun && (letak.jenis === 'pembukaan' || letak.jenis === 'penutup'))
    .flatMap((satu) => {
      const match = PUKUL.exec(satu.isi)
      const isMulai = /dibuka|dimulai/i.test(match?.[1] ?? '')
      const jam = isMulai ? rapat.jamMulai : rapat.jamSelesai
      if (match === null || jam === null) return []
      const tertulis = `${(match[2] ?? '').padStart(2, '0')}:${match[3] ?? ''}`
      if (tertulis === jam) return []
      const kata = `pukul ${match[2] ?? ''}`
      const potong = match[0].slice(match[0].lastIndexOf(kata))
      return [
        buildTemuanTeks(satu, potong, {
          pesan: `${satu.nama} menulis ${potong}, padahal jam ${isMulai ? 'mulai' : 'selesai'} rapat tercatat ${formatJam(jam)}. Samakan, atau abaikan kalau memang berbeda.`,
          label: `Samakan jadi ${formatJam(jam)}`,
          ubah: buildGanti(satu, potong, `pukul ${formatJam(jam)}`),
        }),
      ]
    })
}

function listTertulis(teks: readonly TeksPeriksa[]) {
  return teks.flatMap((satu) => listTanggalTeks(satu.isi).map((tertulis) => ({ satu, tertulis })))
}

function listTahun({ tahun }: TanggalTeks, tanggalRapat: string | null): readonly number[] {
  if (tahun !== null) return [tahun]
  if (tanggalRapat === null) return []
  const rapat = getBagianTanggal(tanggalRapat).tahun
  return [rapat, rapat + 1, rapat - 1]
}

function isSamaHari(nama: string, tertulis: string): boolean {
  const baku = tertulis
    .toLowerCase()
    .replace(/jum['’]at/, 'jumat')
    .replace('ahad', 'minggu')
  return nama.toLowerCase() === baku
}
