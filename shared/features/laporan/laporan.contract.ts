import { eventIterator } from '@orpc/contract'
import { procedure } from '@shared/lib/contract-base'
import { tanggalSchema } from '@shared/lib/skema'
import { z } from 'zod'
import { berandaSchema, berkasJadiSchema, kemajuanSchema } from './laporan.schema'

export const laporanContract = {
  beranda: procedure.output(berandaSchema),
  /** Builds the recap of a period as XLSX: progress at most ten times a second, the finished file last. */
  buildRekap: procedure
    .input(z.object({ dari: tanggalSchema, sampai: tanggalSchema, kertas: z.enum(['A4', 'F4']).optional() }))
    .output(eventIterator(kemajuanSchema, berkasJadiSchema)),
  /** Hands out a finished file once; it is forgotten when Simpul closes. */
  getBerkas: procedure.input(z.object({ kunci: z.string().max(64) })).output(z.file()),
}
