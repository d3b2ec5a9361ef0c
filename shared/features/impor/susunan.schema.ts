import { idSchema } from '@shared/lib/skema'
import { z } from 'zod'

const TERBANYAK_BARIS = 100_000
const TERBANYAK_KOLOM = 100

/** Which block of which sheet is the table. */
export const pilihanLembarSchema = z.object({
  /** Place in the workbook, from 0. */
  lembar: z.number().int().min(0),
  /** Only this block of cells; null for the whole sheet. */
  rentang: z
    .object({
      atas: z.number().int().min(1),
      bawah: z.number().int().min(1),
      kiri: z.number().int().min(0),
      kanan: z.number().int().min(0),
    })
    .nullable(),
  /** Last row of the header; 0 when there is none, null for the one that was found. */
  barisJudul: z.number().int().min(0).nullable(),
  /** Wilayah stand in the columns: the table is turned first. */
  putar: z.boolean(),
})
export type PilihanLembar = z.infer<typeof pilihanLembarSchema>

/** What a column of the file means: the name of a figure, or a level of wilayah. */
export const pasanganSchema = z.object({
  indeks: z.number().int().min(0),
  sasaran: z.string().max(40),
})
export type Pasangan = z.infer<typeof pasanganSchema>

/** Everything that the clerk decided about a file. From it and the file the preview follows, and nothing else. */
export const susunanSchema = pilihanLembarSchema.extend({
  pasangan: z.array(pasanganSchema).max(TERBANYAK_KOLOM),
  /** Columns whose doubtful numbers are taken as they are proposed. */
  perbaiki: z.array(z.number().int().min(0)).max(TERBANYAK_KOLOM),
  /** What a dash alone means. */
  strip: z.enum(['kosong', 'nol']),
  /** Answers to "sama?", by the key of the question; null leaves such rows out. */
  wilayah: z.array(z.object({ kunci: z.string().max(600), wilayahId: idSchema.nullable() })).max(TERBANYAK_BARIS),
  /** Rows that are left out. */
  lewati: z.array(z.number().int().min(1)).max(TERBANYAK_BARIS),
  /** Cells that were mended in the preview. */
  ubah: z
    .array(
      z.object({
        nomor: z.number().int().min(1),
        sasaran: z.string().max(40),
        nilai: z.number().int().min(0).max(999_999_999).nullable(),
      }),
    )
    .max(TERBANYAK_BARIS),
  /** Rows whose sums do not fit and that are saved as they are, with a note. */
  terima: z.array(z.number().int().min(1)).max(TERBANYAK_BARIS),
})
export type Susunan = z.infer<typeof susunanSchema>

/** A file of which nothing has been decided yet. */
export const SUSUNAN_AWAL: Susunan = {
  lembar: 0,
  rentang: null,
  barisJudul: null,
  putar: false,
  pasangan: [],
  perbaiki: [],
  strip: 'kosong',
  wilayah: [],
  lewati: [],
  ubah: [],
  terima: [],
}
