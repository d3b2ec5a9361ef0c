import { addHari } from '@shared/lib/kalender'
import type { Jabatan, Pejabat, Peringkat } from './referensi.schema'

const RANK_STEP = 1_000_000
const ORDER_STEP = 1_000

type Urut = Pick<Jabatan, 'peringkat' | 'urutan' | 'urutanManual'>

/**
 * Place of a jabatan in protocol order, smallest first: rank of UU 9/2010 Pasal 11 ayat (1), then the order inside the
 * rank, unless the office has put it elsewhere by hand.
 */
export function getNomorUrut({ peringkat, urutan, urutanManual }: Urut): number {
  return urutanManual ?? (peringkat.charCodeAt(0) - 97) * RANK_STEP + urutan * ORDER_STEP
}

/** A whole number between two places, or `null` when there is no room left and all must be numbered again. */
export function findNomorAntara(sebelum: number | null, sesudah: number | null): number | null {
  if (sesudah === null) return (sebelum ?? 0) + ORDER_STEP
  const lower = sebelum ?? sesudah - 2 * ORDER_STEP
  const middle = Math.floor((lower + sesudah) / 2)
  return middle > lower && middle < sesudah ? middle : null
}

type Masa = Pick<Pejabat, 'mulai' | 'selesai' | 'jenis'>

/**
 * Who holds a jabatan on `tanggal`. An acting official (Plt., Plh., Pj., Pjs.) whose period covers the day goes before
 * the definitive one he stands in for; among equals the latest start wins.
 */
export function findPejabatPada<P extends Masa>(list: readonly P[], tanggal: string): P | null {
  const inOffice = list.filter(
    ({ mulai, selesai }) => (mulai === null || mulai <= tanggal) && (selesai === null || tanggal <= selesai),
  )
  const sorted = inOffice.toSorted(
    (a, b) =>
      Number(b.jenis !== 'definitif') - Number(a.jenis !== 'definitif') || (b.mulai ?? '').localeCompare(a.mulai ?? ''),
  )
  return sorted[0] ?? null
}

type Calon = Pick<Pejabat, 'id' | 'mulai' | 'selesai' | 'jenis'>

/**
 * Holders whose period ends on the day before `baru` begins, with that day. A definitive one and a Pj. (the post is
 * vacant then) end everybody before them; a Plt., Plh. or Pjs. stands in and ends only others who stand in. Without a
 * first day nobody is ended, and a period that has ended already says nothing about holders of unknown beginning.
 */
export function listPejabatDitutup<P extends Calon>(
  list: readonly P[],
  baru: Omit<Calon, 'id'> & { readonly id?: string },
): readonly { readonly pejabat: P; readonly selesai: string }[] {
  const { mulai, jenis } = baru
  if (mulai === null) return []
  const endsAll = jenis === 'definitif' || jenis === 'Pj.'
  const selesai = addHari(mulai, -1)
  return list
    .filter(
      (lama) =>
        lama.id !== baru.id &&
        (endsAll || lama.jenis !== 'definitif') &&
        (lama.mulai === null ? baru.selesai === null : lama.mulai < mulai) &&
        (lama.selesai === null || lama.selesai >= mulai),
    )
    .map((pejabat) => ({ pejabat, selesai }))
}

/** `Pj. Wali Kota Bogor`: the jabatan with the mark of an acting official, as papers and lists name it. */
export function formatJabatanPejabat(jabatan: string, jenis: Pejabat['jenis'] | null | undefined): string {
  return jenis === null || jenis === undefined || jenis === 'definitif' ? jabatan : `${jenis} ${jabatan}`
}

/** What each rank of Pasal 11 ayat (1) holds, in short, for the list of choices. */
export const KETERANGAN_PERINGKAT: Readonly<Record<Peringkat, string>> = {
  a: 'Bupati, wali kota',
  b: 'Wakil bupati, wakil wali kota',
  c: 'Mantan bupati, wali kota, dan wakilnya',
  d: 'Ketua DPRD',
  e: 'Wakil ketua DPRD',
  f: 'Sekretaris daerah, pimpinan TNI, kepolisian, kejaksaan, pengadilan',
  g: 'Pemimpin partai politik di DPRD',
  h: 'Anggota DPRD',
  i: 'Pemuka agama, pemuka adat, tokoh masyarakat',
  j: 'Asisten, kepala badan, kepala dinas, ketua KPU',
  k: 'Kepala instansi vertikal, kapolsek, danramil',
  l: 'Kepala bagian, camat, eselon III',
  m: 'Lurah, kepala desa, eselon IV',
}

/** Text by which pasted and typed names of jabatan are compared: case, dots and repeated blanks do not matter. */
export function normalizeJabatan(nama: string): string {
  return nama
    .toLowerCase()
    .replace(/\b(kab|kabupaten)\b\.?/g, 'kabupaten')
    .replace(/\bwalikota\b/g, 'wali kota')
    .replace(/[.,]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

const GELAR_DEPAN = /^(prof|dr|drs|dra|drg|ir|h|hj|k\.?h|hj|r|rr|ust|ustaz|apt|ns|pdt|tgk)\.?$/i

/**
 * Divides a name with gelar written in one cell: words such as `Dr.`, `Drs.`, `H.` in front, everything after the first
 * comma behind. Nothing is rewritten.
 */
export function parseNamaBergelar(text: string): {
  readonly gelarDepan: string | null
  readonly nama: string
  readonly gelarBelakang: string | null
} {
  const comma = text.indexOf(',')
  const front = (comma < 0 ? text : text.slice(0, comma)).trim().split(/\s+/)
  const firstName = front.findIndex((word, index) => !GELAR_DEPAN.test(word) || index === front.length - 1)
  const gelarBelakang = comma < 0 ? '' : text.slice(comma + 1).trim()
  return {
    gelarDepan: firstName > 0 ? front.slice(0, firstName).join(' ') : null,
    nama: front.slice(Math.max(firstName, 0)).join(' '),
    gelarBelakang: gelarBelakang === '' ? null : gelarBelakang,
  }
}
