import { jenisKertasSchema } from '@shared/features/pengaturan/pengaturan.schema'
import { procedure } from '@shared/lib/contract-base'
import { idSchema, okSchema, uraianSchema } from '@shared/lib/skema'
import { teksKayaSchema } from '@shared/lib/teks-kaya'
import { z } from 'zod'
import { bagianNaskahSchema, bedaBagianSchema, notulaSchema } from './notula.schema'

const cetakNotulaSchema = z.object({
  rapatId: idSchema,
  versi: z.number().int().min(1).optional(),
  kertas: jenisKertasSchema.optional(),
  denganDaftarHadir: z.boolean().optional(),
  denganDokumentasi: z.boolean().optional(),
  /** With a last page of what the sidang periksa had found and was let stand in this version. */
  denganCatatanPeriksa: z.boolean().optional(),
})

export const notulaContract = {
  /** The notula of a rapat; made on the first call of `create`. */
  get: procedure.input(z.object({ rapatId: idSchema })).output(notulaSchema.nullable()),
  /** Refused when the rapat has a notula already. */
  create: procedure.input(z.object({ rapatId: idSchema })).output(okSchema),
  /** Empty text goes back to the sentences drafted from facts; drafted sentences in the text go on following theirs. */
  update: procedure
    .input(z.object({ id: idSchema, bagian: bagianNaskahSchema, isi: teksKayaSchema.nullable() }))
    .output(okSchema),
  pembahasan: {
    create: procedure
      .input(
        z.object({
          notulaId: idSchema,
          acaraId: idSchema,
          jenis: z.enum(['uraian', 'simpulan']),
          jabatanId: idSchema.nullable(),
          isi: teksKayaSchema,
        }),
      )
      .output(okSchema),
    update: procedure
      .input(z.object({ id: idSchema, jabatanId: idSchema.nullable().optional(), isi: teksKayaSchema.optional() }))
      .output(okSchema),
    move: procedure.input(z.object({ id: idSchema, urutan: z.number().int().min(1) })).output(okSchema),
    remove: procedure.input(z.object({ id: idSchema })).output(okSchema),
  },
  keputusan: {
    create: procedure
      .input(z.object({ rapatId: idSchema, acaraId: idSchema.nullable(), isi: uraianSchema }))
      .output(okSchema),
    update: procedure.input(z.object({ id: idSchema, isi: uraianSchema })).output(okSchema),
    move: procedure.input(z.object({ id: idSchema, urutan: z.number().int().min(1) })).output(okSchema),
    remove: procedure.input(z.object({ id: idSchema })).output(okSchema),
  },
  /** Questions left open. Not printed. */
  pertanyaan: {
    create: procedure
      .input(z.object({ rapatId: idSchema, acaraId: idSchema.nullable(), isi: uraianSchema }))
      .output(okSchema),
    /** Without `jawaban` (null) the question is open again. */
    update: procedure
      .input(z.object({ id: idSchema, isi: uraianSchema.optional(), jawaban: uraianSchema.nullable().optional() }))
      .output(okSchema),
    remove: procedure.input(z.object({ id: idSchema })).output(okSchema),
  },
  dokumentasi: {
    create: procedure
      .input(z.object({ rapatId: idSchema, lampiranId: idSchema, keterangan: z.string().trim().max(500) }))
      .output(okSchema),
    update: procedure.input(z.object({ id: idSchema, keterangan: z.string().trim().max(500) })).output(okSchema),
    move: procedure.input(z.object({ id: idSchema, urutan: z.number().int().min(1) })).output(okSchema),
    remove: procedure.input(z.object({ id: idSchema })).output(okSchema),
  },
  /** Locks the notula: next version number, frozen paper, rapat becomes final. Refused while a must is open. */
  finalkan: procedure.input(z.object({ id: idSchema })).output(z.object({ versi: z.number().int() })),
  /** Opens a final notula again; the reason is kept with the version. */
  reopen: procedure.input(z.object({ id: idSchema, alasan: uraianSchema })).output(okSchema),
  /** What version `ke` says otherwise than version `dari`; without `ke`, the notula as it is written now. */
  listBeda: procedure
    .input(z.object({ rapatId: idSchema, dari: z.number().int().min(1), ke: z.number().int().min(1).nullable() }))
    .output(z.array(bedaBagianSchema)),
  /** NOTULA as PDF: the frozen paper when final (or of the `versi` asked for), otherwise the draft. */
  exportPdf: procedure.input(cetakNotulaSchema).output(z.file()),
  /** The same paper as a document of Word. */
  exportDocx: procedure.input(cetakNotulaSchema).output(z.file()),
}
