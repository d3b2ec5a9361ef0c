import { eventIterator } from '@orpc/contract'
import { procedure } from '@shared/lib/contract-base'
import { idSchema } from '@shared/lib/skema'
import { z } from 'zod'
import { pratinjauSchema } from '../impor/pratinjau.schema'
import { berkasImporSchema } from '../impor/tabel-impor.schema'
import {
  kemajuanImporSchema,
  permintaanSimpanSchema,
  permintaanSusunanSchema,
  permintaanTabelSchema,
  tabelTerbacaSchema,
} from './impor-partisipasi.schema'

/** Figures of a pemilihan from a workbook. A file is opened once and asked until it is closed; only `save` writes. */
export const imporPartisipasiContract = {
  berkas: {
    /** Reads a workbook: progress at most ten times a second, its sheets last. Refused with one sentence by kind. */
    open: procedure
      .input(z.object({ pemilihanId: idSchema, berkas: z.file() }))
      .output(eventIterator(kemajuanImporSchema, berkasImporSchema)),
    close: procedure.input(z.object({ sesiId: idSchema })).output(z.object({ sesiId: idSchema })),
  },
  tabel: {
    /** One sheet as a table; null when there is none. */
    get: procedure.input(permintaanTabelSchema).output(tabelTerbacaSchema.nullable()),
  },
  pratinjau: {
    get: procedure.input(permintaanSusunanSchema).output(pratinjauSchema.nullable()),
  },
  data: {
    /** All rows that are new or changed, as one action; how many wilayah comes back. */
    save: procedure.input(permintaanSimpanSchema).output(z.object({ jumlah: z.number().int() })),
  },
  salah: {
    /** The rows that are wrong with their reasons, as a workbook to mend and to drop again. */
    exportXlsx: procedure.input(permintaanSusunanSchema).output(z.file()),
  },
}
