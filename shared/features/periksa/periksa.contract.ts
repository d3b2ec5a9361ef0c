import { procedure } from '@shared/lib/contract-base'
import { idSchema, okSchema, uraianSchema } from '@shared/lib/skema'
import { z } from 'zod'
import { hasilPeriksaSchema, temuanSchema } from './periksa.schema'

const temuanIni = { rapatId: idSchema, kode: idSchema, sasaran: temuanSchema.shape.sasaran }

export const periksaContract = {
  /** Every check on the notula of a rapat, as its records stand now. Refused while there is no notula. */
  list: procedure.input(z.object({ rapatId: idSchema })).output(hasilPeriksaSchema),
  /** Lets a finding of the kind `lihat` stand; the reason is kept and frozen with the version. */
  setAside: procedure.input(z.object({ ...temuanIni, alasan: uraianSchema })).output(okSchema),
  /** Opens a finding again that was set aside. */
  reopen: procedure.input(z.object(temuanIni)).output(okSchema),
  /** Carries out a remedy that is `langsung`, as one step of Urungkan. Refused when the finding is gone. */
  perbaiki: procedure.input(z.object(temuanIni)).output(okSchema),
}
