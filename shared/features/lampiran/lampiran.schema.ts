import { idSchema } from '@shared/lib/skema'
import { z } from 'zod'

/** A file that was copied into the data folder, named there by its SHA-256. Sizes in bytes and pixels. */
export const lampiranSchema = z.object({
  id: idSchema,
  namaBerkas: z.string(),
  jenisMedia: z.string(),
  ukuran: z.number().int(),
  sha256: z.string(),
  lebar: z.number().int().nullable(),
  tinggi: z.number().int().nullable(),
})
export type Lampiran = z.infer<typeof lampiranSchema>

export const MAX_UKURAN_LOGO = 2 * 1024 * 1024
export const MAX_UKURAN_LAMPIRAN = 25 * 1024 * 1024
