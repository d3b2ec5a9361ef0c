import { procedure } from '@shared/lib/contract-base'
import { pengaturanSchema, pengaturanUpdateSchema } from './pengaturan.schema'

export const pengaturanContract = {
  get: procedure.output(pengaturanSchema),
  /** Replaces the sections that are given and leaves the others. */
  update: procedure.input(pengaturanUpdateSchema).output(pengaturanSchema),
}
