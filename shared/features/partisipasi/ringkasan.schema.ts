import { idSchema, tanggalSchema } from '@shared/lib/skema'
import { z } from 'zod'
import { hasilRowSchema } from './angka.schema'
import { jenisPemilihanSchema, kategoriPemilihSchema, pemilihanSchema, tingkatWilayahSchema } from './pemilihan.schema'
import { acuanSchema, targetSchema } from './target.schema'

const jumlahSchema = z.number().int().nullable()

/** What is known and computed about one wilayah; percentages in hundredths. */
export const ringkasanRowSchema = hasilRowSchema.extend({
  penyebut: jumlahSchema,
  pengguna: jumlahSchema,
  persen: jumlahSchema,
  acuanPersen: jumlahSchema,
  /** Figures of the baseline behind its percentage; null when it was only stated. */
  acuanAngka: z.object({ pengguna: z.number().int(), penyebut: z.number().int() }).nullable(),
  /** Is `datang` counted, or expected from the baseline? */
  dasar: z.enum(['hasil', 'perkiraan']).nullable(),
  datang: jumlahSchema,
  perluMinimum: jumlahSchema,
  perluMaksimum: jumlahSchema,
  kurangMinimum: jumlahSchema,
  kurangMaksimum: jumlahSchema,
  target: targetSchema.nullable(),
  jatah: jumlahSchema,
  kunci: z.boolean(),
  /** Lines of the entry in which a rule of the sums is broken. */
  tidakUtuh: z.number().int(),
})
export type RingkasanRow = z.infer<typeof ringkasanRowSchema>

/** The baseline with everything that must be said beside it. */
export const acuanRingkasSchema = acuanSchema.extend({
  label: z.string(),
  persen: jumlahSchema,
  /** The pemilihan behind it is of another kind, which must be said. */
  bedaJenis: z.boolean(),
})
export type AcuanRingkas = z.infer<typeof acuanRingkasSchema>

/** One pemilihan of the trend, with its turnout when it is known and its target. */
export const trenRowSchema = z.object({
  pemilihanId: idSchema,
  nama: z.string(),
  jenis: jenisPemilihanSchema,
  tanggal: tanggalSchema,
  pengguna: jumlahSchema,
  penyebut: jumlahSchema,
  persen: jumlahSchema,
  target: targetSchema.nullable(),
  kini: z.boolean(),
})
export type TrenRow = z.infer<typeof trenRowSchema>

export const ringkasanSchema = z.object({
  pemilihan: pemilihanSchema,
  kategori: z.array(kategoriPemilihSchema),
  daerah: z.string(),
  tingkat: tingkatWilayahSchema,
  rows: z.array(ringkasanRowSchema),
  jumlah: ringkasanRowSchema,
  target: targetSchema.nullable(),
  acuan: acuanRingkasSchema.nullable(),
  tren: z.array(trenRowSchema),
})
export type Ringkasan = z.infer<typeof ringkasanSchema>
