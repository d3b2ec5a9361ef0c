import { procedure } from '@shared/lib/contract-base'
import { idSchema, okSchema } from '@shared/lib/skema'
import { z } from 'zod'
import { statusTindakLanjutSchema, tindakLanjutInputSchema, tindakLanjutRowSchema } from './tindak-lanjut.schema'

export const tindakLanjutContract = {
  /** Of one rapat in its order, or of all rapat by due date with undated ones last. */
  list: procedure
    .input(z.object({ rapatId: idSchema.optional(), status: z.array(statusTindakLanjutSchema).optional() }))
    .output(z.array(tindakLanjutRowSchema)),
  /** Without status: `belum`. With `pertanyaanId` an open question of the notula becomes this tindak lanjut. */
  create: procedure
    .input(
      z.object({
        rapatId: idSchema,
        pertanyaanId: idSchema.optional(),
        ...tindakLanjutInputSchema.partial({ status: true }).shape,
      }),
    )
    .output(okSchema),
  /** Text, jabatan and due date are locked with the notula; the status never is. */
  update: procedure.input(z.object({ id: idSchema, ubah: tindakLanjutInputSchema.partial() })).output(okSchema),
  move: procedure.input(z.object({ id: idSchema, urutan: z.number().int().min(1) })).output(okSchema),
  remove: procedure.input(z.object({ id: idSchema })).output(okSchema),
}
