import { jenisKertasSchema } from '@shared/features/pengaturan/pengaturan.schema'
import { procedure } from '@shared/lib/contract-base'
import { idSchema, okSchema, tanggalSchema } from '@shared/lib/skema'
import { z } from 'zod'
import {
  bagianPaketSchema,
  kirimanSchema,
  kunciPaketSchema,
  paketLengkapSchema,
  paketTerbacaSchema,
  templatProvinsiSchema,
  tenggatRowSchema,
  ubahBagianSchema,
} from './paket.schema'

/** `versi` names one that was handed out; without it the report as it stands. */
const cetakPaketSchema = kunciPaketSchema.extend({
  versi: z.number().int().min(1).optional(),
  kertas: jenisKertasSchema.optional(),
})

export const laporanProvinsiContract = {
  paket: {
    /** The report of a period as it stands, with its sections and what has changed since it was last handed out. */
    get: procedure.input(kunciPaketSchema).output(paketLengkapSchema),
    setBagian: procedure.input(ubahBagianSchema).output(okSchema),
    /** All sections in their new order. */
    setUrutan: procedure.input(kunciPaketSchema.extend({ urutan: z.array(bagianPaketSchema).min(1) })).output(okSchema),
    setPemilihan: procedure.input(kunciPaketSchema.extend({ pemilihanId: idSchema })).output(okSchema),
    /** SURAT PENGANTAR and LAPORAN. */
    exportPdf: procedure.input(cetakPaketSchema).output(z.file()),
    /** The same paper as a document of Word. */
    exportDocx: procedure.input(cetakPaketSchema).output(z.file()),
    /** One sheet for each section, with live formulas. */
    exportXlsx: procedure.input(cetakPaketSchema).output(z.file()),
    /** The same in plain text for a chat. */
    getTeks: procedure.input(cetakPaketSchema).output(z.object({ teks: z.string() })),
    /** Reads a workbook that this program has written: the same data, field for field. Refused when its data were changed. */
    parse: procedure.input(z.object({ berkas: z.file() })).output(paketTerbacaSchema),
    /** All three forms in one ZIP file. */
    export: procedure.input(cetakPaketSchema).output(z.file()),
  },
  templat: {
    /** The province's own workbook; null while none is installed. */
    get: procedure.output(templatProvinsiSchema.nullable()),
    set: procedure.input(z.object({ berkas: z.file() })).output(templatProvinsiSchema),
    remove: procedure.output(okSchema),
    /** The template filled with the report. */
    exportXlsx: procedure.input(cetakPaketSchema.omit({ kertas: true })).output(z.file()),
  },
  tenggat: {
    /** Reports that are due by the schedule of the office and were not handed out, the most pressing first. */
    list: procedure.output(z.array(tenggatRowSchema)),
  },
  kiriman: {
    /** Everything that was handed out, newest first. */
    list: procedure.output(z.array(kirimanSchema)),
    /** Freezes the report as its next version; as it was when nothing has changed. */
    create: procedure.input(kunciPaketSchema).output(z.object({ id: idSchema, versi: z.number().int() })),
    /** The day on which the province confirmed it; null takes it away. */
    setTandaTerima: procedure.input(z.object({ id: idSchema, tanggal: tanggalSchema.nullable() })).output(okSchema),
  },
}
