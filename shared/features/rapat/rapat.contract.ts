import { procedure } from '@shared/lib/contract-base'
import { idSchema, namaSchema, okSchema, tanggalSchema } from '@shared/lib/skema'
import { z } from 'zod'
import {
  keadaanAcaraSchema,
  lampiranRapatSchema,
  rapatInputSchema,
  rapatLengkapSchema,
  rapatRowSchema,
  statusRapatSchema,
  templatRapatSchema,
} from './rapat.schema'

export const rapatContract = {
  /** Newest first; undated drafts lead. `dari` and `sampai` are inclusive and leave undated drafts in. */
  list: procedure
    .input(z.object({ dari: tanggalSchema.optional(), sampai: tanggalSchema.optional() }))
    .output(z.array(rapatRowSchema)),
  get: procedure.input(z.object({ id: idSchema })).output(rapatLengkapSchema),
  /** From a template: its jenis, acara and the unsur it invites. */
  create: procedure
    .input(z.object({ templat: templatRapatSchema, ubah: rapatInputSchema.partial().optional() }))
    .output(okSchema),
  /** A new draft with the acara, the undangan and the roles of another rapat, without date and results. */
  copy: procedure.input(z.object({ id: idSchema })).output(okSchema),
  update: procedure.input(z.object({ id: idSchema, ubah: rapatInputSchema.partial() })).output(okSchema),
  /** `final` is reached by the notula only. */
  setStatus: procedure.input(z.object({ id: idSchema, status: statusRapatSchema.exclude(['final']) })).output(okSchema),
  /** Goes to the Kotak Sampah with everything that belongs to it. Refused when the notula is final. */
  remove: procedure.input(z.object({ id: idSchema })).output(okSchema),
  acara: {
    create: procedure
      .input(z.object({ rapatId: idSchema, judul: z.array(namaSchema).min(1).max(60), sebelumId: idSchema.optional() }))
      .output(z.object({ ids: z.array(idSchema) })),
    update: procedure.input(z.object({ id: idSchema, judul: namaSchema })).output(okSchema),
    /** What became of it; `belum selesai` and `ditunda` let it travel to the next rapat of the seri. */
    setKeadaan: procedure.input(z.object({ id: idSchema, keadaan: keadaanAcaraSchema })).output(okSchema),
    /** `urutan` counts from 1. */
    move: procedure.input(z.object({ id: idSchema, urutan: z.number().int().min(1) })).output(okSchema),
    remove: procedure.input(z.object({ id: idSchema })).output(okSchema),
  },
  undangan: {
    /** Invites jabatan, and every active jabatan of the unsur given. Those already invited stay as they are. */
    create: procedure
      .input(
        z.object({
          rapatId: idSchema,
          jabatanIds: z.array(idSchema).max(2000).optional(),
          unsurIds: z.array(idSchema).max(100).optional(),
          forkopimda: z.boolean().optional(),
        }),
      )
      .output(z.object({ jumlahBaru: z.number().int() })),
    remove: procedure.input(z.object({ rapatId: idSchema, ids: z.array(idSchema).min(1).max(2000) })).output(okSchema),
  },
  /** Files kept with the rapat; they stay open when the notula is final. */
  lampiran: {
    list: procedure.input(z.object({ rapatId: idSchema })).output(z.array(lampiranRapatSchema)),
    /** Any kind of file up to 25 MB, copied in. The same content is refused a second time. */
    create: procedure.input(z.object({ rapatId: idSchema, berkas: z.file() })).output(okSchema),
    update: procedure.input(z.object({ id: idSchema, keterangan: z.string().trim().max(500) })).output(okSchema),
    /** `urutan` counts from 1. */
    move: procedure.input(z.object({ id: idSchema, urutan: z.number().int().min(1) })).output(okSchema),
    remove: procedure.input(z.object({ id: idSchema })).output(okSchema),
  },
}
