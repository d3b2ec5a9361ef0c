import { procedure } from '@shared/lib/contract-base'
import { idSchema, okSchema, uraianSchema } from '@shared/lib/skema'
import { z } from 'zod'
import { keputusanRowSchema } from './keputusan.schema'

export const keputusanContract = {
  /** Every keputusan of every rapat that was not called off, newest first. */
  list: procedure.output(z.array(keputusanRowSchema)),
  /** `penggantiId` takes the place of `id`: a keputusan of a later rapat or of one on the same day. */
  setDiganti: procedure.input(z.object({ id: idSchema, penggantiId: idSchema })).output(okSchema),
  /** Revoked by a rapat of the same day or later. */
  setDicabut: procedure.input(z.object({ id: idSchema, rapatId: idSchema, alasan: uraianSchema })).output(okSchema),
  /** In force again. Refused while the final notula of its successor says otherwise. */
  setBerlaku: procedure.input(z.object({ id: idSchema })).output(okSchema),
}
