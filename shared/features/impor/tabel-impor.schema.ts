import { z } from 'zod'

export const kolomImporSchema = z.object({
  indeks: z.number().int(),
  huruf: z.string(),
  label: z.string(),
  judul: z.string(),
  grup: z.string().nullable(),
  isi: z.enum(['nomor urut', 'kode', 'nama', 'angka', 'persen', 'tanggal', 'teks', 'kosong']),
  isTersembunyi: z.boolean(),
  /** How the column writes numbers, in words; null where it holds none as text. */
  gaya: z.string().nullable(),
  /** The first values. */
  contoh: z.array(z.string()),
})
export type KolomImpor = z.infer<typeof kolomImporSchema>

/** One sheet as a table, without its rows. */
export const tabelImporSchema = z.object({
  lembar: z.string(),
  /** First and last row of the header; null when there is none. */
  judul: z.object({ dari: z.number().int(), sampai: z.number().int() }).nullable(),
  kolom: z.array(kolomImporSchema),
  /** Column by which rows are named. */
  kolomKunci: z.number().int().nullable(),
  jumlahBaris: z.number().int(),
  keterangan: z.array(z.string()),
  /** Said when wilayah stand in the columns; the table can then be turned. */
  wilayahDiKolom: z.string().nullable(),
})
export type TabelImpor = z.infer<typeof tabelImporSchema>

export const lembarImporSchema = z.object({
  indeks: z.number().int(),
  nama: z.string(),
  jumlahBaris: z.number().int(),
  /** Is a table found on it? */
  hasTabel: z.boolean(),
  /** Why it cannot be taken as it is. */
  pesan: z.string().nullable(),
  peringatan: z.array(z.string()),
})
export type LembarImpor = z.infer<typeof lembarImporSchema>

/** A workbook that was read and waits for questions. */
export const berkasImporSchema = z.object({
  sesiId: z.string(),
  nama: z.string(),
  lembar: z.array(lembarImporSchema),
  peringatan: z.array(z.string()),
})
export type BerkasImpor = z.infer<typeof berkasImporSchema>
