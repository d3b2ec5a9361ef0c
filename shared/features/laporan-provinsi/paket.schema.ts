import { idSchema, jamSchema, tanggalSchema, uraianSchema, zonaSchema } from '@shared/lib/skema'
import { z } from 'zod'

export const jenisLaporanSchema = z.enum(['harian', 'mingguan', 'bulanan', 'insidentil'])
export type JenisLaporan = z.infer<typeof jenisLaporanSchema>

/** Sections that a report can have, in the order in which an office begins with them. */
export const BAGIAN_PAKET = [
  'tahapan',
  'kegiatan',
  'masalah',
  'tindak lanjut',
  'rapat',
  'keputusan',
  'partisipasi',
  'kesiapan',
  'netralitas',
  'saran',
] as const
export const bagianPaketSchema = z.enum(BAGIAN_PAKET)
export type BagianPaket = z.infer<typeof bagianPaketSchema>

/** Which report: its kind and both days, inclusive. */
export const kunciPaketSchema = z.object({ jenis: jenisLaporanSchema, dari: tanggalSchema, sampai: tanggalSchema })
export type KunciPaket = z.infer<typeof kunciPaketSchema>

/** Text, a whole number (of a `persen` in hundredths), a day, or nothing. */
export const selPaketSchema = z.union([z.string(), z.number().int(), z.null()])
export type SelPaket = z.infer<typeof selPaketSchema>

export const kolomPaketSchema = z.object({
  /** Never changes: figures of two versions are compared by it, and templates name it. */
  kunci: z.string(),
  judul: z.string(),
  jenis: z.enum(['teks', 'jumlah', 'persen', 'tanggal']),
  /** A `persen` that is a share of other columns: a live formula in the workbook. */
  rumus: z.object({ bagian: z.string(), dasar: z.string() }).nullable(),
})
export type KolomPaket = z.infer<typeof kolomPaketSchema>

export const tabelPaketSchema = z.object({
  kolom: z.array(kolomPaketSchema).min(1),
  baris: z.array(z.array(selPaketSchema)),
  /** The row below, where there is one: sums, and the shares of sums. */
  jumlah: z.array(selPaketSchema).nullable(),
})
export type TabelPaket = z.infer<typeof tabelPaketSchema>

export const isiBagianSchema = z.object({
  bagian: bagianPaketSchema,
  judul: z.string(),
  /** Text of the section, line by line; drafted from records, or the clerk's own. */
  naskah: z.string(),
  tabel: tabelPaketSchema.nullable(),
  /** What of the table stands on paper and in the chat: all of it, each row as a sentence, or only the text. */
  cetak: z.enum(['tabel', 'daftar', 'naskah']),
  /** Printed where there is neither text nor a row. */
  kosong: z.string(),
  /** Sentences under the table: formula, target, what is missing. */
  catatan: z.array(z.string()),
})
export type IsiBagian = z.infer<typeof isiBagianSchema>

/** Everything that a report says, as plain data: the paper, the workbook and the text are written from this alone. */
export const paketSchema = kunciPaketSchema.extend({
  /** Kemendagri code of the kabupaten or kota, `32.71`. */
  kode: z.string(),
  daerah: z.string(),
  /** Two lines: the government, the office. */
  kantor: z.tuple([z.string(), z.string()]),
  /** What is reported on: `Desk Pilkada`. */
  pokok: z.string(),
  pemilihan: z.object({ nama: z.string(), tanggal: tanggalSchema }).nullable(),
  kondisiPer: z.object({ tanggal: tanggalSchema, jam: jamSchema, zona: zonaSchema }),
  versi: z.number().int().min(1),
  bagian: z.array(isiBagianSchema),
})
export type Paket = z.infer<typeof paketSchema>

/** A section as the clerk has it before him: with what he decided and what Simpul drafts. */
export const bagianSusunanSchema = z.object({
  bagian: bagianPaketSchema,
  judul: z.string(),
  ikut: z.boolean(),
  /** The clerk's own text; null leaves the draft. */
  naskah: z.string().nullable(),
  usulan: z.string(),
  /** `3 tahapan`, `rata-rata 80,50 %`. */
  ukuran: z.string(),
  keadaan: z.enum(['siap', 'nihil', 'naskah kosong', 'tidak ikut']),
})
export type BagianSusunan = z.infer<typeof bagianSusunanSchema>

/** One figure or text that another version has otherwise. */
export const perubahanPaketSchema = z.object({
  bagian: bagianPaketSchema,
  /** `Partisipasi, Tanah Sareal: TPS` */
  label: z.string(),
  lama: z.string(),
  baru: z.string(),
})
export type PerubahanPaket = z.infer<typeof perubahanPaketSchema>

/** A version that was handed out, without its content. */
export const kirimanSchema = kunciPaketSchema.extend({
  id: idSchema,
  versi: z.number().int(),
  /** UTC time, and the same in the office's zone: `Sel 5 Nov, 10.20`. */
  disimpanPada: z.string(),
  waktu: z.string(),
  tandaTerima: tanggalSchema.nullable(),
  /** Against the version before. */
  berubah: z.array(perubahanPaketSchema),
})
export type Kiriman = z.infer<typeof kirimanSchema>

export const paketLengkapSchema = z.object({
  /** As it would be handed out now; its version is the next one where something has changed. */
  paket: paketSchema,
  susunan: z.array(bagianSusunanSchema),
  pemilihanId: idSchema.nullable(),
  /** The last version handed out of this very period. */
  terakhir: kirimanSchema.nullable(),
  /** Against that version. */
  berubah: z.array(perubahanPaketSchema),
})
export type PaketLengkap = z.infer<typeof paketLengkapSchema>

/** A workbook that was read back: its report, and sheets that somebody has changed since. */
export const paketTerbacaSchema = z.object({ paket: paketSchema, lembarBerubah: z.array(z.string()) })
export type PaketTerbaca = z.infer<typeof paketTerbacaSchema>

/** A placeholder that nothing is called, and where it stands. */
export const temuanTemplatSchema = z.object({ lembar: z.string(), sel: z.string(), penanda: z.string() })
export type TemuanTemplat = z.infer<typeof temuanTemplatSchema>

/** The province's own workbook: its name, how many placeholders it has, and those that are not known. */
export const templatProvinsiSchema = z.object({
  nama: z.string(),
  jumlah: z.number().int(),
  temuan: z.array(temuanTemplatSchema),
})
export type TemplatProvinsi = z.infer<typeof templatProvinsiSchema>

/** A report that the province waits for. */
export const tenggatLaporanSchema = kunciPaketSchema.extend({
  batas: tanggalSchema,
  jam: jamSchema,
  terlambat: z.boolean(),
  /** `besok 12.00`, `lewat 2 hari` */
  kata: z.string(),
})
export type TenggatLaporan = z.infer<typeof tenggatLaporanSchema>

/** The same as a line of a list: what it is, and for whom where the office has said so. */
export const tenggatRowSchema = tenggatLaporanSchema.extend({ judul: z.string(), penerima: z.string().nullable() })
export type TenggatRow = z.infer<typeof tenggatRowSchema>

export const ubahBagianSchema = kunciPaketSchema.extend({
  bagian: bagianPaketSchema,
  ikut: z.boolean().optional(),
  /** Null goes back to the draft. */
  naskah: uraianSchema.nullable().optional(),
})
export type UbahBagian = z.infer<typeof ubahBagianSchema>
