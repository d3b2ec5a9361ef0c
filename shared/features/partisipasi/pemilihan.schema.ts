import { idSchema, namaSchema, tanggalSchema } from '@shared/lib/skema'
import { z } from 'zod'

export const jenisPemilihanSchema = z.enum([
  'presiden',
  'dpr',
  'dpd',
  'dprd provinsi',
  'dprd kabupaten',
  'gubernur',
  'bupati',
])
export type JenisPemilihan = z.infer<typeof jenisPemilihanSchema>

/** Levels below the kabupaten, top down. */
export const tingkatWilayahSchema = z.enum(['kecamatan', 'desa', 'tps'])
export type TingkatWilayah = z.infer<typeof tingkatWilayahSchema>

export const kategoriPemilihSchema = z.object({
  id: idSchema,
  /** From 1; also the column in which the figures of this category stand. */
  urutan: z.number().int().min(1).max(5),
  nama: z.string(),
  /** Is it part of what the percentage is of? */
  penyebut: z.boolean(),
})
export type KategoriPemilih = z.infer<typeof kategoriPemilihSchema>

export const kategoriInputSchema = z.object({ nama: namaSchema, penyebut: z.boolean() })
export type KategoriInput = z.infer<typeof kategoriInputSchema>

export const tahapanSchema = z.object({
  id: idSchema,
  pemilihanId: idSchema,
  urutan: z.number().int(),
  nama: z.string(),
  mulai: tanggalSchema.nullable(),
  selesai: tanggalSchema.nullable(),
})
export type Tahapan = z.infer<typeof tahapanSchema>

export const tahapanInputSchema = z.object({
  nama: namaSchema,
  mulai: tanggalSchema.nullable(),
  selesai: tanggalSchema.nullable(),
})
export type TahapanInput = z.infer<typeof tahapanInputSchema>

export const pemilihanSchema = z.object({
  id: idSchema,
  jenis: jenisPemilihanSchema,
  nama: z.string(),
  tanggal: tanggalSchema,
  susunanId: idSchema,
  tingkatData: tingkatWilayahSchema,
})
export type Pemilihan = z.infer<typeof pemilihanSchema>

/** One line of the register, with the size of its wilayah. */
export const pemilihanRowSchema = pemilihanSchema.extend({
  jumlahKecamatan: z.number().int(),
  jumlahDesa: z.number().int(),
  jumlahTps: z.number().int(),
  /** DPT and the other categories in their order. */
  kategori: z.array(kategoriPemilihSchema),
})
export type PemilihanRow = z.infer<typeof pemilihanRowSchema>

export const pemilihanBaruSchema = z.object({
  /** All kinds that are voted on that day. */
  jenis: z.array(jenisPemilihanSchema).min(1, { error: 'Pilih paling sedikit satu jenis pemilihan.' }).max(7),
  tanggal: tanggalSchema,
  tingkatData: tingkatWilayahSchema,
})
export type PemilihanBaru = z.infer<typeof pemilihanBaruSchema>

export const pemilihanInputSchema = z.object({
  nama: namaSchema,
  tanggal: tanggalSchema,
  tingkatData: tingkatWilayahSchema,
})
export type PemilihanInput = z.infer<typeof pemilihanInputSchema>
