import { procedure } from '@shared/lib/contract-base'
import { idSchema } from '@shared/lib/skema'
import { z } from 'zod'
import { gunaLampiranSchema, lampiranSchema } from './lampiran.schema'

export const lampiranContract = {
  /** Copies a picture (PNG or JPEG, told by its content) into the data folder. */
  create: procedure
    .input(z.object({ berkas: z.file(), guna: gunaLampiranSchema.exclude(['berkas']) }))
    .output(lampiranSchema),
  /** The bytes, under the name the file came with. */
  get: procedure.input(z.object({ id: idSchema })).output(z.file()),
}
