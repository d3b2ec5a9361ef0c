import { procedure } from '@shared/lib/contract-base'
import { idSchema, namaSchema, okSchema } from '@shared/lib/skema'
import { z } from 'zod'
import { saringanIsiSchema, saringanSchema, temuanListSchema } from './pencarian.schema'

export const pencarianContract = {
  /** Everything that answers the words, a page at a time. Without words nothing is found. */
  find: procedure
    .input(
      saringanIsiSchema.partial({ jenis: true, jabatanId: true, dari: true, sampai: true, urutan: true }).extend({
        limit: z.number().int().min(1).max(100).default(50),
        setelah: z.number().int().nullable().default(null),
      }),
    )
    .output(temuanListSchema),
  saringan: {
    /** Kept choices by name. */
    list: procedure.output(z.array(saringanSchema).readonly()),
    /** A name that is there already gets the new choice. */
    create: procedure.input(z.object({ nama: namaSchema, isi: saringanIsiSchema })).output(okSchema),
    remove: procedure.input(z.object({ id: idSchema })).output(okSchema),
  },
}
