import { idSchema, namaSchema } from '@shared/lib/skema'
import { z } from 'zod'
import { tingkatWilayahSchema } from './pemilihan.schema'

/** A kecamatan, desa/kelurahan or TPS as it was on the day of its pemilihan. */
export const wilayahPemilihanSchema = z.object({
  id: idSchema,
  indukId: idSchema.nullable(),
  kecamatanId: idSchema,
  tingkat: tingkatWilayahSchema,
  kode: z.string().nullable(),
  nama: z.string(),
  urutan: z.number().int(),
  khusus: z.boolean(),
})
export type WilayahPemilihan = z.infer<typeof wilayahPemilihanSchema>

/** One line of a list: with the names of what it lies in and the size of what lies in it. */
export const wilayahPemilihanRowSchema = wilayahPemilihanSchema.extend({
  kecamatan: z.string(),
  desa: z.string().nullable(),
  jumlahDesa: z.number().int(),
  jumlahTps: z.number().int(),
})
export type WilayahPemilihanRow = z.infer<typeof wilayahPemilihanRowSchema>

export const wilayahBaruSchema = z.object({
  pemilihanId: idSchema,
  /** Null for a kecamatan. */
  indukId: idSchema.nullable(),
  nama: namaSchema,
  /** A TPS at a special place. */
  khusus: z.boolean(),
})
export type WilayahBaru = z.infer<typeof wilayahBaruSchema>

/** More TPS than any desa has. */
export const MAKS_TPS = 999

export const jumlahTpsSchema = z.array(z.object({ id: idSchema, jumlah: z.number().int().min(0).max(MAKS_TPS) }))
