import { addHari, getBagianTanggal } from '@shared/lib/tanggal'
import type { JenisPemilihan, KategoriInput, TahapanInput, TingkatWilayah } from './pemilihan.schema'

/** The two families, whose turnout is not comparable without saying so. */
export type RumpunPemilihan = 'Pemilu' | 'Pilkada'

export function getRumpun(jenis: JenisPemilihan): RumpunPemilihan {
  return jenis === 'gubernur' || jenis === 'bupati' ? 'Pilkada' : 'Pemilu'
}

export const KATA_TINGKAT: Readonly<Record<TingkatWilayah, string>> = {
  kecamatan: 'Kecamatan',
  desa: 'Desa/kelurahan',
  tps: 'TPS',
}

/** Levels as papers and sheets head them. */
export const WILAYAH_CETAK: Readonly<Record<TingkatWilayah, string>> = {
  kecamatan: 'Kecamatan',
  desa: 'Desa/Kelurahan',
  tps: 'TPS',
}

/**
 * The kind as this office calls it: in a kota the head is a wali kota.
 *
 * @param daerah `Kabupaten Bekasi` or `Kota Bogor`
 */
export function formatJenisPemilihan(jenis: JenisPemilihan, daerah: string, provinsi?: string): string {
  const isKota = daerah.startsWith('Kota ')
  const kepala = isKota ? 'Wali Kota' : 'Bupati'
  const nama = daerah.replace(/^(Kabupaten|Kota) /, '')
  const di = provinsi === undefined || provinsi === '' ? '' : ` ${provinsi}`
  switch (jenis) {
    case 'presiden':
      return 'Presiden dan Wakil Presiden'
    case 'dpr':
      return 'DPR'
    case 'dpd':
      return 'DPD'
    case 'dprd provinsi':
      return di === '' ? 'DPRD Provinsi' : `DPRD Provinsi${di}`
    case 'dprd kabupaten':
      return `DPRD ${daerah}`
    case 'gubernur':
      return `Gubernur dan Wakil Gubernur${di}`
    case 'bupati':
      return `${kepala} dan Wakil ${kepala} ${nama}`
  }
}

/** `Bupati dan Wakil Bupati Bekasi 2024`. */
export function buildNamaPemilihan(
  jenis: JenisPemilihan,
  { tanggal, daerah, provinsi }: { readonly tanggal: string; readonly daerah: string; readonly provinsi: string },
): string {
  return `${formatJenisPemilihan(jenis, daerah, provinsi)} ${getBagianTanggal(tanggal).tahun}`
}

/**
 * The categories of users that the forms of a pemilihan have: DPT, DPTb and DPK in a Pemilu; DPT, DPPh and DPTb in a
 * Pilkada, with two kinds of DPTb in 2015 (domain.md 3.1). The percentage is of the DPT until the office says else.
 */
export function buildKategoriAwal(jenis: JenisPemilihan, tanggal: string): readonly KategoriInput[] {
  const labels =
    getRumpun(jenis) === 'Pemilu'
      ? ['DPT', 'DPTb', 'DPK']
      : getBagianTanggal(tanggal).tahun === 2015
        ? ['DPT', 'DPTb-1', 'DPPh', 'DPTb-2']
        : ['DPT', 'DPPh', 'DPTb']
  return labels.map((nama, index) => ({ nama, penyebut: index === 0 }))
}

/** What the percentage is of, in words: `DPT`, `DPT + DPTb`. */
export function formatPenyebut(kategori: readonly KategoriInput[]): string {
  return kategori
    .filter(({ penyebut }) => penyebut)
    .map(({ nama }) => nama)
    .join(' + ')
}

/** What is wrong with the categories of a pemilihan; null when nothing is. */
export function findSalahKategori(kategori: readonly KategoriInput[]): string | null {
  if (kategori.length < 2) return 'Paling sedikit dua kategori pemilih: DPT dan satu lagi.'
  if (kategori.length > 5) return 'Paling banyak lima kategori pemilih.'
  if (kategori[0]?.penyebut !== true) return `${kategori[0]?.nama ?? 'DPT'} selalu menjadi bagian dari penyebut.`
  const names = kategori.map(({ nama }) => nama.toLowerCase())
  const twice = kategori.find(({ nama }, index) => names.indexOf(nama.toLowerCase()) !== index)
  return twice === undefined ? null : `Kategori ${twice.nama} tertulis dua kali. Beri nama lain.`
}

/** The stages of every pemilihan in their order; those dates that follow from the voting day are filled in. */
export function buildTahapanAwal(tanggal: string): readonly TahapanInput[] {
  const open = { mulai: null, selesai: null }
  return [
    { nama: 'Pemutakhiran data dan penyusunan daftar pemilih', ...open },
    { nama: 'Pencalonan', ...open },
    { nama: 'Kampanye', ...open },
    { nama: 'Masa tenang', mulai: addHari(tanggal, -3), selesai: addHari(tanggal, -1) },
    { nama: 'Pemungutan dan penghitungan suara', mulai: tanggal, selesai: tanggal },
    { nama: 'Rekapitulasi hasil penghitungan suara', ...open },
  ]
}

/** What is wrong with the dates of a stage; null when nothing is. */
export function findSalahTahapan({ mulai, selesai }: Pick<TahapanInput, 'mulai' | 'selesai'>): string | null {
  if (mulai === null || selesai === null || mulai <= selesai) return null
  return 'Tanggal selesai lebih awal daripada tanggal mulai. Ubah salah satunya.'
}
