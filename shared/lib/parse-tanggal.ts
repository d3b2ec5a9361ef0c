/**
 * Reads a day as clerks type it. The text is tried in this order: ISO, a word (besok, jumat),
 * figures (1/11, 1-11-24), day and month name (1 nov). What is understood but does not exist
 * is refused with the nearest days that do.
 */
import { formatTanggal } from './format-tanggal'
import { formatKutipan, type HasilParse } from './hasil-parse'
import {
  addHari,
  buildTanggal,
  countHariBulan,
  getBagianTanggal,
  getHariKe,
  getNamaBulan,
  hasHari,
  NAMA_BULAN,
  NAMA_HARI,
  selisihHari,
} from './kalender'

type ParseTanggalOptions = {
  /** `YYYY-MM-DD`, the day from which `besok` and a missing year are counted. */
  readonly today: string
}

const CONTOH = 'Tulis misalnya 1/11, 1 nov, 1 november 2024, atau besok.'
const TAHUN_TERAWAL = 1900
const TAHUN_TERAKHIR = 2100
/** A day without a year that would lie further away than this belongs to the year before or after. */
const TERJAUH_HARI = 270

const KATA_HARI: Readonly<Record<string, number>> = {
  'hari ini': 0,
  sekarang: 0,
  besok: 1,
  lusa: 2,
  'besok lusa': 2,
  kemarin: -1,
  kemaren: -1,
  'kemarin lusa': -2,
  'kemarin dulu': -2,
}
const BULAN_LAIN: Readonly<Record<string, number>> = { nop: 11, nopember: 11, peb: 2, pebruari: 2, agt: 8, agst: 8 }

/**
 * `1/11`, `1-11-24`, `1 nov`, `1 november 2024`, `besok`, `lusa`, `hari ini`, `kemarin`, `jumat` (the next one), ISO.
 * Never throws on typed text; a refusal says what is wrong and, where it can, which days were meant.
 */
export function parseTanggal(text: string, { today }: ParseTanggalOptions): HasilParse {
  const kata = text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ')
  if (kata === '') return { ok: false, pesan: 'Tanggal belum diisi.' }

  const tanpaAwalan = kata.replace(/^(?:tanggal|tgl)\.? ?/, '')
  return (
    parseKata(tanpaAwalan, today) ??
    parseSusunan(removeNamaHari(tanpaAwalan), today) ?? {
      ok: false,
      pesan: `${formatKutipan(text)} tidak terbaca sebagai tanggal. ${CONTOH}`,
    }
  )
}

function parseKata(kata: string, today: string): HasilParse | undefined {
  const jarak = Object.hasOwn(KATA_HARI, kata) ? KATA_HARI[kata] : undefined
  if (jarak !== undefined) return { ok: true, nilai: addHari(today, jarak) }

  const depan = kata.endsWith(' depan')
  const hariKe = findHariKe(depan ? kata.slice(0, -' depan'.length) : kata)
  if (hariKe === undefined) return undefined

  const berikut = addHari(today, ((hariKe - getHariKe(today) + 6) % 7) + 1)
  if (!depan) return { ok: true, nilai: berikut }
  const sepekanLagi = addHari(berikut, 7)
  return {
    ok: false,
    pesan: `“${NAMA_HARI[hariKe]} depan” punya dua arti. Maksudnya ${formatTanggal(berikut)} atau ${formatTanggal(sepekanLagi)}?`,
    saran: [berikut, sepekanLagi],
  }
}

function parseSusunan(kata: string, today: string): HasilParse | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(kata)
  if (iso) return findTanggal(Number(iso[3]), Number(iso[2]), Number(iso[1]), today)

  const angka = /^(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?$/.exec(kata)
  if (angka) return findTanggal(Number(angka[1]), Number(angka[2]), toTahun(angka[3]), today)

  const bernama = /^(\d{1,2})[-/. ]*([a-z]{3,})\.?(?:[-/., ]*(\d{4}|\d{2}))?$/.exec(kata)
  const bulan = bernama?.[2] === undefined ? undefined : findBulan(bernama[2])
  if (bernama && bulan !== undefined) return findTanggal(Number(bernama[1]), bulan, toTahun(bernama[3]), today)

  if (/^\d{1,2}$/.test(kata)) {
    return { ok: false, pesan: `Bulannya belum ada. Tulis misalnya ${kata}/${getBagianTanggal(today).bulan}.` }
  }
  return undefined
}

