import { idSchema, namaSchema, tanggalSchema } from '@shared/lib/skema'
import { z } from 'zod'

/** What can be found. `lampiran` are the photos of a rapat, by file name and caption. */
export const jenisTemuanSchema = z.enum([
  'rapat',
  'acara',
  'notula',
  'keputusan',
  'tindak lanjut',
  'jabatan',
  'lampiran',
  'pemilihan',
  'desk',
])
export type JenisTemuan = z.infer<typeof jenisTemuanSchema>

/** A piece of text; `cocok` marks what was asked for. */
export const bagianTeksSchema = z.object({ teks: z.string(), cocok: z.boolean() })
export type BagianTeks = z.infer<typeof bagianTeksSchema>

export const urutanTemuanSchema = z.enum(['terbaru', 'paling sesuai'])
export type UrutanTemuan = z.infer<typeof urutanTemuanSchema>

/** What is looked for: words, and by which the results are narrowed. */
export const saringanIsiSchema = z.object({
  kata: z.string().max(200),
  /** Empty means every kind. */
  jenis: z.array(jenisTemuanSchema).readonly(),
  /** Who chairs, speaks or is to act, or the jabatan itself. */
  jabatanId: idSchema.nullable(),
  dari: tanggalSchema.nullable(),
  sampai: tanggalSchema.nullable(),
  urutan: urutanTemuanSchema,
})
export type SaringanIsi = z.infer<typeof saringanIsiSchema>

export const SARINGAN_KOSONG: SaringanIsi = {
  kata: '',
  jenis: [],
  jabatanId: null,
  dari: null,
  sampai: null,
  urutan: 'terbaru',
}

export const temuanSchema = z.object({
  jenis: jenisTemuanSchema,
  /** Id of the record: of the rapat, the notula, the keputusan and so on. */
  id: idSchema,
  /** Where it belongs; missing for a jabatan, a pemilihan and its desk. */
  rapatId: idSchema.nullable(),
  /** Name of the rapat, of the jabatan or of the pemilihan. */
  judul: z.array(bagianTeksSchema).readonly(),
  /** The place in its text; empty when only the name was found. */
  cuplikan: z.array(bagianTeksSchema).readonly(),
  /** Day of the rapat, or of the vote. */
  tanggal: tanggalSchema.nullable(),
  /** A keputusan that is in force no more. */
  perubahan: z.enum(['diganti', 'dicabut']).nullable(),
})
export type Temuan = z.infer<typeof temuanSchema>

export const temuanListSchema = z.object({
  baris: z.array(temuanSchema).readonly(),
  /** How many there are in all, counted up to 1,000. */
  jumlah: z.number().int(),
  isLebih: z.boolean(),
  /** Hand it back as `setelah` for the next page; `null` at the end. */
  berikut: z.number().int().nullable(),
  /** Words that were taken for slips of the finger, with what was looked for instead. */
  koreksi: z.array(z.object({ kata: z.string(), menjadi: z.string() })).readonly(),
  /** Records that wait to be read: just after a large import the answer may lack some. */
  belum: z.number().int(),
})
export type TemuanList = z.infer<typeof temuanListSchema>

/** A choice of the search page that a clerk keeps under a name. */
export const saringanSchema = z.object({ id: idSchema, nama: namaSchema, isi: saringanIsiSchema })
export type Saringan = z.infer<typeof saringanSchema>
