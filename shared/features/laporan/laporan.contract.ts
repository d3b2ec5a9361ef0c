import { eventIterator } from '@orpc/contract'
import { jenisKertasSchema } from '@shared/features/pengaturan/pengaturan.schema'
import { procedure } from '@shared/lib/contract-base'
import { idSchema, tanggalSchema } from '@shared/lib/skema'
import { z } from 'zod'
import { berandaSchema, berkasJadiSchema, kemajuanSchema } from './laporan.schema'
import {
  rekapKehadiranSchema,
  rekapRapatSchema,
  rekapRincianSchema,
  saringRekapKehadiranSchema,
} from './rekap-kehadiran.schema'

const cetakRekapKehadiranSchema = saringRekapKehadiranSchema.extend({ kertas: jenisKertasSchema.optional() })

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
  rekapKehadiran: {
    /** Attendance per jabatan in rapat that were held. Refused when the period ends before it begins. */
    get: procedure.input(saringRekapKehadiranSchema).output(rekapKehadiranSchema),
    /** The same rapat one by one, in the order of their days. */
    listRapat: procedure.input(saringRekapKehadiranSchema).output(z.array(rekapRapatSchema)),
    /** The rapat behind the figures of one jabatan. */
    listRincian: procedure
      .input(saringRekapKehadiranSchema.extend({ jabatanId: idSchema }))
      .output(z.array(rekapRincianSchema)),
    /** REKAPITULASI KEHADIRAN on landscape paper, with its picture. */
    exportPdf: procedure.input(cetakRekapKehadiranSchema).output(z.file()),
    /** The same paper as a document of Word. */
    exportDocx: procedure.input(cetakRekapKehadiranSchema).output(z.file()),
    /** The same figures as a workbook with live formulas. */
    exportXlsx: procedure.input(cetakRekapKehadiranSchema).output(z.file()),
  },
}
