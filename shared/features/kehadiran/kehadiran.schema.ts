import { barisSchema, idSchema, jamSchema, namaSchema } from '@shared/lib/skema'
import { z } from 'zod'

export const statusKehadiranSchema = z.enum(['belum', 'hadir', 'diwakili', 'izin', 'tidak hadir', 'tamu'])
export type StatusKehadiran = z.infer<typeof statusKehadiranSchema>

/** One invited jabatan or one tamu. `belum` = nothing was recorded yet. */
export const kehadiranRowSchema = z.object({
  /** Empty for a tamu. */
  undanganId: idSchema.nullable(),
  /** Empty while nothing was recorded. */
  kehadiranId: idSchema.nullable(),
  jabatanId: idSchema.nullable(),
  jabatan: z.string(),
  singkatan: z.string().nullable(),
  unsurId: idSchema.nullable(),
  unsur: z.string(),
  pejabat: z.string().nullable(),
  status: statusKehadiranSchema,
  /** Who came instead, or the name of the tamu. */
  nama: z.string().nullable(),
  jabatanWakil: z.string().nullable(),
  keterangan: z.string().nullable(),
  pukul: jamSchema.nullable(),
  dicatatPada: z.string().nullable(),
})
export type KehadiranRow = z.infer<typeof kehadiranRowSchema>

export const hitungKehadiranSchema = z.object({
  diundang: z.number().int(),
  hadir: z.number().int(),
  diwakili: z.number().int(),
  izin: z.number().int(),
  tidakHadir: z.number().int(),
  belum: z.number().int(),
  tamu: z.number().int(),
})
export type HitungKehadiran = z.infer<typeof hitungKehadiranSchema>

export const daftarKehadiranSchema = z.object({
  rapatId: idSchema,
  /** Invited jabatan in protocol order, then tamu in order of arrival. */
  rows: z.array(kehadiranRowSchema),
  jumlah: hitungKehadiranSchema,
  perUnsur: z.array(hitungKehadiranSchema.extend({ unsurId: idSchema, unsur: z.string() })),
})
export type DaftarKehadiran = z.infer<typeof daftarKehadiranSchema>

export const catatKehadiranSchema = z.object({
  undanganId: idSchema,
  status: z.enum(['belum', 'hadir', 'diwakili', 'izin', 'tidak hadir']),
  nama: barisSchema.optional(),
  jabatanWakil: barisSchema.optional(),
  keterangan: barisSchema.optional(),
  /** Default: the time now, on the day of the rapat only. */
  pukul: jamSchema.nullable().optional(),
})
export type CatatKehadiran = z.infer<typeof catatKehadiranSchema>

export const tamuInputSchema = z.object({
  nama: namaSchema,
  jabatan: barisSchema,
  keterangan: barisSchema.optional(),
  pukul: jamSchema.nullable().optional(),
})
export type TamuInput = z.infer<typeof tamuInputSchema>
