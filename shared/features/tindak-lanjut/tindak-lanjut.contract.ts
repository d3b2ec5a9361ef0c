import { procedure } from '@shared/lib/contract-base'
import { idSchema, okSchema, tanggalSchema } from '@shared/lib/skema'
import { z } from 'zod'
import {
  daftarPengingatSchema,
  kemajuanInputSchema,
  permintaanPengingatSchema,
  rincianTindakLanjutSchema,
  statusTindakLanjutSchema,
  tindakLanjutInputSchema,
  tindakLanjutRowSchema,
} from './tindak-lanjut.schema'

export const tindakLanjutContract = {
  /** Of one rapat in its order, or of all rapat by due date with undated ones last. */
  list: procedure
    .input(z.object({ rapatId: idSchema.optional(), status: z.array(statusTindakLanjutSchema).optional() }))
    .output(z.array(tindakLanjutRowSchema)),
  get: procedure.input(z.object({ id: idSchema })).output(rincianTindakLanjutSchema),
  /** Without status: `belum`. With `pertanyaanId` an open question of the notula becomes this tindak lanjut. */
  create: procedure
    .input(
      z.object({
        rapatId: idSchema,
        pertanyaanId: idSchema.optional(),
        ...tindakLanjutInputSchema.partial({ status: true }).shape,
      }),
    )
    .output(okSchema),
  /** Text, jabatan and due date are locked with the notula; the status never is. */
  update: procedure.input(z.object({ id: idSchema, ubah: tindakLanjutInputSchema.partial() })).output(okSchema),
  move: procedure.input(z.object({ id: idSchema, urutan: z.number().int().min(1) })).output(okSchema),
  remove: procedure.input(z.object({ id: idSchema })).output(okSchema),
  /** Never locked: a tindak lanjut lives on when the notula is final. */
  kemajuan: {
    /** `status` moves the tindak lanjut in the same step. */
    create: procedure
      .input(
        z.object({
          tindakLanjutId: idSchema,
          ...kemajuanInputSchema.shape,
          status: statusTindakLanjutSchema.optional(),
        }),
      )
      .output(okSchema),
    update: procedure.input(z.object({ id: idSchema, ubah: kemajuanInputSchema.partial() })).output(okSchema),
    remove: procedure.input(z.object({ id: idSchema })).output(okSchema),
  },
  bukti: {
    /** Any kind of file up to 25 MB, copied in. The same content is refused a second time. */
    create: procedure.input(z.object({ tindakLanjutId: idSchema, berkas: z.file() })).output(okSchema),
    remove: procedure.input(z.object({ id: idSchema })).output(okSchema),
  },
  /** Reminders of what is open, as of today. `batasJawaban` without a value: two working days from now. */
  pengingat: {
    get: procedure.input(z.object({ batasJawaban: tanggalSchema.optional() })).output(daftarPengingatSchema),
    /** One sheet for each jabatan in one file. */
    exportPdf: procedure.input(permintaanPengingatSchema).output(z.file()),
    exportDocx: procedure.input(permintaanPengingatSchema).output(z.file()),
  },
}
