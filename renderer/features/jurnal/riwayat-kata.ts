import type { Perubahan } from '@shared/features/jurnal/jurnal.schema'
import { formatNip } from '@shared/lib/nama'
import { formatTanggal, isTanggal } from '@shared/lib/tanggal'

/** Columns in the words of the screen; a column that is missing here is of no interest to people. */
const WORDS: Readonly<Record<string, string>> = {
  nama: 'Nama',
  singkatan: 'Singkatan',
  instansi: 'Instansi',
  unsur_id: 'Unsur',
  peringkat: 'Peringkat',
  urutan_manual: 'Urutan',
  golongan_penandatangan: 'Golongan penanda tangan',
  anggota_forkopimda: 'Anggota Forkopimda',
  aktif: 'Aktif',
  jenis: 'Jenis',
  gelar_depan: 'Gelar depan',
  gelar_belakang: 'Gelar belakang',
  nip: 'NIP',
  pangkat: 'Pangkat',
  jenis_kelamin: 'Jenis kelamin',
  telepon: 'Telepon',
  mulai: 'Mulai',
  selesai: 'Selesai',
  induk_id: 'Bagian dari',
}

const SWITCHES: ReadonlySet<string> = new Set(['aktif', 'anggota_forkopimda'])

/**
 * One change of a record as sentences: `Nama: “Camat Bogor Utara” menjadi “Camat Utara”`; its beginning and its end with
 * the name of the action.
 * @param findName Words for a value that is an id; undefined keeps the value out
 */
export function describePerubahan(
  perubahan: Perubahan,
  findName: (id: string) => string | undefined,
): readonly string[] {
  if (perubahan.jenis === 'baru') return [`Ditambahkan: ${perubahan.aksi}`]
  if (perubahan.jenis === 'hapus') return [`Dihapus: ${perubahan.aksi}`]
  return perubahan.kolom.flatMap(({ nama, sebelum, sesudah }) => {
    const word = WORDS[nama]
    if (word === undefined) return []
    if (nama === 'urutan_manual') return [sesudah === null ? 'Urutan kembali ke UU 9/2010' : 'Urutan dipindahkan']
    return [`${word}: ${quote(nama, sebelum, findName)} menjadi ${quote(nama, sesudah, findName)}`]
  })
}

function quote(kolom: string, nilai: string | null, findName: (id: string) => string | undefined): string {
  if (nilai === null || nilai === '') return 'kosong'
  if (SWITCHES.has(kolom)) return nilai === '1' ? 'ya' : 'tidak'
  if (kolom.endsWith('_id')) return `“${findName(nilai) ?? 'yang sudah dihapus'}”`
  if (kolom === 'nip') return formatNip(nilai)
  return isTanggal(nilai) ? formatTanggal(nilai) : `“${nilai}”`
}
