import { rujukanRapatSchema } from '@shared/features/rapat/rapat.schema'
import { idSchema } from '@shared/lib/skema'
import { z } from 'zod'

export const statusKeputusanSchema = z.enum(['berlaku', 'diganti', 'dicabut'])
export type StatusKeputusan = z.infer<typeof statusKeputusanSchema>

/** Another keputusan of the chain. */
export const rujukanKeputusanSchema = z.object({
  id: idSchema,
  urutan: z.number().int(),
  isi: z.string(),
  rapat: rujukanRapatSchema,
})
export type RujukanKeputusan = z.infer<typeof rujukanKeputusanSchema>

/** One line of the register: a keputusan with what came before and after it. */
export const keputusanRowSchema = rujukanKeputusanSchema.extend({
  acaraId: idSchema.nullable(),
  acara: z.string().nullable(),
  seri: z.string().nullable(),
  /** The notula that it stands in is final. */
  final: z.boolean(),
  status: statusKeputusanSchema,
  pengganti: rujukanKeputusanSchema.nullable(),
  dicabut: z.object({ rapat: rujukanRapatSchema, alasan: z.string() }).nullable(),
  mengganti: z.array(rujukanKeputusanSchema),
})
export type KeputusanRow = z.infer<typeof keputusanRowSchema>
