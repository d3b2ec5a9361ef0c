import { getRumpun } from '@shared/features/partisipasi/pemilihan.rules'
import type { JenisPemilihan } from '@shared/features/partisipasi/pemilihan.schema'
import { buildKesiapan, buildMasalah } from './bagian-desk.rules'
import { buildPartisipasi, buildTahapan } from './bagian-pemilihan.rules'
import { buildKegiatan, buildKeputusan, buildRapat, buildTindakLanjut } from './bagian-rapat.rules'
import {
  BAGIAN_PAKET,
  type BagianPaket,
  type BagianSusunan,
  type IsiBagian,
  type JenisLaporan,
  type Paket,
} from './paket.schema'
import { type BuildBagian, type DrafBagian, JUDUL_BAGIAN, type SumberPaket } from './sumber-paket.rules'

/** What the clerk decided about one section; their order is the order of the report. */
export type PilihanBagian = { readonly bagian: BagianPaket; readonly ikut: boolean; readonly naskah: string | null }

/** Sections that an office must switch on itself: nothing is drafted for them. */
const TULISAN: Readonly<Partial<Record<BagianPaket, string>>> = {
  netralitas: 'Tidak ada laporan netralitas ASN yang diterima pada periode ini.',
  saran: 'Tidak ada saran pada periode ini.',
}

const BUILDERS: Readonly<Partial<Record<BagianPaket, BuildBagian>>> = {
  tahapan: buildTahapan,
  kegiatan: buildKegiatan,
  masalah: buildMasalah,
  'tindak lanjut': buildTindakLanjut,
  rapat: buildRapat,
  keputusan: buildKeputusan,
  partisipasi: buildPartisipasi,
  kesiapan: buildKesiapan,
}

/** Sections that this program can fill, in their first order. */
const TERSEDIA = BAGIAN_PAKET.filter((bagian) => BUILDERS[bagian] !== undefined || TULISAN[bagian] !== undefined)

/** `dipilih` in its order, completed by what it does not name yet. */
export function completePilihan(dipilih: readonly PilihanBagian[]): readonly PilihanBagian[] {
  const known = dipilih.filter(({ bagian }) => TERSEDIA.includes(bagian))
  const missing = TERSEDIA.filter((bagian) => !known.some((satu) => satu.bagian === bagian))
  return [...known, ...missing.map((bagian) => ({ bagian, ikut: TULISAN[bagian] === undefined, naskah: null }))]
}

/** Each section as it stands before the clerk, and as it would be reported. */
export function listBagianPaket(sumber: SumberPaket, dipilih: readonly PilihanBagian[]) {
  return completePilihan(dipilih).map(({ bagian, ikut, naskah }) => {
    const { ukuran, ...draf } = buildDraf(bagian, sumber)
    const isi: IsiBagian = { bagian, judul: JUDUL_BAGIAN[bagian], ...draf, naskah: naskah ?? draf.naskah }
    const susunan: BagianSusunan = {
      bagian,
      judul: isi.judul,
      ikut,
      naskah,
      usulan: draf.naskah,
      ukuran: TULISAN[bagian] !== undefined ? 'ditulis sendiri' : ukuran,
      keadaan: getKeadaan(isi, ikut),
    }
    return { isi, susunan }
  })
}

function buildDraf(bagian: BagianPaket, sumber: SumberPaket): DrafBagian {
  const build = BUILDERS[bagian]
  if (build !== undefined) return build(sumber)
  return { naskah: '', tabel: null, cetak: 'naskah', kosong: TULISAN[bagian] ?? '', catatan: [], ukuran: '' }
}

function getKeadaan({ bagian, naskah, tabel }: IsiBagian, ikut: boolean): BagianSusunan['keadaan'] {
  if (!ikut) return 'tidak ikut'
  if (naskah !== '') return 'siap'
  if (TULISAN[bagian] !== undefined) return 'naskah kosong'
  return tabel === null ? 'nihil' : 'siap'
}

/** The report as plain data: the sections that take part, in their order. Pure. */
export function buildPaket(sumber: SumberPaket, dipilih: readonly PilihanBagian[], versi: number): Paket {
  const { kunci, kode, daerah, kantor, pemilihan, kondisiPer } = sumber
  return {
    jenis: kunci.jenis,
    dari: kunci.dari,
    sampai: kunci.sampai,
    kode,
    daerah,
    kantor: [...kantor],
    pokok: pemilihan?.pokok ?? 'Perkembangan Politik Daerah',
    pemilihan: pemilihan === null ? null : { nama: pemilihan.nama, tanggal: pemilihan.tanggal },
    kondisiPer: { ...kondisiPer },
    versi,
    bagian: listBagianPaket(sumber, dipilih).flatMap(({ isi, susunan }) => (susunan.ikut ? [isi] : [])),
  }
}

/** What the desk of an office is called in a pemilihan of this kind. */
export function formatPokok(jenis: JenisPemilihan): string {
  return `Desk ${getRumpun(jenis)}`
}

const KATA_JENIS: Readonly<Record<JenisLaporan, string>> = {
  harian: 'Harian',
  mingguan: 'Mingguan',
  bulanan: 'Bulanan',
  insidentil: 'Insidentil',
}

/** `Laporan Mingguan` */
export function formatJenisLaporan(jenis: JenisLaporan): string {
  return `Laporan ${KATA_JENIS[jenis]}`
}

/** `Laporan Mingguan Desk Pilkada Kota Bogor` */
export function formatJudulPaket({ jenis, pokok, daerah }: Pick<Paket, 'jenis' | 'pokok' | 'daerah'>): string {
  return `${formatJenisLaporan(jenis)} ${pokok} ${daerah}`
}
