import { idSchema } from '@shared/lib/skema'
import { z } from 'zod'
import { MAKS_ANGKA } from './angka.schema'
import { tingkatWilayahSchema } from './pemilihan.schema'

/** Hours at which users are reported: TPS are open from 07.00 to 13.00 of the office's own time. */
export const JAM_LAPORAN = ['08:00', '09:00', '10:00', '11:00', '12:00', '13:00'] as const
export const jamLaporanSchema = z.enum(JAM_LAPORAN)
export type JamLaporan = z.infer<typeof jamLaporanSchema>

/** One cell that was typed or pasted; null takes the report back. */
export const selJamSchema = z.object({
  wilayahId: idSchema,
  jam: jamLaporanSchema,
  pengguna: z.number().int().min(0).max(MAKS_ANGKA).nullable(),
})
export type SelJam = z.infer<typeof selJamSchema>

/** All who came until that hour; null was not reported. */
export const laporanSchema = z.record(jamLaporanSchema, z.number().int().nullable())
export type Laporan = Readonly<z.infer<typeof laporanSchema>>

/** One wilayah of the voting day. */
export const hariHRowSchema = z.object({
  wilayahId: idSchema,
  nama: z.string(),
  desa: z.string().nullable(),
  kecamatan: z.string(),
  kecamatanId: idSchema,
  /** Null when figures stand at a level above. */
  dpt: z.number().int().nullable(),
  laporan: laporanSchema,
})
export type HariHRow = z.infer<typeof hariHRowSchema>

/** Where the voting day stands at one hour, over all wilayah. */
export const kemajuanJamSchema = z.object({
  jam: jamLaporanSchema,
  /** Wilayah that reported at this very hour. */
  melapor: z.number().int(),
  /** Of each wilayah its latest report until this hour, added. */
  pengguna: z.number().int(),
  /** DPT of the wilayah behind `pengguna`, whose share `persen` is, in hundredths of a percent. */
  dpt: z.number().int(),
  persen: z.number().int().nullable(),
})
export type KemajuanJam = z.infer<typeof kemajuanJamSchema>

/** How many wilayah of one kecamatan reported at each hour. */
export const kecamatanJamSchema = z.object({
  kecamatanId: idSchema,
  nama: z.string(),
  unit: z.number().int(),
  melapor: z.record(jamLaporanSchema, z.number().int()),
})
export type KecamatanJam = z.infer<typeof kecamatanJamSchema>

export const hariHSchema = z.object({
  tingkat: tingkatWilayahSchema,
  /** Reports stand at one level; it can change while there are none. */
  isTetap: z.boolean(),
  unit: z.number().int(),
  /** Null when not every figure of the DPT is known at this level. */
  dpt: z.number().int().nullable(),
  kemajuan: z.array(kemajuanJamSchema),
  kecamatan: z.array(kecamatanJamSchema),
  /** All, or the TPS of the kecamatan that was asked for. */
  rows: z.array(hariHRowSchema),
  /** Lines in which a report cannot be, wherever they are. */
  janggal: z.array(hariHRowSchema),
})
export type HariH = z.infer<typeof hariHSchema>

export const permintaanHariHSchema = z.object({
  pemilihanId: idSchema,
  /** Counts only while there are no reports. */
  tingkat: tingkatWilayahSchema.optional(),
  /** Which TPS; other levels come whole. */
  kecamatanId: idSchema.optional(),
})
