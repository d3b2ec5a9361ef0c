import { eventIterator } from '@orpc/contract'
import { jenisKertasSchema } from '@shared/features/pengaturan/pengaturan.schema'
import { procedure } from '@shared/lib/contract-base'
import { idSchema, tanggalSchema } from '@shared/lib/skema'
import { z } from 'zod'
import { berandaSchema, berkasJadiSchema, kemajuanSchema } from './laporan.schema'

export const laporanContract = {
  beranda: procedure.output(berandaSchema),
  /**
   * The papers of a rapat as one PDF with bookmarks: letters sent, daftar hadir, notula, dokumentasi, lampiran. Refused
   * with its name when a lampiran cannot be read.
   */
  exportBerkas: procedure.input(z.object({ rapatId: idSchema, kertas: jenisKertasSchema.optional() })).output(z.file()),
  /** Builds the recap of a period as XLSX: progress at most ten times a second, the finished file last. */
  buildRekap: procedure
    .input(z.object({ dari: tanggalSchema, sampai: tanggalSchema, kertas: z.enum(['A4', 'F4']).optional() }))
    .output(eventIterator(kemajuanSchema, berkasJadiSchema)),
  /** Hands out a finished file once; it is forgotten when Simpul closes. */
  getBerkas: procedure.input(z.object({ kunci: z.string().max(64) })).output(z.file()),
}
