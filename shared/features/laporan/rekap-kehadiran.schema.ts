import { idSchema, tanggalSchema } from '@shared/lib/skema'
import { z } from 'zod'

/** Which rapat and which jabatan a recap of attendance counts. Both days inclusive. */
export const saringRekapKehadiranSchema = z.object({
  dari: tanggalSchema,
  sampai: tanggalSchema,
  /** Only rapat of this jenis; empty means all. */
  jenis: z.string().max(200).nullable(),
  /** Only jabatan of this unsur; empty means all. */
  unsurId: idSchema.nullable(),
})
export type SaringRekapKehadiran = z.infer<typeof saringRekapKehadiranSchema>

/** Invitations by what was recorded for them; `diundang` is the sum of the five others. Guests are not among them. */
export const hitungRekapSchema = z.object({
  diundang: z.number().int(),
  hadir: z.number().int(),
  diwakili: z.number().int(),
  izin: z.number().int(),
  tidakHadir: z.number().int(),
  /** Invited to a rapat that was held, and nothing was recorded. */
  belum: z.number().int(),
})
export type HitungRekap = z.infer<typeof hitungRekapSchema>

export const rekapJabatanSchema = hitungRekapSchema.extend({
  jabatanId: idSchema,
  jabatan: z.string(),
  unsurId: idSchema,
  unsur: z.string(),
})
export type RekapJabatan = z.infer<typeof rekapJabatanSchema>

export const rekapUnsurSchema = hitungRekapSchema.extend({ unsurId: idSchema, unsur: z.string() })
export type RekapUnsur = z.infer<typeof rekapUnsurSchema>

/** One rapat that was held, with its own counts. */
export const rekapRapatSchema = hitungRekapSchema.extend({
  rapatId: idSchema,
  tanggal: tanggalSchema,
  rapat: z.string(),
  jenis: z.string(),
  tamu: z.number().int(),
})
export type RekapRapat = z.infer<typeof rekapRapatSchema>

/** What stands behind one row of the recap: a rapat to which the jabatan was invited. */
export const rekapRincianSchema = z.object({
  rapatId: idSchema,
  tanggal: tanggalSchema,
  rapat: z.string(),
  status: z.enum(['hadir', 'diwakili', 'izin', 'tidak hadir', 'belum']),
  /** Holder on the day of the rapat, with gelar. */
  pejabat: z.string().nullable(),
  nama: z.string().nullable(),
  jabatanWakil: z.string().nullable(),
  keterangan: z.string().nullable(),
  /** False when the jabatan did not exist on that day: shown, not counted. */
  dihitung: z.boolean(),
})
export type RekapRincian = z.infer<typeof rekapRincianSchema>

export const rekapKehadiranSchema = saringRekapKehadiranSchema.extend({
  /** Name of the chosen unsur. */
  unsur: z.string().nullable(),
  /** Held rapat of the period. */
  jumlahRapat: z.number().int(),
  /** People who came to these rapat without an invitation. */
  tamu: z.number().int(),
  /** Invitations to a jabatan that did not exist on the day: left out of every count. */
  luarMasa: z.number().int(),
  /** Rapat whose day is past and which nobody has marked as held yet. */
  tertunda: z.number().int(),
  /** In protocol order. */
  rows: z.array(rekapJabatanSchema),
  jumlah: hitungRekapSchema,
  perUnsur: z.array(rekapUnsurSchema),
  /** Kinds of rapat that were held in the period, for the filter. */
  jenisList: z.array(z.string()),
})
export type RekapKehadiran = z.infer<typeof rekapKehadiranSchema>
