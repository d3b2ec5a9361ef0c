import { formatTeksPolos, type TeksKaya } from '@shared/lib/teks-kaya'
import type { TrashEntry } from '../../database/journal-types'

type Row = TrashEntry['baris'][number]['terakhir']

const JENIS: Readonly<Record<string, string>> = {
  rapat: 'Rapat',
  acara: 'Acara',
  undangan: 'Undangan',
  pembahasan: 'Pembahasan',
  keputusan: 'Keputusan',
  pertanyaan: 'Pertanyaan',
  tindak_lanjut: 'Tindak lanjut',
  dokumentasi: 'Foto',
  kehadiran: 'Tamu',
  unsur: 'Unsur',
  jabatan: 'Jabatan',
  pejabat: 'Pejabat',
  surat: 'Surat',
  pemilihan: 'Pemilihan',
  tahapan: 'Tahapan',
  laporan_jam: 'Laporan jam',
  wilayah_pemilihan: 'Wilayah',
  seri: 'Seri',
  paket_laporan: 'Laporan ke provinsi',
  bagian_paket: 'Bagian laporan',
  kiriman_paket: 'Kiriman laporan',
  kemajuan: 'Kemajuan',
  bukti: 'Bukti',
  poin_desk: 'Poin desk',
  rincian_desk: 'Rincian desk',
  bukti_desk: 'Bukti',
  masalah_desk: 'Masalah',
  kegiatan_desk: 'Kegiatan desk',
  lampiran_rapat: 'Lampiran',
  pemetaan_impor: 'Arti kolom impor',
}

const MAX_JUDUL = 120

/** The kind of a record in the words of the screen. */
export function formatJenisBaris(tabel: string): string {
  return JENIS[tabel] ?? tabel
}

/** Words by which a clerk knows a removed record; `null` for rows that mean nothing by themselves. */
export function findJudulSampah(tabel: string, row: Row): string | null {
  switch (tabel) {
    case 'rapat':
    case 'seri':
    case 'unsur':
    case 'jabatan':
    case 'pejabat':
    case 'pemilihan':
    case 'tahapan':
    case 'wilayah_pemilihan':
    case 'poin_desk':
    case 'rincian_desk':
      return toJudul(row.nama)
    case 'acara':
      return toJudul(row.judul)
    case 'tindak_lanjut':
    case 'masalah_desk':
    case 'kegiatan_desk':
      return toJudul(row.uraian)
    case 'keputusan':
    case 'pertanyaan':
      return toJudul(row.isi)
    case 'dokumentasi':
      return toJudul(row.keterangan) ?? 'Foto tanpa keterangan'
    case 'kemajuan':
      return toJudul(row.isi)
    case 'bukti':
    case 'bukti_desk':
      return 'Berkas bukti'
    case 'lampiran_rapat':
      return toJudul(row.keterangan) ?? 'Lampiran tanpa keterangan'
    case 'pembahasan':
      return typeof row.isi === 'string' ? toJudul(formatTeksPolos(JSON.parse(row.isi) as TeksKaya)) : null
    case 'surat':
      return typeof row.jenis === 'string' ? formatJudulSurat(row.jenis) : null
    case 'kehadiran':
      return row.status === 'tamu' ? toJudul(row.nama) : null
    default:
      return null
  }
}

/** `Surat perubahan`, but `Nota dinas`, which is no surat to those who write it. */
function formatJudulSurat(jenis: string): string {
  if (jenis === 'nota dinas' || jenis === 'berita acara') return `${jenis.charAt(0).toUpperCase()}${jenis.slice(1)}`
  return `Surat ${jenis}`
}

function toJudul(value: Row[string] | undefined): string | null {
  if (typeof value !== 'string' || value === '') return null
  return value.length <= MAX_JUDUL ? value : `${value.slice(0, MAX_JUDUL - 1).trimEnd()}…`
}
