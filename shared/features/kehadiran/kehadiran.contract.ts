import { jenisKertasSchema } from '@shared/features/pengaturan/pengaturan.schema'
import { procedure } from '@shared/lib/contract-base'
import { idSchema, okSchema } from '@shared/lib/skema'
import { z } from 'zod'
import { catatKehadiranSchema, daftarKehadiranSchema, tamuInputSchema } from './kehadiran.schema'

const cetakDaftarHadirSchema = z.object({
  rapatId: idSchema,
  bentuk: z.enum(['kosong', 'terisi']),
  kertas: jenisKertasSchema.optional(),
  barisKosong: z.number().int().min(0).max(60).optional(),
})

export const kehadiranContract = {
  list: procedure.input(z.object({ rapatId: idSchema })).output(daftarKehadiranSchema),
  /** Records one or many jabatan as one action. Refused when the rapat is final. */
  set: procedure
    .input(z.object({ rapatId: idSchema, catatan: z.array(catatKehadiranSchema).min(1).max(2000) }))
    .output(daftarKehadiranSchema),
  tamu: {
    create: procedure.input(z.object({ rapatId: idSchema, tamu: tamuInputSchema })).output(okSchema),
    update: procedure.input(z.object({ id: idSchema, tamu: tamuInputSchema })).output(okSchema),
    remove: procedure.input(z.object({ id: idSchema })).output(okSchema),
  },
  /** DAFTAR HADIR as PDF: `kosong` to be signed, `terisi` from what was recorded. */
  exportPdf: procedure.input(cetakDaftarHadirSchema).output(z.file()),
  /** The same paper as a document of Word. */
  exportDocx: procedure.input(cetakDaftarHadirSchema).output(z.file()),
}
