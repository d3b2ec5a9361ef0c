/** Readiness of a desk as of a moment: what the screen, the sheet that opens a rakor and the report to the province read. */
import { idSchema, tanggalSchema } from '@shared/lib/skema'
import { z } from 'zod'

/** A moment, ISO in UTC with milliseconds: `2024-11-14T09:00:00.000Z`. */
export const momenSchema = z.iso.datetime({ precision: 3, error: 'Waktu tidak dikenali.' })

export const statusPoinSchema = z.enum(['belum', 'berjalan', 'siap', 'tertinggal'])
export type StatusPoin = z.infer<typeof statusPoinSchema>

const persenSchema = z.number().min(0).max(100)

/** One point with its state. Percents are whole numbers from 0 to 100; null was not reported. */
export const poinKesiapanSchema = z.object({
  id: idSchema,
  nomor: z.number().int(),
  nama: z.string(),
  /** Short names of the jabatan, in protocol order. */
  penanggungJawab: z.array(z.string()),
  penanggungJawabIds: z.array(idSchema),
  /** The mean of the kecamatan that reported, else the figure that was given for the whole. */
  persen: persenSchema.nullable(),
  /** As of `banding`. */
  persenBanding: persenSchema.nullable(),
  status: statusPoinSchema,
  catatan: z.string().nullable(),
  batasWaktu: tanggalSchema.nullable(),
  jumlahBukti: z.number().int(),
  jumlahRincian: z.number().int(),
  rincianSiap: z.number().int(),
  masalahTerbuka: z.number().int(),
  /** Whether the figure is the mean of the kecamatan and cannot be typed. */
  dariKecamatan: z.boolean(),
})
export type PoinKesiapan = z.infer<typeof poinKesiapanSchema>

/** One kecamatan with a figure for each point, in the order of the points. */
export const kecamatanKesiapanSchema = z.object({
  id: idSchema,
  nama: z.string(),
  persen: z.array(persenSchema.nullable()),
  /** Mean of the points that were reported, two decimals. */
  rata: persenSchema.nullable(),
})
export type KecamatanKesiapan = z.infer<typeof kecamatanKesiapanSchema>

export const kesiapanDeskSchema = z.object({
  pada: momenSchema,
  banding: momenSchema.nullable(),
  /** Mean of the points that were reported, two decimals. */
  rata: persenSchema.nullable(),
  rataBanding: persenSchema.nullable(),
  poin: z.array(poinKesiapanSchema),
  kecamatan: z.array(kecamatanKesiapanSchema),
})
export type KesiapanDesk = z.infer<typeof kesiapanDeskSchema>
