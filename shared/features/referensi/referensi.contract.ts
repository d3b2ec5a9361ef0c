import { setupSchema } from '@shared/features/pengaturan/pengaturan.schema'
import { procedure } from '@shared/lib/contract-base'
import { idSchema, namaSchema, okSchema, tanggalSchema } from '@shared/lib/skema'
import { z } from 'zod'
import {
  jabatanInputSchema,
  jabatanRowSchema,
  kabupatenSchema,
  pejabatInputSchema,
  pejabatSchema,
  tempelHasilSchema,
  tempelRowSchema,
  unsurSchema,
} from './referensi.schema'

export const referensiContract = {
  /** The first start: office, letterhead, paper, wilayah, unsur and the default jabatan in one action. */
  setup: procedure
    .input(setupSchema)
    .output(z.object({ jumlahJabatan: z.number().int(), jumlahKecamatan: z.number().int() })),
  kabupaten: {
    /** Kabupaten and kota whose name or code holds `cari`, best match first, at most 20. */
    find: procedure.input(z.object({ cari: z.string().max(100) })).output(z.array(kabupatenSchema)),
  },
  unsur: {
    list: procedure.output(z.array(unsurSchema)),
    create: procedure.input(z.object({ nama: namaSchema })).output(okSchema),
    update: procedure.input(z.object({ id: idSchema, nama: namaSchema })).output(okSchema),
    /** Refused while a jabatan belongs to it. */
    remove: procedure.input(z.object({ id: idSchema })).output(okSchema),
  },
  jabatan: {
    /** All jabatan in protocol order with their holder on `tanggal` (default: today). */
    list: procedure
      .input(z.object({ tanggal: tanggalSchema.optional(), nonaktif: z.boolean().optional() }))
      .output(z.array(jabatanRowSchema)),
    create: procedure.input(jabatanInputSchema).output(okSchema),
    update: procedure.input(z.object({ id: idSchema, ubah: jabatanInputSchema.partial() })).output(okSchema),
    /** Refused while a rapat refers to it: set it to not active instead. */
    remove: procedure.input(z.object({ id: idSchema })).output(okSchema),
    /** Puts a jabatan before another one (or last) by hand; empty `sebelumId` means last. */
    move: procedure.input(z.object({ id: idSchema, sebelumId: idSchema.nullable() })).output(okSchema),
    /** Back to the order of UU 9/2010. */
    resetOrder: procedure.output(z.object({ jumlah: z.number() })),
    /** Compares pasted rows and, unless `pratinjau`, saves all good rows as one action. */
    paste: procedure
      .input(z.object({ rows: z.array(tempelRowSchema).max(2000), pratinjau: z.boolean() }))
      .output(tempelHasilSchema),
  },
  pejabat: {
    /** Everyone who held the jabatan, newest first. */
    list: procedure.input(z.object({ jabatanId: idSchema })).output(z.array(pejabatSchema)),
    /** `tutup` ends the periods of those before it in the same action; they are named in the answer. */
    create: procedure
      .input(z.object({ ...pejabatInputSchema.shape, tutup: z.boolean().optional() }))
      .output(okSchema.extend({ ditutup: z.array(z.object({ nama: z.string(), selesai: tanggalSchema })) })),
    update: procedure
      .input(z.object({ id: idSchema, ubah: pejabatInputSchema.omit({ jabatanId: true }).partial() }))
      .output(okSchema),
    remove: procedure.input(z.object({ id: idSchema })).output(okSchema),
  },
}
