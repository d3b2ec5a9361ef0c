import { lampiranSchema } from '@shared/features/lampiran/lampiran.schema'
import { jenisKertasSchema } from '@shared/features/pengaturan/pengaturan.schema'
import { barisSchema, idSchema, tanggalSchema, uraianSchema } from '@shared/lib/skema'
import { z } from 'zod'

export const statusTindakLanjutSchema = z.enum(['belum', 'proses', 'selesai'])
export type StatusTindakLanjut = z.infer<typeof statusTindakLanjutSchema>

export const tindakLanjutSchema = z.object({
  id: idSchema,
  rapatId: idSchema,
  acaraId: idSchema.nullable(),
  urutan: z.number().int(),
  uraian: z.string(),
  jabatanId: idSchema.nullable(),
  batasWaktu: tanggalSchema.nullable(),
  status: statusTindakLanjutSchema,
  selesaiPada: tanggalSchema.nullable(),
})
export type TindakLanjut = z.infer<typeof tindakLanjutSchema>

const persenSchema = z
  .number()
  .int({ error: 'Isi persen dengan bilangan bulat.' })
  .min(0, { error: 'Persen paling kecil 0.' })
  .max(100, { error: 'Persen paling besar 100.' })

/** One line of the list across meetings. */
export const tindakLanjutRowSchema = tindakLanjutSchema.extend({
  jabatan: z.string().nullable(),
  rapat: z.string(),
  tanggalRapat: tanggalSchema.nullable(),
  acara: z.string().nullable(),
  /** As last reported; `null` when nobody gave a figure. */
  persen: persenSchema.nullable(),
  jumlahBukti: z.number().int(),
})
export type TindakLanjutRow = z.infer<typeof tindakLanjutRowSchema>

export const tindakLanjutInputSchema = z.object({
  uraian: uraianSchema,
  acaraId: idSchema.nullable(),
  jabatanId: idSchema.nullable(),
  batasWaktu: tanggalSchema.nullable(),
  status: statusTindakLanjutSchema,
})
export type TindakLanjutInput = z.infer<typeof tindakLanjutInputSchema>

/** What was reported about a tindak lanjut on one day. `status` is the one that came with it, if any. */
export const kemajuanTindakLanjutSchema = z.object({
  id: idSchema,
  tanggal: tanggalSchema,
  isi: z.string(),
  persen: persenSchema.nullable(),
  status: statusTindakLanjutSchema.nullable(),
  pelapor: z.string().nullable(),
})
export type KemajuanTindakLanjut = z.infer<typeof kemajuanTindakLanjutSchema>

export const kemajuanInputSchema = z.object({
  tanggal: tanggalSchema,
  isi: uraianSchema,
  persen: persenSchema.nullable(),
  /** Who reported it, in words. */
  pelapor: barisSchema,
})
export type KemajuanInput = z.infer<typeof kemajuanInputSchema>

/** A file that proves progress. */
export const buktiSchema = z.object({ id: idSchema, lampiran: lampiranSchema })
export type Bukti = z.infer<typeof buktiSchema>

/** Everything that was reported about one tindak lanjut, newest first, and what proves it. */
export const rincianTindakLanjutSchema = z.object({
  kemajuan: z.array(kemajuanTindakLanjutSchema),
  bukti: z.array(buktiSchema),
  /** Points of a desk that point at it. */
  poin: z.array(z.object({ id: idSchema, pemilihanId: idSchema, nomor: z.number().int(), nama: z.string() })),
})
export type RincianTindakLanjut = z.infer<typeof rincianTindakLanjutSchema>

/** Whom to remind of what is open, as of `hariIni`. */
export const daftarPengingatSchema = z.object({
  hariIni: tanggalSchema,
  batasJawaban: tanggalSchema,
  jabatan: z.array(
    z.object({
      jabatanId: idSchema,
      jabatan: z.string(),
      terbuka: z.number().int(),
      terlambat: z.number().int(),
      /** The reminder in plain text for a chat. */
      teks: z.string(),
    }),
  ),
  /** Open ones that nobody answers for: they remind nobody. */
  tanpaJabatan: z.number().int(),
})
export type DaftarPengingat = z.infer<typeof daftarPengingatSchema>

export const permintaanPengingatSchema = z.object({
  /** Whom to remind; everybody who has something open when left out. */
  jabatanIds: z.array(idSchema).min(1).max(2000).optional(),
  batasJawaban: tanggalSchema.optional(),
  kertas: jenisKertasSchema.optional(),
})
