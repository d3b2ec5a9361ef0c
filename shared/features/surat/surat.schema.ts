import { sapaanSchema } from '@shared/features/pengaturan/pengaturan.schema'
import { barisSchema, idSchema, namaSchema, tanggalSchema } from '@shared/lib/skema'
import { teksKayaSchema } from '@shared/lib/teks-kaya'
import { z } from 'zod'

/** The four letters about one rapat. All but the first speak of an undangan that was sent before. */
export const jenisSuratSchema = z.enum(['undangan', 'undangan susulan', 'perubahan', 'pembatalan'])
export type JenisSurat = z.infer<typeof jenisSuratSchema>

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
})
export type SuratIsi = z.infer<typeof suratIsiSchema>

const bagianTersusunSchema = z.object({ isi: teksKayaSchema, tersusun: z.boolean() })

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
  /** To copy into a chat (papers.md 3.5). */
  teksPesan: z.string(),
  /** What is still missing before it can be sent, one sentence each. */
  kekurangan: z.array(z.string()),
})
export type Surat = z.infer<typeof suratSchema>
