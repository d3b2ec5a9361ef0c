import { rujukanRapatSchema, statusRapatSchema } from '@shared/features/rapat/rapat.schema'
import { barisSchema, idSchema, jamSchema, namaSchema, tanggalSchema } from '@shared/lib/skema'
import { z } from 'zod'

export const iramaSchema = z.enum(['tiap pekan', 'tiap dua pekan', 'tiap bulan', 'tiap tiga bulan', 'tidak tetap'])
export type Irama = z.infer<typeof iramaSchema>

/** Rapat that come again: rakor berkala, tim desk. What is empty follows the last rapat. */
export const seriSchema = z.object({
  id: idSchema,
  nama: z.string(),
  jenis: z.string(),
  irama: iramaSchema,
  /** 0 = Minggu … 6 = Sabtu. */
  hari: z.number().int().min(0).max(6).nullable(),
  jamMulai: jamSchema.nullable(),
  tempat: z.string().nullable(),
})
export type Seri = z.infer<typeof seriSchema>

/** One line of the list of seri. */
export const seriRowSchema = seriSchema.extend({
  jumlahRapat: z.number().int(),
  /** The last one up to today, and the first one after it. */
  terakhir: rujukanRapatSchema.nullable(),
  berikut: rujukanRapatSchema.nullable(),
  /** Open tindak lanjut of all its rapat, and how many of them are past their day. */
  tindakLanjutTerbuka: z.number().int(),
  tindakLanjutTerlambat: z.number().int(),
})
export type SeriRow = z.infer<typeof seriRowSchema>

export const rapatSeriSchema = rujukanRapatSchema.extend({
  status: statusRapatSchema,
  jumlahAcara: z.number().int(),
  /** Of these, points that came from earlier rapat. */
  acaraDibawa: z.number().int(),
  /** Points that were not finished. */
  acaraTerbuka: z.number().int(),
})
export type RapatSeri = z.infer<typeof rapatSeriSchema>

export const seriLengkapSchema = seriRowSchema.extend({
  /** Newest first; undated drafts lead. */
  rapat: z.array(rapatSeriSchema),
  /** Usually invited, in protocol order; empty means: the undangan of the last rapat. */
  jabatanIds: z.array(idSchema),
})
export type SeriLengkap = z.infer<typeof seriLengkapSchema>

export const seriInputSchema = z.object({
  nama: namaSchema,
  jenis: namaSchema,
  irama: iramaSchema,
  hari: z.number().int().min(0).max(6).nullable(),
  jamMulai: jamSchema.nullable(),
  tempat: barisSchema,
  jabatanIds: z.array(idSchema).max(2000),
})
export type SeriInput = z.infer<typeof seriInputSchema>

/** The next rapat: made now, or there already, so that nobody makes it twice without knowing. */
export const hasilBerikutSchema = z.discriminatedUnion('hasil', [
  z.object({
    hasil: z.literal('dibuat'),
    id: idSchema,
    tanggal: tanggalSchema.nullable(),
    jumlahAcara: z.number().int(),
    jumlahTindakLanjut: z.number().int(),
    /** Sentences for the clerk about what could not be copied. */
    catatan: z.array(z.string()),
  }),
  z.object({ hasil: z.literal('sudah ada'), rapat: rujukanRapatSchema }),
])
export type HasilBerikut = z.infer<typeof hasilBerikutSchema>
