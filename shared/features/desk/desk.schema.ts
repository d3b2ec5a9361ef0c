import { lampiranSchema } from '@shared/features/lampiran/lampiran.schema'
import { barisSchema, idSchema, jamSchema, namaSchema, tanggalSchema, uraianSchema } from '@shared/lib/skema'
import { z } from 'zod'
import { momenSchema, statusPoinSchema } from './kesiapan.schema'

/** From where the points of a desk are copied. */
export const asalPoinSchema = z.discriminatedUnion('jenis', [
  z.object({ jenis: z.enum(['sepuluh poin', 'hari pemungutan']) }),
  z.object({ jenis: z.literal('pemilihan'), pemilihanId: idSchema }),
])
export type AsalPoin = z.infer<typeof asalPoinSchema>

const batasSchema = z.number().int().min(1).max(100)

/** What holds for the whole desk of one pemilihan. */
export const deskSchema = z.object({
  pemilihanId: idSchema,
  /** Percent from which a point prints as `Siap`, and below which it prints as `Perhatian`. */
  batasSiap: batasSchema,
  batasPerhatian: batasSchema,
  /** Signs the sheet that opens a rakor. */
  sekretarisId: idSchema.nullable(),
})
export type Desk = z.infer<typeof deskSchema>

export const deskInputSchema = deskSchema.omit({ pemilihanId: true })
export type DeskInput = z.infer<typeof deskInputSchema>

export const poinInputSchema = z.object({ nama: namaSchema, batasWaktu: tanggalSchema.nullable() })
export type PoinInput = z.infer<typeof poinInputSchema>

export const rincianInputSchema = z.object({ nama: namaSchema, jabatanId: idSchema.nullable() })
export type RincianInput = z.infer<typeof rincianInputSchema>

/**
 * One figure or word of a point: of the whole, of one kecamatan, or of one line of its details. What is left out stays
 * as it was; null empties it.
 */
export const isiKesiapanSchema = z.discriminatedUnion('jenis', [
  z.object({
    jenis: z.literal('poin'),
    poinId: idSchema,
    persen: z.number().int().min(0).max(100).nullable().optional(),
    status: statusPoinSchema.optional(),
    catatan: barisSchema.optional(),
  }),
  z.object({
    jenis: z.literal('kecamatan'),
    poinId: idSchema,
    wilayahId: idSchema,
    persen: z
      .number()
      .int({ error: 'Isi persen dengan bilangan bulat.' })
      .min(0, { error: 'Persen paling kecil 0.' })
      .max(100, { error: 'Persen paling besar 100.' })
      .nullable(),
  }),
  z.object({ jenis: z.literal('rincian'), rincianId: idSchema, status: statusPoinSchema }),
])
export type IsiKesiapan = z.infer<typeof isiKesiapanSchema>

/** A record of a rapat that a point points at: an acara that spoke of it, or what was to be done. */
export const tautanPoinSchema = z.object({
  id: idSchema,
  jenis: z.enum(['acara', 'tindak lanjut']),
  /** The acara or the tindak lanjut itself. */
  sasaranId: idSchema,
  teks: z.string(),
  urutan: z.number().int(),
  rapatId: idSchema,
  rapat: z.string(),
  tanggalRapat: tanggalSchema.nullable(),
  batasWaktu: tanggalSchema.nullable(),
  status: z.enum(['belum', 'proses', 'selesai']).nullable(),
})
export type TautanPoin = z.infer<typeof tautanPoinSchema>

export const rincianPoinSchema = z.object({
  id: idSchema,
  urutan: z.number().int(),
  nama: z.string(),
  jabatanId: idSchema.nullable(),
  jabatan: z.string().nullable(),
  status: statusPoinSchema,
})
export type RincianPoin = z.infer<typeof rincianPoinSchema>