function findTanggal(hari: number, bulan: number, tahunTertulis: number | undefined, today: string): HasilParse {
  if (bulan < 1 || bulan > 12) return rejectBulan(hari, bulan, tahunTertulis, today)
  const tahun = tahunTertulis ?? findTahun(hari, bulan, today)
  if (tahun < TAHUN_TERAWAL || tahun > TAHUN_TERAKHIR) {
    return {
      ok: false,
      pesan: `Tahun ${tahun} di luar jangkauan. Tulis tahun ${TAHUN_TERAWAL} sampai ${TAHUN_TERAKHIR}.`,
    }
  }
  if (hasHari(tahun, bulan, hari)) return { ok: true, nilai: buildTanggal(tahun, bulan, hari) }
  return rejectHari(hari, bulan, tahun)
}

function rejectHari(hari: number, bulan: number, tahun: number): HasilParse {
  const terakhir = buildTanggal(tahun, bulan, countHariBulan(tahun, bulan))
  const berikut = addHari(terakhir, 1)
  // 29 February is missing in some years only, so there the year is part of the news.
  const kabisat = bulan === 2 && hari === 29 ? ` ${tahun}` : ''
  if (hari < 1 || hari > 31) {
    const pesan = `Tanggal ${hari} tidak ada. ${getNamaBulan(bulan)} berakhir pada tanggal ${countHariBulan(tahun, bulan)}.`
    return { ok: false, pesan }
  }
  return {
    ok: false,
    pesan: `${hari} ${getNamaBulan(bulan)}${kabisat} tidak ada. Maksudnya ${formatHariBulan(terakhir)} atau ${formatHariBulan(berikut)}?`,
    saran: [terakhir, berikut],
  }
}

function rejectBulan(hari: number, bulan: number, tahunTertulis: number | undefined, today: string): HasilParse {
  const terbalik = hari >= 1 && hari <= 12 && bulan <= 31 ? findTanggal(bulan, hari, tahunTertulis, today) : undefined
  if (terbalik?.ok) {
    const pesan = `Bulan ${bulan} tidak ada. Maksudnya ${formatHariBulan(terbalik.nilai)}?`
    return { ok: false, pesan, saran: [terbalik.nilai] }
  }
  return { ok: false, pesan: `Bulan ${bulan} tidak ada. Bulan ditulis 1 sampai 12, sesudah tanggalnya.` }
}

/** The current year, as in Excel, but in December `5/1` is next January and in January `20/12` last December. */
function findTahun(hari: number, bulan: number, today: string): number {
  const tahunIni = getBagianTanggal(today).tahun
  const acuan = buildTanggal(tahunIni, bulan, Math.min(Math.max(hari, 1), countHariBulan(tahunIni, bulan)))
  const jarak = selisihHari(today, acuan)
  if (jarak < -TERJAUH_HARI) return tahunIni + 1
  return jarak > TERJAUH_HARI ? tahunIni - 1 : tahunIni
}

function toTahun(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  return text.length === 2 ? 2000 + Number(text) : Number(text)
}

function findBulan(kata: string): number | undefined {
  if (Object.hasOwn(BULAN_LAIN, kata)) return BULAN_LAIN[kata]
  const index = NAMA_BULAN.findIndex((nama) => nama.toLowerCase().startsWith(kata))
  return index < 0 ? undefined : index + 1
}

function findHariKe(kata: string): number | undefined {
  const ejaan = kata.replace("jum'at", 'jumat').replace(/^ahad$/, 'minggu')
  if (ejaan.length < 3) return undefined
  const index = NAMA_HARI.findIndex((nama) => nama.toLowerCase().startsWith(ejaan))
  return index < 0 ? undefined : index
}

/** `jumat, 1 november` says the weekday once more than needed. */
function removeNamaHari(kata: string): string {
  const match = /^([a-z']+)[, ]+(\d.*)$/.exec(kata)
  return match?.[1] !== undefined && match[2] !== undefined && findHariKe(match[1]) !== undefined ? match[2] : kata
}

function formatHariBulan(tanggal: string): string {
  return formatTanggal(tanggal).replace(/ \d{4}$/, '')
}
