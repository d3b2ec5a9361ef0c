import { formatJam, formatTanggal, formatTanggalPanjang } from '@shared/lib/format-tanggal'
import type { AcaraLengkap, KeadaanAcara, Rapat, TindakLanjutLalu } from './rapat.schema'

/** `Rakor Desk Pilkada` from `Rapat Koordinasi Terpadu Desk Pilkada Kota Bogor Tahun 2024`: for feet and file names. */
export function formatJudulPendek(nama: string, namaDaerah: string | null): string {
  const tanpaDaerah = namaDaerah === null ? nama : nama.replace(` ${namaDaerah}`, '')
  const pendek = tanpaDaerah
    .replace(/ Tahun (?:Anggaran )?\d{4}/i, '')
    .replace(/^Rapat Koordinasi(?: Terpadu| Terbatas)?/i, 'Rakor')
    .trim()
  return pendek === '' ? nama : pendek
}

/** `Jumat, 1 November 2024`; `-` while the rapat has no day. */
export function formatHariTanggal({ tanggal }: Pick<Rapat, 'tanggal'>): string {
  return tanggal === null ? '-' : formatTanggalPanjang(tanggal)
}

/** `1 November 2024`; says so while the rapat has no day. */
export function formatTanggalRapat({ tanggal }: Pick<Rapat, 'tanggal'>): string {
  return tanggal === null ? 'tanpa tanggal' : formatTanggal(tanggal)
}

/** `pukul 09.00 s.d. 11.40 WIB`; an open end prints as `pukul 09.00 WIB s.d. selesai`, no start as `-`. */
export function formatWaktuRapat({
  jamMulai,
  jamSelesai,
  zona,
}: Pick<Rapat, 'jamMulai' | 'jamSelesai' | 'zona'>): string {
  if (jamMulai === null) return '-'
  if (jamSelesai === null) return `pukul ${formatJam(jamMulai)} ${zona} s.d. selesai`
  return `pukul ${formatJam(jamMulai)} s.d. ${formatJam(jamSelesai)} ${zona}`
}

/** `Nomor 000.1.5/1101/Setda/2024 tanggal 28 Oktober 2024`, as far as it is known; `null` when nothing is. */
export function formatSuratUndangan({
  nomorUndangan,
  tanggalUndangan,
}: Pick<Rapat, 'nomorUndangan' | 'tanggalUndangan'>): string | null {
  const bagian = [
    nomorUndangan === null ? null : `Nomor ${nomorUndangan}`,
    tanggalUndangan === null ? null : `tanggal ${formatTanggal(tanggalUndangan)}`,
  ].filter((satu) => satu !== null)
  return bagian.length === 0 ? null : bagian.join(' ')
}

/** `Kesiapan logistik (lanjutan rapat 1 November 2024)`: a point of the agenda as papers name it. */
export function formatJudulAcara({ judul, asal }: Pick<AcaraLengkap, 'judul' | 'asal'>): string {
  return asal === null ? judul : `${judul} (lanjutan rapat ${formatTanggalRapat(asal)})`
}

/** What the notula says of a point that was not finished; `null` of any other. */
export function formatKeadaanAcara(keadaan: KeadaanAcara): string | null {
  if (keadaan === 'ditunda') return 'Acara ini ditunda ke rapat berikutnya.'
  return keadaan === 'belum selesai' ? 'Pembahasan belum selesai dan dilanjutkan pada rapat berikutnya.' : null
}

/** More than these are counted in a letter and listed in the notula only. */
const MAX_BUTIR = 8

/** What is still to be done, in one line of a letter: `Tindak lanjut rapat sebelumnya: (1) … ; (2) …`. */
export function formatAcaraTindakLanjut(judul: string, list: readonly TindakLanjutLalu[]): string {
  const open = list.filter(({ status }) => status !== 'selesai')
  if (open.length === 0) return judul
  const butir = open.slice(0, MAX_BUTIR).map((satu, index) => `(${index + 1}) ${formatButir(satu)}`)
  const sisa = open.length - butir.length
  return `${judul}: ${[...butir, ...(sisa > 0 ? [`dan ${sisa} lainnya`] : [])].join('; ')}`
}

function formatButir({ uraian, jabatan, batasWaktu }: TindakLanjutLalu): string {
  const keterangan = [jabatan, batasWaktu === null ? null : `batas ${formatTanggal(batasWaktu)}`].filter(
    (satu) => satu !== null,
  )
  const teks = uraian.replace(/\s+/g, ' ').replace(/\.$/, '')
  return keterangan.length === 0 ? teks : `${teks} (${keterangan.join(', ')})`
}
