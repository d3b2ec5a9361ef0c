/** What a report is made from, and what its sections are made of. */
import type { Desk, KegiatanRow, MasalahRow } from '@shared/features/desk/desk.schema'
import type { PoinKesiapan } from '@shared/features/desk/kesiapan.schema'
import type { Ringkasan } from '@shared/features/partisipasi/ringkasan.schema'
import type { StatusTindakLanjut } from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import type { BagianPaket, IsiBagian, KolomPaket, KunciPaket, Paket, SelPaket, TabelPaket } from './paket.schema'

/** A rapat of the period that took place. */
export type RapatPaket = {
  readonly nama: string
  readonly tanggal: string
  readonly tempat: string | null
  readonly diundang: number
  readonly hadir: number
  readonly diwakili: number
  readonly izin: number
  readonly tidakHadir: number
  readonly belum: number
  readonly tamu: number
  /** Members of Forkopimda among them. */
  readonly forkopimda: number
  readonly forkopimdaHadir: number
  readonly forkopimdaDiwakili: number
}

export type TindakLanjutPaket = {
  readonly uraian: string
  readonly rapat: string
  readonly jabatan: string | null
  readonly batasWaktu: string | null
  readonly status: StatusTindakLanjut
  readonly selesaiPada: string | null
}

export type TahapanPaket = { readonly nama: string; readonly mulai: string | null; readonly selesai: string | null }

/** The desk of the pemilihan, as of the moment of the data. */
export type DeskPaket = Pick<Desk, 'batasSiap' | 'batasPerhatian'> & {
  readonly kegiatan: readonly Pick<KegiatanRow, 'uraian' | 'tanggal' | 'tempat' | 'jumlahPeserta'>[]
  readonly masalah: readonly Pick<MasalahRow, 'uraian' | 'tanggal' | 'kecamatan' | 'saran' | 'penindak' | 'status'>[]
  readonly poin: readonly Pick<PoinKesiapan, 'nama' | 'persen' | 'persenBanding' | 'status'>[]
  readonly rata: number | null
  readonly rataBanding: number | null
  /** The last rakor of the desk; null compares with nothing. */
  readonly banding: { readonly nama: string; readonly tanggal: string } | null
}

export type SumberPaket = {
  readonly kunci: KunciPaket
  readonly kode: string
  readonly daerah: string
  readonly kantor: readonly [string, string]
  readonly kondisiPer: Paket['kondisiPer']
  /** The pemilihan reported on, and the names of all that are voted on its day. */
  readonly pemilihan: { readonly nama: string; readonly tanggal: string; readonly pokok: string } | null
  readonly serentak: readonly string[]
  readonly tahapan: readonly TahapanPaket[]
  readonly rapat: readonly RapatPaket[]
  readonly keputusan: readonly { readonly isi: string; readonly rapat: string; readonly tanggal: string | null }[]
  readonly tindakLanjut: readonly TindakLanjutPaket[]
  readonly ringkasan: Ringkasan | null
  /** Null without a pemilihan. */
  readonly desk: DeskPaket | null
}

/** A section before the clerk has had his say. */
export type DrafBagian = Omit<IsiBagian, 'bagian' | 'judul'> & { readonly ukuran: string }

export type BuildBagian = (sumber: SumberPaket) => DrafBagian

export function buildKolom(
  kunci: string,
  judul: string,
  jenis: KolomPaket['jenis'],
  rumus: KolomPaket['rumus'] = null,
): KolomPaket {
  return { kunci, judul, jenis, rumus }
}

/** A table, unless it would have no rows. */
export function buildTabel(
  kolom: readonly KolomPaket[],
  baris: readonly (readonly SelPaket[])[],
  jumlah: readonly SelPaket[] | null = null,
): TabelPaket | null {
  if (baris.length === 0) return null
  return { kolom: [...kolom], baris: baris.map((row) => [...row]), jumlah: jumlah === null ? null : [...jumlah] }
}

export const JUDUL_BAGIAN: Readonly<Record<BagianPaket, string>> = {
  tahapan: 'Tahapan yang Berjalan',
  kegiatan: 'Kegiatan Desk',
  masalah: 'Permasalahan',
  'tindak lanjut': 'Tindak Lanjut',
  rapat: 'Rapat dan Kehadiran',
  keputusan: 'Keputusan',
  partisipasi: 'Pemilih per Kecamatan',
  kesiapan: 'Kesiapan',
  netralitas: 'Netralitas ASN',
  saran: 'Saran',
}
