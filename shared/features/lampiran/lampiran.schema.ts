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

/** What a copied file is for; it decides what is taken: a picture that prints, or any kind of file. */
export const gunaLampiranSchema = z.enum(['logo', 'foto', 'berkas'])
export type GunaLampiran = z.infer<typeof gunaLampiranSchema>
