import { barisSchema, idSchema, namaSchema, tanggalSchema } from '@shared/lib/skema'
import { z } from 'zod'

export const jenisPejabatSchema = z.enum(['definitif', 'Plt.', 'Plh.', 'Pj.', 'Pjs.'])
export type JenisPejabat = z.infer<typeof jenisPejabatSchema>

/** Ranks of UU 9/2010 Pasal 11 ayat (1) huruf a to m. */
export const peringkatSchema = z.enum(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm'])
export type Peringkat = z.infer<typeof peringkatSchema>

/** Permendagri 1/2023 Pasal 44 treats these signers differently. */
export const golonganPenandatanganSchema = z.enum([
  'kepala daerah',
  'wakil kepala daerah',
  'sekretaris daerah',
  'lainnya',
])
export type GolonganPenandatangan = z.infer<typeof golonganPenandatanganSchema>

export const kabupatenSchema = z.object({
  kode: z.string(),
  /** With its kind in front: `Kota Bogor`, `Kabupaten Bekasi`. */
  nama: z.string(),
  provinsi: z.string(),
  jumlahKecamatan: z.number().int(),
  jumlahDesa: z.number().int(),
  jumlahKelurahan: z.number().int(),
})
export type Kabupaten = z.infer<typeof kabupatenSchema>

export const unsurSchema = z.object({ id: idSchema, nama: z.string(), urutan: z.number().int() })
export type Unsur = z.infer<typeof unsurSchema>

export const pejabatSchema = z.object({
  id: idSchema,
  jabatanId: idSchema,
  jenis: jenisPejabatSchema,
  gelarDepan: z.string().nullable(),
  nama: z.string(),
  gelarBelakang: z.string().nullable(),
  /** 18 digits without blanks where it is well formed; shown in groups 8 6 1 3. */
  nip: z.string().nullable(),
  pangkat: z.string().nullable(),
  jenisKelamin: z.enum(['L', 'P']).nullable(),
  telepon: z.string().nullable(),
  mulai: tanggalSchema.nullable(),
  selesai: tanggalSchema.nullable(),
})
export type Pejabat = z.infer<typeof pejabatSchema>

export const jabatanSchema = z.object({
  id: idSchema,
  nama: z.string(),
  singkatan: z.string().nullable(),
  instansi: z.string().nullable(),
  unsurId: idSchema,
  peringkat: peringkatSchema,
  /** Order inside the rank as first proposed; `urutanManual` overrides rank and order. */
  urutan: z.number().int(),
  urutanManual: z.number().int().nullable(),
  golonganPenandatangan: golonganPenandatanganSchema,
  anggotaForkopimda: z.boolean(),
  wilayahId: idSchema.nullable(),
  aktif: z.boolean(),
  /** First and last day on which the jabatan exists; empty means without a limit. */
  mulai: tanggalSchema.nullable(),
  selesai: tanggalSchema.nullable(),
})
export type Jabatan = z.infer<typeof jabatanSchema>

/** A jabatan with its unsur and whoever holds it on the day asked for, in protocol order. */
export const jabatanRowSchema = jabatanSchema.extend({
  unsur: z.string(),
  pejabat: pejabatSchema.nullable(),
})
export type JabatanRow = z.infer<typeof jabatanRowSchema>

export const jabatanInputSchema = z.object({
  nama: namaSchema,
  singkatan: barisSchema,
  instansi: barisSchema,
  unsurId: idSchema,
  peringkat: peringkatSchema,
  golonganPenandatangan: golonganPenandatanganSchema,
  anggotaForkopimda: z.boolean(),
  aktif: z.boolean(),
  mulai: tanggalSchema.nullable().optional(),
  selesai: tanggalSchema.nullable().optional(),
})
export type JabatanInput = z.infer<typeof jabatanInputSchema>

export const pejabatInputSchema = z.object({
  jabatanId: idSchema,
  jenis: jenisPejabatSchema,
  gelarDepan: barisSchema,
  nama: namaSchema,
  gelarBelakang: barisSchema,
  nip: barisSchema,
  pangkat: barisSchema,
  jenisKelamin: z.enum(['L', 'P']).nullable(),
  telepon: barisSchema,
  mulai: tanggalSchema.nullable(),
  selesai: tanggalSchema.nullable(),
})
export type PejabatInput = z.infer<typeof pejabatInputSchema>

/** A row pasted from Excel: the jabatan by name, and the name with gelar in one or three cells. */
export const tempelRowSchema = z.object({
  jabatan: z.string(),
  unsur: z.string().optional(),
  gelarDepan: z.string().optional(),
  nama: z.string().optional(),
  gelarBelakang: z.string().optional(),
  nip: z.string().optional(),
  pangkat: z.string().optional(),
  telepon: z.string().optional(),
})
export type TempelRow = z.infer<typeof tempelRowSchema>

/** What a paste would do, or did: counts, one word per row, and a sentence for each wrong row (`baris` from 1). */
export const tempelHasilSchema = z.object({
  status: z.array(z.enum(['baru', 'berubah', 'sama', 'salah'])),
  baru: z.number().int(),
  berubah: z.number().int(),
  sama: z.number().int(),
  salah: z.array(z.object({ baris: z.number().int(), pesan: z.string() })),
})
export type TempelHasil = z.infer<typeof tempelHasilSchema>
