import { jenisKertasSchema } from '@shared/features/pengaturan/pengaturan.schema'
import { procedure } from '@shared/lib/contract-base'
import { idSchema, okSchema } from '@shared/lib/skema'
import { z } from 'zod'
import {
  asalPoinSchema,
  deskInputSchema,
  isiKesiapanSchema,
  keadaanDeskSchema,
  kegiatanInputSchema,
  kegiatanRowSchema,
  masalahInputSchema,
  masalahRowSchema,
  permintaanDaftarSchema,
  permintaanKesiapanSchema,
  poinInputSchema,
  poinLengkapSchema,
  rincianInputSchema,
} from './desk.schema'
import { kesiapanDeskSchema, momenSchema } from './kesiapan.schema'

const urutanSchema = z.number().int().min(1)
const cetakSchema = permintaanKesiapanSchema.extend({ kertas: jenisKertasSchema.optional() })

export const deskContract = {
  /** The pemilihan whose desk has points, newest voting day first. */
  list: procedure.output(z.array(idSchema)),
  /** What holds for the desk of a pemilihan, and the rakor to look back to. */
  get: procedure.input(z.object({ pemilihanId: idSchema })).output(keadaanDeskSchema),
  /** Copies points with their details into a desk that has none. */
  create: procedure.input(z.object({ pemilihanId: idSchema, asal: asalPoinSchema })).output(okSchema),
  update: procedure.input(z.object({ pemilihanId: idSchema, ubah: deskInputSchema.partial() })).output(okSchema),
  poin: {
    get: procedure.input(z.object({ id: idSchema, pada: momenSchema.nullable() })).output(poinLengkapSchema),
    create: procedure.input(z.object({ pemilihanId: idSchema, isi: poinInputSchema })).output(okSchema),
    update: procedure.input(z.object({ id: idSchema, ubah: poinInputSchema.partial() })).output(okSchema),
    move: procedure.input(z.object({ id: idSchema, urutan: urutanSchema })).output(okSchema),
    remove: procedure.input(z.object({ id: idSchema })).output(okSchema),
  },
  penanggungJawab: {
    /** All jabatan that answer for a point. */
    set: procedure.input(z.object({ poinId: idSchema, jabatanIds: z.array(idSchema).max(20) })).output(okSchema),
  },
  rincian: {
    create: procedure.input(z.object({ poinId: idSchema, isi: rincianInputSchema })).output(okSchema),
    update: procedure.input(z.object({ id: idSchema, ubah: rincianInputSchema.partial() })).output(okSchema),
    move: procedure.input(z.object({ id: idSchema, urutan: urutanSchema })).output(okSchema),
    remove: procedure.input(z.object({ id: idSchema })).output(okSchema),
  },
  kesiapan: {
    get: procedure.input(permintaanKesiapanSchema).output(kesiapanDeskSchema),
    /** Any number of figures as one action, as of now or of a moment that is past. How many changed comes back. */
    set: procedure
      .input(
        z.object({
          pemilihanId: idSchema,
          pada: momenSchema.nullable(),
          isi: z.array(isiKesiapanSchema).min(1).max(5000),
        }),
      )
      .output(z.object({ jumlah: z.number().int() })),
  },
  bukti: {
    /** Any kind of file up to 25 MB, copied in. The same content is refused a second time. */
    create: procedure.input(z.object({ poinId: idSchema, berkas: z.file() })).output(okSchema),
    remove: procedure.input(z.object({ id: idSchema })).output(okSchema),
  },
  tautan: {
    create: procedure
      .input(z.object({ poinId: idSchema, jenis: z.enum(['acara', 'tindak lanjut']), sasaranId: idSchema }))
      .output(okSchema),
    remove: procedure.input(z.object({ id: idSchema })).output(okSchema),
  },
  masalah: {
    /** Newest first. */
    list: procedure.input(permintaanDaftarSchema).output(z.array(masalahRowSchema)),
    create: procedure.input(z.object({ pemilihanId: idSchema, isi: masalahInputSchema })).output(okSchema),
    update: procedure.input(z.object({ id: idSchema, ubah: masalahInputSchema.partial() })).output(okSchema),
    remove: procedure.input(z.object({ id: idSchema })).output(okSchema),
  },
  kegiatan: {
    /** Oldest first, as the report lists them. */
    list: procedure.input(permintaanDaftarSchema).output(z.array(kegiatanRowSchema)),
    create: procedure.input(z.object({ pemilihanId: idSchema, isi: kegiatanInputSchema })).output(okSchema),
    update: procedure.input(z.object({ id: idSchema, ubah: kegiatanInputSchema.partial() })).output(okSchema),
    remove: procedure.input(z.object({ id: idSchema })).output(okSchema),
  },
  pembuka: {
    /** KESIAPAN DESK, the sheet that opens the next rakor. */
    exportPdf: procedure.input(cetakSchema).output(z.file()),
    /** The same paper as a document of Word. */
    exportDocx: procedure.input(cetakSchema).output(z.file()),
  },
}
