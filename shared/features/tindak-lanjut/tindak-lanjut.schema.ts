import { idSchema, tanggalSchema, uraianSchema } from '@shared/lib/skema'
import { z } from 'zod'

export const statusTindakLanjutSchema = z.enum(['belum', 'proses', 'selesai'])
export type StatusTindakLanjut = z.infer<typeof statusTindakLanjutSchema>

export const tindakLanjutSchema = z.object({
  id: idSchema,
  rapatId: idSchema,
  acaraId: idSchema.nullable(),
  urutan: z.number().int(),
  uraian: z.string(),
  jabatanId: idSchema.nullable(),
  batasWaktu: tanggalSchema.nullable(),
  status: statusTindakLanjutSchema,
  selesaiPada: tanggalSchema.nullable(),
})
export type TindakLanjut = z.infer<typeof tindakLanjutSchema>

/** One line of the list across meetings. */
export const tindakLanjutRowSchema = tindakLanjutSchema.extend({
  jabatan: z.string().nullable(),
  rapat: z.string(),
  tanggalRapat: tanggalSchema.nullable(),
  acara: z.string().nullable(),
})
export type TindakLanjutRow = z.infer<typeof tindakLanjutRowSchema>

export const tindakLanjutInputSchema = z.object({
  uraian: uraianSchema,
  acaraId: idSchema.nullable(),
  jabatanId: idSchema.nullable(),
  batasWaktu: tanggalSchema.nullable(),
  status: statusTindakLanjutSchema,
})
export type TindakLanjutInput = z.infer<typeof tindakLanjutInputSchema>
