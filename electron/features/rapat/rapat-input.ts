import type { Rapat, RapatInput } from '@shared/features/rapat/rapat.schema'
import { omitUndefined } from '../../lib/omit-undefined'
import { parseBaris, parseNama } from '../../lib/parse-isian'

/** What Urungkan and messages call each field. */
export const KATA_ISIAN: Readonly<Record<keyof RapatInput, string>> = {
  nama: 'nama rapat',
  jenis: 'jenis rapat',
  tanggal: 'tanggal',
  jamMulai: 'jam mulai',
  jamSelesai: 'jam selesai',
  zona: 'zona waktu',
  tempat: 'tempat',
  pimpinanId: 'pimpinan',
  sekretarisId: 'sekretaris',
  pencatatId: 'pencatat',
  penandaTanganId: 'penanda tangan',
  nomorUndangan: 'nomor undangan',
  tanggalUndangan: 'tanggal undangan',
  dasar: 'dasar rapat',
  tujuan: 'tujuan rapat',
}

const BARIS = ['tempat', 'nomorUndangan', 'dasar', 'tujuan'] as const

/** The typed fields in their stored form; others stay as they are. @throws DomainError when a name shows nothing */
export function canonicalInput(ubah: Partial<RapatInput>): Partial<RapatInput> {
  const teks: Partial<RapatInput> = {}
  if (ubah.nama !== undefined) teks.nama = parseNama(ubah.nama, 'nama')
  if (ubah.jenis !== undefined) teks.jenis = parseNama(ubah.jenis, 'jenis')
  for (const isian of BARIS) if (ubah[isian] !== undefined) teks[isian] = parseBaris(ubah[isian])
  return { ...omitUndefined(ubah), ...teks }
}

/** Fields whose value differs from what is stored. */
export function listChanged(before: Rapat, ubah: Partial<RapatInput>): readonly (keyof RapatInput)[] {
  return (Object.keys(ubah) as (keyof RapatInput)[]).filter((isian) => ubah[isian] !== before[isian])
}
