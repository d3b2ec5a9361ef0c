/** The sentences of a reminder, on paper and in a chat (papers.md 3.4 and 3.5). */
import { formatTanggal, formatTanggalPanjang } from '@shared/lib/format-tanggal'
import { findHariLibur } from '@shared/lib/hari-libur'
import { addHari } from '@shared/lib/kalender'
import { formatTerbilang } from '@shared/lib/terbilang'
import { formatKeadaanTindakLanjut, getKeadaanTindakLanjut } from './tindak-lanjut.rules'
import type { TindakLanjutRow } from './tindak-lanjut.schema'

/** What one jabatan is reminded of, on the day `hariIni`. */
export type FaktaPengingat = {
  readonly jabatan: string
  /** Open ones, late first. */
  readonly rows: readonly TindakLanjutRow[]
  readonly hariIni: string
  /** Until when an answer is asked for. */
  readonly batasJawaban: string
  /** Who asks: `Bakesbangpol Kota Bogor`. */
  readonly kantor: string
}

const SAPAAN = 'Saudara'
const HARI_MENJAWAB = 2

/** Two working days after `hariIni`. */
export function getBatasJawabanUsulan(hariIni: string): string {
  let hari = hariIni
  for (let kerja = 0; kerja < HARI_MENJAWAB; ) {
    hari = addHari(hari, 1)
    if (findHariLibur(hari) === null) kerja += 1
  }
  return hari
}

/** The open ones of each jabatan, those without a jabatan left out: nobody could be reminded of them. */
export function groupPerJabatan(rows: readonly TindakLanjutRow[]): ReadonlyMap<string, readonly TindakLanjutRow[]> {
  const groups = new Map<string, TindakLanjutRow[]>()
  for (const row of rows) {
    if (row.jabatanId === null || row.status === 'selesai') continue
    groups.set(row.jabatanId, [...(groups.get(row.jabatanId) ?? []), row])
  }
  return groups
}

export function countTerlambat(rows: readonly TindakLanjutRow[], hariIni: string): number {
  return rows.filter((row) => getKeadaanTindakLanjut(row, hariIni).jenis === 'terlambat').length
}

/** `Terlambat 10 hari`, `Sisa 13 hari`. */
export function formatKeterangan(row: TindakLanjutRow, hariIni: string): string {
  return formatKeadaanTindakLanjut(getKeadaanTindakLanjut(row, hariIni))
}

export function buildPembukaPengingat({ rows, hariIni }: FaktaPengingat): string {
  const rapat = new Set(rows.map(({ rapatId }) => rapatId))
  const dasar = rapat.size === 1 ? (rows[0]?.rapat ?? 'rapat') : 'rapat yang disebut di bawah ini'
  const terlambat = countTerlambat(rows, hariIni)
  const jumlah = `terdapat ${formatJumlah(rows.length)} tindak lanjut yang menjadi tanggung jawab ${SAPAAN} dan belum dinyatakan selesai`
  return `Berdasarkan keputusan ${dasar}, ${jumlah}${formatTerlambat(terlambat, rows.length)}.`
}

function formatTerlambat(terlambat: number, jumlah: number): string {
  if (terlambat === 0) return ''
  if (terlambat === jumlah)
    return jumlah === 1 ? ' dan telah melewati batas waktu' : ', semuanya telah melewati batas waktu'
  return `, ${formatJumlah(terlambat)} di antaranya telah melewati batas waktu`
}

export function buildPermintaanPengingat({ kantor, batasJawaban }: FaktaPengingat): string {
  const [hari = ''] = formatTanggalPanjang(batasJawaban).split(',')
  return `Kami mohon ${SAPAAN} menyampaikan kemajuan dan bukti pelaksanaannya kepada ${kantor} paling lambat hari ${hari}, tanggal ${formatTanggal(batasJawaban)}.`
}

export const PENUTUP_PENGINGAT = `Demikian disampaikan. Atas kerja sama ${SAPAAN}, kami ucapkan terima kasih.`

/** Plain text for a chat. Those of several rapat stand in lettered blocks, as staff write them. */
export function buildTeksPengingat(fakta: FaktaPengingat): string {
  const { jabatan, rows, hariIni, batasJawaban, kantor } = fakta
  const perRapat = [...Map.groupBy(rows, ({ rapatId }) => rapatId).values()]
  const isSatu = perRapat.length === 1
  const blok = perRapat.flatMap((own, index) => [
    ...(isSatu ? [] : [`${String.fromCharCode(65 + index)}. ${formatRapat(own[0])}`]),
    ...own.flatMap((row, nomor) => formatButir(row, nomor + 1, hariIni, isSatu ? '' : '   ')),
  ])
  return [
    `Yth. ${jabatan}`,
    '',
    isSatu ? `Pengingat tindak lanjut ${formatRapat(rows[0])}:` : 'Pengingat tindak lanjut:',
    ...blok,
    '',
    `Mohon kemajuan dan buktinya disampaikan paling lambat ${formatTanggalPanjang(batasJawaban)}. Terima kasih.`,
    `${kantor}, kondisi per ${formatTanggal(hariIni)}`,
  ].join('\n')
}

function formatButir(row: TindakLanjutRow, nomor: number, hariIni: string, indent: string): readonly string[] {
  const keterangan = formatKeterangan(row, hariIni)
  const batas =
    row.batasWaktu === null ? keterangan : `Batas waktu ${formatTanggal(row.batasWaktu)}, ${lowerFirst(keterangan)}`
  return [`${indent}${nomor}. ${row.uraian.replace(/\s+/g, ' ')}`, `${indent}   ${batas}`]
}

function formatRapat(row: TindakLanjutRow | undefined): string {
  if (row === undefined) return ''
  return row.tanggalRapat === null ? row.rapat : `${row.rapat}, ${formatTanggal(row.tanggalRapat)}`
}

function formatJumlah(jumlah: number): string {
  return `${jumlah} (${formatTerbilang(jumlah)})`
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`
}
