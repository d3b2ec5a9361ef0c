import type { JabatanRow, PejabatInput } from '@shared/features/referensi/referensi.schema'

const DEPAN = [
  'Arya',
  'Melati',
  'Bima',
  'Ratna',
  'Satria',
  'Dewi',
  'Wira',
  'Sekar',
  'Jaya',
  'Laras',
  'Gilang',
  'Kirana',
  'Bagas',
  'Nirmala',
  'Rangga',
  'Anggun',
  'Tirta',
  'Cahaya',
  'Panji',
  'Indah',
  'Galih',
  'Mega',
  'Putra',
  'Bunga',
  'Elang',
  'Puspa',
  'Surya',
  'Intan',
] as const
const BELAKANG = [
  'Contoh',
  'Umpama',
  'Misalnya',
  'Fiktif',
  'Ibarat',
  'Seumpama',
  'Rekaan',
  'Andaian',
  'Perumpamaan',
  'Tamsil',
  'Kiasan',
  'Semisal',
] as const
const GELAR = [
  'S.Sos., M.Si.',
  'S.H., M.H.',
  'S.E., M.M.',
  'S.STP., M.AP.',
  'S.T.',
  'M.Pd.',
  'S.IP.',
  'S.Kom., M.T.',
] as const
const PANGKAT = ['Pembina (IV/a)', 'Pembina Tingkat I (IV/b)', 'Pembina Utama Muda (IV/c)'] as const

/** Jabatan whose holders carry no NIP on a paper: elected heads, TNI and Polri, KPU, Bawaslu, forums. */
const WITHOUT_NIP = /^(pj\.|wali kota|bupati|wakil|ketua|anggota|kepala kepolisian|komandan)/i

/**
 * An invented holder for the `index`-th jabatan. Every surname says that it is an example, and the NIP are numbers that
 * nobody was given: born on 1 January, sequence 9xx.
 */
export function buildPejabatContoh(jabatan: Pick<JabatanRow, 'id' | 'nama'>, index: number): PejabatInput {
  const isDinas = !WITHOUT_NIP.test(jabatan.nama)
  const tahun = 1968 + (index % 16)
  const nip = `${tahun}0101${tahun + 25}03${1 + (index % 2)}${String(900 + (index % 100))}`
  return {
    jabatanId: jabatan.id,
    jenis: 'definitif',
    gelarDepan: index % 7 === 0 ? 'Drs. H.' : null,
    nama: `${pick(DEPAN, index)} ${pick(BELAKANG, Math.floor(index / 2) + index)}`,
    gelarBelakang: pick(GELAR, index),
    nip: isDinas ? nip : null,
    pangkat: isDinas ? pick(PANGKAT, index) : null,
    jenisKelamin: index % 2 === 0 ? 'L' : 'P',
    telepon: null,
    mulai: '2023-01-02',
    selesai: null,
  }
}

function pick<T>(list: readonly [T, ...T[]], index: number): T {
  return list[index % list.length] ?? list[0]
}
