import { procedure } from '@shared/lib/contract-base'
import { idSchema, okSchema } from '@shared/lib/skema'
import { z } from 'zod'
import { hasilBerikutSchema, seriInputSchema, seriLengkapSchema, seriRowSchema } from './seri.schema'

export const seriContract = {
  /** By name. */
  list: procedure.output(z.array(seriRowSchema)),
  get: procedure.input(z.object({ id: idSchema })).output(seriLengkapSchema),
  /** With its first rapat, when one is named. */
  create: procedure.input(z.object({ ...seriInputSchema.shape, rapatId: idSchema.optional() })).output(okSchema),
  update: procedure.input(z.object({ id: idSchema, ubah: seriInputSchema.partial() })).output(okSchema),
  /** The rapat stay; they belong to no seri then. */
  remove: procedure.input(z.object({ id: idSchema })).output(okSchema),
  /** Puts a rapat into a seri, or takes it out. */
  setRapat: procedure.input(z.object({ rapatId: idSchema, seriId: idSchema.nullable() })).output(okSchema),
  /**
   * The next rapat as a draft: day by the rhythm, facts and undangan of the last one (or of `dariId`), unfinished acara
   * and open tindak lanjut at the head. Where a later rapat exists it is named instead, unless `tetap`.
   */
  createBerikut: procedure
    .input(z.object({ seriId: idSchema, dariId: idSchema.optional(), tetap: z.boolean().optional() }))
    .output(hasilBerikutSchema),
  /** Fetches what earlier rapat of its seri have left open and this one does not have yet. */
  createBawaan: procedure
    .input(z.object({ rapatId: idSchema }))
    .output(z.object({ jumlahAcara: z.number().int(), jumlahTindakLanjut: z.number().int() })),
}
