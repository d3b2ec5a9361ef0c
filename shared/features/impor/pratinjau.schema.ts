import { z } from 'zod'

/** What saving would do with a row; `lewat` is left out because the clerk said so. */
export const hasilBarisSchema = z.enum(['salah', 'baru', 'berubah', 'sama', 'lewat'])
export type HasilBaris = z.infer<typeof hasilBarisSchema>

export const selPratinjauSchema = z.object({
  sasaran: z.string(),
  /** As in the file; '' for an empty cell. */
  tertulis: z.string(),
  /** What would be saved; null when the file has nothing that could be. */
  nilai: z.number().int().nullable(),
  /** What is saved now. */
  lama: z.number().int().nullable(),
  /** Why the cell cannot be taken as it is. */
  pesan: z.string().nullable(),
  /** What it probably means. */
  usulan: z.number().int().nullable(),
})
export type SelPratinjau = z.infer<typeof selPratinjauSchema>

export const barisPratinjauSchema = z.object({
  /** As Excel counts. */
  nomor: z.number().int(),
  hasil: hasilBarisSchema,
  /** The name of the wilayah as the file has it. */
  tertulis: z.string(),
  /** All that it writes about its wilayah, by column; '' where there is no such column. */
  tulisan: z.object({ kode: z.string(), kecamatan: z.string(), desa: z.string(), tps: z.string() }),
  wilayahId: z.string().nullable(),
  wilayah: z.string().nullable(),
  sel: z.array(selPratinjauSchema),
  alasan: z.array(z.string()),
  /** Only sums do not fit: it may be saved with a note. */
  bisaDiterima: z.boolean(),
  diterima: z.boolean(),
})
export type BarisPratinjau = z.infer<typeof barisPratinjauSchema>

/** One name of the file that has to be asked; all rows that write it so wait for one answer. */
export const pertanyaanWilayahSchema = z.object({
  kunci: z.string(),
  tertulis: z.string(),
  pesan: z.string(),
  jumlahBaris: z.number().int(),
  barisPertama: z.number().int(),
  calon: z.array(z.object({ id: z.string(), nama: z.string(), tempat: z.string() })),
})
export type PertanyaanWilayah = z.infer<typeof pertanyaanWilayahSchema>

/** A repair that is offered for all doubtful numbers of a column. */
export const perbaikanKolomSchema = z.object({
  indeks: z.number().int(),
  label: z.string(),
  jumlah: z.number().int(),
  contoh: z.array(z.object({ nomor: z.number().int(), sebelum: z.string(), sesudah: z.number().int() })),
  diterima: z.boolean(),
})
export type PerbaikanKolom = z.infer<typeof perbaikanKolomSchema>

export const pratinjauSchema = z.object({
  hitung: z.record(hasilBarisSchema, z.number().int()),
  /** Rows in which something is wrong first, then as in the file; at most `BARIS_PRATINJAU`. */
  baris: z.array(barisPratinjauSchema),
  /** Names to ask for; answered ones are not among them. */
  tanya: z.array(pertanyaanWilayahSchema),
  /** Different wilayah that were found. */
  jumlahWilayah: z.number().int(),
  perbaikan: z.array(perbaikanKolomSchema),
  /** What stands at odds with the total rows of the file. */
  temuan: z.array(z.string()),
  /** What was left out, and how things were read: for reading, not for deciding. */
  keterangan: z.array(z.string()),
})
export type Pratinjau = z.infer<typeof pratinjauSchema>

/** More rows are counted and saved, but nobody looks through them. */
export const BARIS_PRATINJAU = 2_000
