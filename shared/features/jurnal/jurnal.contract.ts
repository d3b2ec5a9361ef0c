import { procedure } from '@shared/lib/contract-base'
import { idSchema } from '@shared/lib/skema'
import { z } from 'zod'
import { aksiSchema, perubahanSchema, sampahSchema, statusJurnalSchema } from './jurnal.schema'

const hasilSchema = z.object({ nama: z.string() })

export const jurnalContract = {
  get: procedure.output(statusJurnalSchema),
  /** Refused with the reason when a later change stands in the way. */
  undo: procedure.output(hasilSchema),
  redo: procedure.output(hasilSchema),
  /** Undoes one named action of the past by itself. */
  undoAksi: procedure.input(z.object({ aksiId: idSchema })).output(hasilSchema),
  /** The newest actions that touched any of the records; all records when none is named. */
  list: procedure
    .input(z.object({ barisIds: z.array(idSchema).max(3000).optional(), jumlah: z.number().int().min(1).max(500) }))
    .output(z.array(aksiSchema)),
  /** Who changed what from what to what, newest first. */
  history: procedure.input(z.object({ tabel: z.string(), barisId: idSchema })).output(z.array(perubahanSchema)),
  trash: procedure.output(z.array(sampahSchema)),
  restore: procedure.input(z.object({ aksiId: idSchema })).output(hasilSchema),
}
