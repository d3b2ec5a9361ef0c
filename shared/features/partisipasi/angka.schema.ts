import { barisSchema, idSchema } from '@shared/lib/skema'
import { z } from 'zod'
import { tingkatWilayahSchema } from './pemilihan.schema'

/** The figures of one wilayah. L and P are laki-laki and perempuan; `pengguna1` counts users of the first category. */
export const KOLOM_ANGKA = [
  'jumlahTps',
  'dptL',
  'dptP',
  'dpt',
  'pengguna1L',
  'pengguna1P',
  'pengguna1',
  'pengguna2L',
  'pengguna2P',
  'pengguna2',
  'pengguna3L',
  'pengguna3P',
  'pengguna3',
  'pengguna4L',
  'pengguna4P',
  'pengguna4',
  'pengguna5L',
  'pengguna5P',
  'pengguna5',
  'pengguna',
  'sah',
  'tidakSah',
  'suratDiterima',
  'suratDigunakan',
  'suratRusak',
  'suratSisa',
  'disabilitasL',
  'disabilitasP',
] as const
export const kolomAngkaSchema = z.enum(KOLOM_ANGKA)
export type KolomAngka = z.infer<typeof kolomAngkaSchema>

/** Null was not reported; it is not zero. */
export const angkaSchema = z.record(kolomAngkaSchema, z.number().int().min(0).nullable())
export type Angka = Readonly<z.infer<typeof angkaSchema>>

/** Sums of whole numbers stay exact far beyond this; no wilayah counts so many. */
export const MAKS_ANGKA = 999_999_999

/** One cell that was typed or pasted. */
export const selAngkaSchema = z.object({
  wilayahId: idSchema,
  kolom: kolomAngkaSchema,
  nilai: z.number().int().min(0).max(MAKS_ANGKA).nullable(),
})
export type SelAngka = z.infer<typeof selAngkaSchema>

/** One line of the entry: a wilayah at the level of the figures. */
export const isianRowSchema = z.object({
  wilayahId: idSchema,
  nama: z.string(),
  desa: z.string().nullable(),
  desaId: idSchema.nullable(),
  kecamatan: z.string(),
  kecamatanId: idSchema,
  angka: angkaSchema,
  catatan: z.string().nullable(),
})
export type IsianRow = z.infer<typeof isianRowSchema>

/** One line of the results: sums of everything that lies in a wilayah. */
export const hasilRowSchema = z.object({
  wilayahId: idSchema,
  kode: z.string().nullable(),
  nama: z.string(),
  /** Of a TPS: numbers begin anew in every desa. */
  desa: z.string().nullable(),
  kecamatan: z.string(),
  angka: angkaSchema,
  /** Lines of the entry that lie in it, and how many of them have users. */
  jumlahUnit: z.number().int(),
  unitTerisi: z.number().int(),
})
export type HasilRow = z.infer<typeof hasilRowSchema>

export const hasilSchema = z.object({
  rows: z.array(hasilRowSchema),
  /** The whole kabupaten or kota. */
  jumlah: hasilRowSchema.pick({ angka: true, jumlahUnit: true, unitTerisi: true }),
})
export type Hasil = z.infer<typeof hasilSchema>

export const permintaanIsianSchema = z.object({
  pemilihanId: idSchema,
  /** Only what lies in this kecamatan. */
  kecamatanId: idSchema.optional(),
})

export const permintaanHasilSchema = z.object({ pemilihanId: idSchema, tingkat: tingkatWilayahSchema })

export const catatanDataSchema = z.object({ pemilihanId: idSchema, wilayahId: idSchema, catatan: barisSchema })
