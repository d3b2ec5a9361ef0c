import { barisSchema, idSchema, namaSchema } from '@shared/lib/skema'
import { z } from 'zod'

/** `angka` is one figure, `rentang` has two ends, `lebih dari` is an open minimum that must be passed. */
export const bentukTargetSchema = z.enum(['angka', 'rentang', 'lebih dari'])
export type BentukTarget = z.infer<typeof bentukTargetSchema>

/** Hundredths of a percent: 80,25 % is 8025. */
export const persenSchema = z.number().int().min(0).max(10_000)

export const isiTargetSchema = z.object({
  bentuk: bentukTargetSchema,
  minimum: persenSchema,
  /** Only of a range. */
  maksimum: persenSchema.nullable(),
  /** KPU, pemda, gubernur, RPJMN, RPJMD … */
  pemilik: namaSchema,
  dokumen: barisSchema,
})
export type IsiTarget = z.infer<typeof isiTargetSchema>

export const targetSchema = z.object({
  id: idSchema,
  pemilihanId: idSchema,
  /** Null for the whole kabupaten or kota. */
  wilayahId: idSchema.nullable(),
  bentuk: bentukTargetSchema,
  minimum: persenSchema,
  maksimum: persenSchema.nullable(),
  pemilik: z.string(),
  dokumen: z.string().nullable(),
})
export type Target = z.infer<typeof targetSchema>

/** What turnout is compared with: an earlier pemilihan, or a figure or range that was stated, with its source. */
export const isiAcuanSchema = z.object({
  acuanPemilihanId: idSchema.nullable(),
  minimum: persenSchema.nullable(),
  maksimum: persenSchema.nullable(),
  /** `Pilkada 2017`, as it is named in the column head. */
  nama: barisSchema,
  dokumen: barisSchema,
})
export type IsiAcuan = z.infer<typeof isiAcuanSchema>

export const acuanSchema = isiAcuanSchema.extend({ id: idSchema, pemilihanId: idSchema })
export type Acuan = z.infer<typeof acuanSchema>

/** How many more people a wilayah is to bring; locked ones keep their number when the rest is divided again. */
export const jatahSchema = z.object({ wilayahId: idSchema, jumlah: z.number().int().min(0), kunci: z.boolean() })
export type Jatah = z.infer<typeof jatahSchema>
