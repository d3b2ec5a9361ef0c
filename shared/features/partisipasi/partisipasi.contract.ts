import { jenisKertasSchema } from '@shared/features/pengaturan/pengaturan.schema'
import { procedure } from '@shared/lib/contract-base'
import { idSchema, namaSchema, okSchema } from '@shared/lib/skema'
import { z } from 'zod'
import {
  catatanDataSchema,
  hasilSchema,
  isianRowSchema,
  permintaanHasilSchema,
  permintaanIsianSchema,
  selAngkaSchema,
} from './angka.schema'
import { hariHSchema, permintaanHariHSchema, selJamSchema } from './hari-h.schema'
import {
  kategoriInputSchema,
  pemilihanBaruSchema,
  pemilihanInputSchema,
  pemilihanRowSchema,
  tahapanInputSchema,
  tahapanSchema,
  tingkatWilayahSchema,
} from './pemilihan.schema'
import { ANGKA_TERJELASKAN } from './penjelasan.rules'
import { ringkasanSchema } from './ringkasan.schema'
import { isiAcuanSchema, isiTargetSchema, jatahSchema } from './target.schema'
import { jumlahTpsSchema, wilayahBaruSchema, wilayahPemilihanRowSchema } from './wilayah-pemilihan.schema'

const cetakPartisipasiSchema = permintaanHasilSchema.extend({ kertas: jenisKertasSchema.optional() })

export const partisipasiContract = {
  pemilihan: {
    /** The register, newest voting day first. */
    list: procedure.output(z.array(pemilihanRowSchema)),
    /**
     * One pemilihan for each kind, all on one day, in the wilayah of that day: shared with what is already there, else
     * copied from the latest pemilihan, else from the official list.
     */
    create: procedure.input(pemilihanBaruSchema).output(z.object({ ids: z.array(idSchema) })),
    /** The level of the figures can change only while there are none. */
    update: procedure.input(z.object({ id: idSchema, ubah: pemilihanInputSchema.partial() })).output(okSchema),
    remove: procedure.input(z.object({ id: idSchema })).output(okSchema),
  },
  kategori: {
    /** All categories in their order; the first one is the DPT. */
    set: procedure.input(z.object({ pemilihanId: idSchema, isi: z.array(kategoriInputSchema) })).output(okSchema),
  },
  tahapan: {
    list: procedure.input(z.object({ pemilihanId: idSchema })).output(z.array(tahapanSchema)),
    create: procedure.input(z.object({ pemilihanId: idSchema, isi: tahapanInputSchema })).output(okSchema),
    update: procedure.input(z.object({ id: idSchema, ubah: tahapanInputSchema.partial() })).output(okSchema),
    remove: procedure.input(z.object({ id: idSchema })).output(okSchema),
  },
  wilayah: {
    list: procedure
      .input(z.object({ pemilihanId: idSchema, tingkat: tingkatWilayahSchema }))
      .output(z.array(wilayahPemilihanRowSchema)),
    create: procedure.input(wilayahBaruSchema).output(okSchema),
    update: procedure.input(z.object({ id: idSchema, nama: namaSchema })).output(okSchema),
    /** Joins `id` into `tujuanId` of the same level: what lies in it moves over, its figures are added. */
    gabung: procedure.input(z.object({ id: idSchema, tujuanId: idSchema })).output(okSchema),
    /** Divides: a new wilayah beside `id` takes over `isiIds`, which lie in `id`. */
    pecah: procedure
      .input(z.object({ id: idSchema, nama: namaSchema, isiIds: z.array(idSchema).min(1) }))
      .output(okSchema),
    remove: procedure.input(z.object({ id: idSchema })).output(okSchema),
  },
  data: {
    /** The lines of the entry, at the level at which figures of this pemilihan are entered. */
    list: procedure.input(permintaanIsianSchema).output(z.array(isianRowSchema)),
    /** Any number of cells as one action; how many wilayah they belong to comes back. */
    set: procedure
      .input(z.object({ pemilihanId: idSchema, sel: z.array(selAngkaSchema).min(1) }))
      .output(z.object({ jumlah: z.number().int() })),
  },
  catatan: {
    /** Why sums that do not fit may stay so. */
    set: procedure.input(catatanDataSchema).output(okSchema),
  },
  keutuhan: {
    /** The lines in which a rule of the sums is broken, wherever they are. */
    list: procedure.input(z.object({ pemilihanId: idSchema })).output(z.array(isianRowSchema)),
  },
  target: {
    /** Of the whole when `wilayahId` is null. Null as `isi` takes it away. */
    set: procedure
      .input(z.object({ pemilihanId: idSchema, wilayahId: idSchema.nullable(), isi: isiTargetSchema.nullable() }))
      .output(okSchema),
  },
  acuan: {
    /** What turnout is compared with. Null takes it away. */
    set: procedure.input(z.object({ pemilihanId: idSchema, isi: isiAcuanSchema.nullable() })).output(okSchema),
  },
  jatah: {
    /** Who is to bring how many more people: the whole division at once. */
    set: procedure.input(z.object({ pemilihanId: idSchema, isi: z.array(jatahSchema) })).output(okSchema),
  },
  ringkasan: {
    /** Results, baseline, target and gap side by side, with the trend. */
    get: procedure.input(permintaanHasilSchema).output(ringkasanSchema),
    /** PARTISIPASI PEMILIH PER KECAMATAN on landscape paper, with its picture. */
    exportPdf: procedure.input(cetakPartisipasiSchema).output(z.file()),
    /** The same paper as a document of Word. */
    exportDocx: procedure.input(cetakPartisipasiSchema).output(z.file()),
    /** The same figures as a workbook: wilayah, L and P, desa, trend. */
    exportXlsx: procedure.input(cetakPartisipasiSchema).output(z.file()),
  },
  penjelasan: {
    /** How one figure was counted, as a note. Refused while it is not known. */
    exportPdf: procedure
      .input(cetakPartisipasiSchema.extend({ wilayahId: idSchema, angka: z.enum(ANGKA_TERJELASKAN) }))
      .output(z.file()),
  },
  hariH: {
    /** The voting day hour by hour: reports, progress, and what cannot be. */
    get: procedure.input(permintaanHariHSchema).output(hariHSchema),
    /** Any number of reports as one action. */
    set: procedure
      .input(z.object({ pemilihanId: idSchema, sel: z.array(selJamSchema).min(1) }))
      .output(z.object({ jumlah: z.number().int() })),
  },
  hasil: {
    /** Sums at a level, at or above the one at which figures are entered. */
    get: procedure.input(permintaanHasilSchema).output(hasilSchema),
  },
  tps: {
    /** How many ordinary TPS each desa has: new ones are numbered on, surplus ones leave from the end. */
    set: procedure.input(z.object({ isi: jumlahTpsSchema })).output(z.object({ jumlah: z.number().int() })),
  },
}