/** Everything about one point beside its figures. */
export const poinLengkapSchema = z.object({
  rincian: z.array(rincianPoinSchema),
  bukti: z.array(z.object({ id: idSchema, lampiran: lampiranSchema })),
  tautan: z.array(tautanPoinSchema),
})
export type PoinLengkap = z.infer<typeof poinLengkapSchema>

/** A rakor of the desk as a moment to look back to. */
export const rakorDeskSchema = z.object({
  id: idSchema,
  nama: z.string(),
  tanggal: tanggalSchema,
  /** The end of its day. */
  momen: momenSchema,
})
export type RakorDesk = z.infer<typeof rakorDeskSchema>

export const permintaanKesiapanSchema = z.object({
  pemilihanId: idSchema,
  /** As of this moment; null is now. */
  pada: momenSchema.nullable(),
  /** Compared with this earlier moment; null compares with nothing. */
  banding: momenSchema.nullable(),
})
export type PermintaanKesiapan = z.infer<typeof permintaanKesiapanSchema>

/** The whole screen: null as `kesiapan` while the desk has no points yet. */
export const keadaanDeskSchema = z.object({
  desk: deskSchema.nullable(),
  /** Oldest first, up to now. */
  rakor: z.array(rakorDeskSchema),
  /** Day on which people vote. */
  hariPemungutan: tanggalSchema,
})
export type KeadaanDesk = z.infer<typeof keadaanDeskSchema>

export const statusMasalahSchema = z.enum(['terbuka', 'ditangani', 'selesai'])
export type StatusMasalah = z.infer<typeof statusMasalahSchema>

export const masalahInputSchema = z.object({
  poinId: idSchema.nullable(),
  tanggal: tanggalSchema,
  pukul: jamSchema.nullable(),
  tempat: barisSchema,
  wilayahId: idSchema.nullable(),
  uraian: uraianSchema,
  saran: barisSchema,
  /** Who acts. */
  jabatanId: idSchema.nullable(),
  status: statusMasalahSchema,
  /** Stands on the sheet that opens a rakor. */
  perluKeputusan: z.boolean(),
})
export type MasalahInput = z.infer<typeof masalahInputSchema>

/** One line of the register of problems, with the names of what it points at. */
export const masalahRowSchema = z.object({
  id: idSchema,
  poinId: idSchema.nullable(),
  /** Number of the point in its order. */
  poin: z.number().int().nullable(),
  tanggal: tanggalSchema,
  pukul: jamSchema.nullable(),
  tempat: z.string().nullable(),
  wilayahId: idSchema.nullable(),
  kecamatan: z.string().nullable(),
  uraian: z.string(),
  saran: z.string().nullable(),
  jabatanId: idSchema.nullable(),
  penindak: z.string().nullable(),
  status: statusMasalahSchema,
  perluKeputusan: z.boolean(),
})
export type MasalahRow = z.infer<typeof masalahRowSchema>

export const kegiatanInputSchema = z.object({
  tanggal: tanggalSchema,
  pukul: jamSchema.nullable(),
  tempat: barisSchema,
  uraian: uraianSchema,
  jumlahPeserta: z.number().int().min(0).max(1_000_000).nullable(),
  keterangan: barisSchema,
})
export type KegiatanInput = z.infer<typeof kegiatanInputSchema>

/** One line of what the desk did. */
export const kegiatanRowSchema = z.object({
  id: idSchema,
  tanggal: tanggalSchema,
  pukul: jamSchema.nullable(),
  tempat: z.string().nullable(),
  uraian: z.string(),
  jumlahPeserta: z.number().int().nullable(),
  keterangan: z.string().nullable(),
})
export type KegiatanRow = z.infer<typeof kegiatanRowSchema>

/** A register between two days, both included; null leaves an end open. */
export const permintaanDaftarSchema = z.object({
  pemilihanId: idSchema,
  dari: tanggalSchema.nullable(),
  sampai: tanggalSchema.nullable(),
})
export type PermintaanDaftar = z.infer<typeof permintaanDaftarSchema>
