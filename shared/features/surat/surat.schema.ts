import { sapaanSchema } from '@shared/features/pengaturan/pengaturan.schema'
import { barisSchema, idSchema, namaSchema, tanggalSchema } from '@shared/lib/skema'
import { teksKayaSchema } from '@shared/lib/teks-kaya'
import { z } from 'zod'

/**
 * The letters about one rapat. An undangan calls it, the next three speak of an undangan that was sent, the last two tell
 * what came of it.
 */
export const jenisSuratSchema = z.enum([
  'undangan',
  'undangan susulan',
  'perubahan',
  'pembatalan',
  'nota dinas',
  'berita acara',
])
export type JenisSurat = z.infer<typeof jenisSuratSchema>
/** Letters written after the rapat, from its records. */
export type JenisLaporan = Extract<JenisSurat, 'nota dinas' | 'berita acara'>
export type JenisUndangan = Exclude<JenisSurat, JenisLaporan>

export const statusSuratSchema = z.enum(['draf', 'terkirim'])
export type StatusSurat = z.infer<typeof statusSuratSchema>

/** How urgent the letter is, as it is printed. Secrecy is `keamanan` and stands in the number. */
export const sifatSuratSchema = z.enum(['Biasa', 'Penting', 'Segera', 'Rahasia'])
export const keamananSuratSchema = z.enum(['', 'B', 'T', 'R', 'SR'])

/** In whose name the signer signs: his own, `a.n.` one mandate, `u.b.` a mandate handed on (domain.md 1.9). */
export const caraTandaTanganSchema = z.enum(['sendiri', 'a.n.', 'u.b.'])
export type CaraTandaTangan = z.infer<typeof caraTandaTanganSchema>

export const jenisKopSchema = z.enum(['kantor', 'sekretariat daerah', 'kepala daerah'])
export type JenisKop = z.infer<typeof jenisKopSchema>

/** Where the addressees stand: in the letter, in its annex, or each in a letter of his own. */
export const bentukSuratSchema = z.enum(['langsung', 'terlampir', 'per penerima'])
export type BentukSurat = z.infer<typeof bentukSuratSchema>

export const acaraSuratSchema = z.enum(['nama rapat', 'daftar acara'])

/** How a berita acara is signed: by one, in the rows of a table, or in blocks side by side (domain.md 1.10). */
export const tataTandaTanganSchema = z.enum(['satu', 'tabel', 'blok'])
export type TataTandaTangan = z.infer<typeof tataTandaTanganSchema>

/** Sections that are drafted from the records: of a nota dinas, then of a berita acara. */
export const bagianLaporanSchema = z.enum([
  'dasar',
  'pelaksanaan',
  'pokok hasil',
  'tindak lanjut',
  'perhatian',
  'saran',
  'hasil',
  'dokumen pendukung',
])
export type BagianLaporan = z.infer<typeof bagianLaporanSchema>

/** What the clerk may write himself: a section, or the sentences around them. */
export const bagianSuratSchema = z.enum(['pembuka', 'penutup', ...bagianLaporanSchema.options])
export type BagianSurat = z.infer<typeof bagianSuratSchema>

/** One line of the register. */
export const suratRowSchema = z.object({
  id: idSchema,
  rapatId: idSchema,
  rapat: z.string(),
  jenis: jenisSuratSchema,
  status: statusSuratSchema,
  tanggal: tanggalSchema,
  klasifikasi: z.string(),
  unit: z.string(),
  urut: z.number().int().nullable(),
  /** `…` stands for an urut that was not given out yet. */
  nomor: z.string(),
  hal: z.string(),
})
export type SuratRow = z.infer<typeof suratRowSchema>

/** What the clerk decides about a letter. `null` means: as Simpul proposes from what is recorded. */
export const suratIsiSchema = z.object({
  tanggal: tanggalSchema,
  sifat: sifatSuratSchema,
  keamanan: keamananSuratSchema,
  klasifikasi: namaSchema,
  unit: namaSchema,
  hal: barisSchema,
  lampiran: barisSchema,
  tempatTujuan: barisSchema,
  penandaTanganId: idSchema.nullable(),
  cara: caraTandaTanganSchema,
  /** In whose name, for `a.n.` and `u.b.`. */
  atasNamaId: idSchema.nullable(),
  /** The official in between, for `u.b.`. */
  melaluiId: idSchema.nullable(),
  kop: jenisKopSchema.nullable(),
  bentuk: bentukSuratSchema.nullable(),
  acara: acaraSuratSchema,
  sapaan: sapaanSchema,
  bahan: barisSchema,
  perwakilan: z.enum(['boleh', 'tidak']).nullable(),
  konfirmasiUnit: barisSchema,
  konfirmasiTelepon: barisSchema,
  konfirmasiTanggal: tanggalSchema.nullable(),
  /** Why the rapat was moved or called off. */
  alasan: barisSchema,
  /** Only for a pembatalan: another day will be named. */
  dijadwalkanKembali: z.boolean(),
  /** Only for a berita acara. */
  tataTandaTangan: tataTandaTanganSchema,
})
export type SuratIsi = z.infer<typeof suratIsiSchema>

const bagianTersusunSchema = z.object({ isi: teksKayaSchema, tersusun: z.boolean() })

/** A section of a report on a rapat, in the order in which it is printed. */
export const bagianTertulisSchema = bagianTersusunSchema.extend({
  bagian: bagianLaporanSchema,
  judul: z.string(),
  /** A hidden section is not printed; numbers close up. */
  tampil: z.boolean(),
  /** Rows of facts in place of a text; they follow the rapat. */
  fakta: z.array(z.object({ label: z.string(), nilai: z.string() })).nullable(),
})
export type BagianTertulis = z.infer<typeof bagianTertulisSchema>

/** An addressee, chosen or not. */
export const penerimaSchema = z.object({ jabatanId: idSchema, jabatan: z.string(), dipilih: z.boolean() })

export const suratSchema = suratIsiSchema.extend({
  id: idSchema,
  rapatId: idSchema,
  indukId: idSchema.nullable(),
  jenis: jenisSuratSchema,
  status: statusSuratSchema,
  urut: z.number().int().nullable(),
  nomor: z.string(),
  /** What the register would give out now. */
  urutBerikut: z.number().int(),
  pembuka: bagianTersusunSchema,
  penutup: bagianTersusunSchema,
  /** Empty for letters that have no sections. */
  bagian: z.array(bagianTertulisSchema),
  /** What stands in each field that is left to Simpul. */
  usulan: z.object({
    hal: z.string(),
    lampiran: z.string(),
    tempatTujuan: z.string(),
    kop: jenisKopSchema,
    bentuk: bentukSuratSchema,
  }),
  /** Everybody who may be addressed, in protocol order. */
  penerima: z.array(penerimaSchema),
  /** Follows the undangan of the rapat until the clerk has chosen. */
  penerimaTersusun: z.boolean(),
  tembusan: z.array(z.string()),
  /** Who signs a berita acara besides or in place of its signer, in the order of their places. */
  penandaTanganIds: z.array(idSchema),
  /** To copy into a chat (papers.md 3.5); nobody sends a berita acara that way. */
  teksPesan: z.string().nullable(),
  /** What SRIKANDI asks when a letter is entered there, to copy field by field. */
  kartu: z.array(z.object({ label: z.string(), nilai: z.string() })),
  /** What is still missing before it can be sent, one sentence each. */
  kekurangan: z.array(z.string()),
})
export type Surat = z.infer<typeof suratSchema>
