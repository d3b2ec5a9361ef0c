import type { Notula } from '@shared/features/notula/notula.schema'
import type { AcaraLengkap } from '@shared/features/rapat/rapat.schema'
import type { TindakLanjutRow } from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import { isTeksKosong } from '@shared/lib/teks-kaya'
import type { GlifName } from '../../../ui/status/glif'

/** The parts of a notula as one walks through them, top to bottom. */
export type Bagian =
  | { readonly id: 'pembukaan'; readonly jenis: 'pembukaan'; readonly label: string }
  | { readonly id: string; readonly jenis: 'acara'; readonly label: string; readonly acara: AcaraLengkap }
  | { readonly id: 'penutup'; readonly jenis: 'penutup'; readonly label: string }
  | { readonly id: 'dokumentasi'; readonly jenis: 'dokumentasi'; readonly label: string }

export type KemajuanBagian = { readonly glif: GlifName; readonly kata: string }

const BELUM: KemajuanBagian = { glif: 'kosong', kata: 'belum ditulis' }
const BERJALAN: KemajuanBagian = { glif: 'separuh', kata: 'sedang ditulis' }
const SELESAI: KemajuanBagian = { glif: 'centang', kata: 'sudah ditulis' }

export function buildBagianList(acaraList: readonly AcaraLengkap[]): readonly Bagian[] {
  return [
    { id: 'pembukaan', jenis: 'pembukaan', label: 'Kata Pembukaan' },
    ...acaraList.map((acara) => ({ id: acara.id, jenis: 'acara' as const, label: acara.judul, acara })),
    { id: 'penutup', jenis: 'penutup', label: 'Penutup' },
    { id: 'dokumentasi', jenis: 'dokumentasi', label: 'Dokumentasi' },
  ]
}

/** An acara counts as written once somebody said something and something came of it. */
export function getKemajuan(bagian: Bagian, notula: Notula, tindakLanjut: readonly TindakLanjutRow[]): KemajuanBagian {
  if (bagian.jenis === 'dokumentasi') return notula.dokumentasi.length === 0 ? BELUM : SELESAI
  if (bagian.jenis !== 'acara') return isTeksKosong(notula[bagian.jenis].isi) ? BELUM : SELESAI
  const milik = notula.pembahasan.filter(({ acaraId }) => acaraId === bagian.id)
  const hasUraian = milik.some(({ jenis, isi }) => jenis === 'uraian' && !isTeksKosong(isi))
  const hasHasil =
    milik.some(({ jenis, isi }) => jenis === 'simpulan' && !isTeksKosong(isi)) ||
    notula.keputusan.some(({ acaraId }) => acaraId === bagian.id) ||
    tindakLanjut.some(({ acaraId }) => acaraId === bagian.id)
  if (hasUraian && hasHasil) return SELESAI
  return hasUraian || hasHasil ? BERJALAN : BELUM
}
