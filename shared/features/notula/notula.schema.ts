import { lampiranSchema } from '@shared/features/lampiran/lampiran.schema'
import { idSchema, tanggalSchema } from '@shared/lib/skema'
import { type TeksKaya, teksKayaSchema } from '@shared/lib/teks-kaya'
import { z } from 'zod'

/** What one jabatan said, or the simpulan of an acara (then without jabatan). */
export const pembahasanSchema = z.object({
  id: idSchema,
  acaraId: idSchema,
  urutan: z.number().int(),
  jenis: z.enum(['uraian', 'simpulan']),
  jabatanId: idSchema.nullable(),
  isi: teksKayaSchema,
})
export type Pembahasan = z.infer<typeof pembahasanSchema>

export const keputusanSchema = z.object({
  id: idSchema,
  acaraId: idSchema.nullable(),
  urutan: z.number().int(),
  isi: z.string(),
  /** Earlier keputusan whose place it takes. */
  mengganti: z.array(z.object({ id: idSchema, urutan: z.number().int(), tanggal: tanggalSchema.nullable() })),
})
export type Keputusan = z.infer<typeof keputusanSchema>

/** Open while it has neither an answer nor a tindak lanjut. */
export const pertanyaanSchema = z.object({
  id: idSchema,
  acaraId: idSchema.nullable(),
  urutan: z.number().int(),
  isi: z.string(),
  jawaban: z.string().nullable(),
  tindakLanjutId: idSchema.nullable(),
})
export type Pertanyaan = z.infer<typeof pertanyaanSchema>

export const dokumentasiSchema = z.object({
  id: idSchema,
  urutan: z.number().int(),
  keterangan: z.string(),
  lampiran: lampiranSchema,
})
export type Dokumentasi = z.infer<typeof dokumentasiSchema>

/** A finding of the sidang periksa that was let stand when a version was locked. */
export const catatanPeriksaSchema = z.object({ judul: z.string(), pesan: z.string(), alasan: z.string() })
export type CatatanPeriksa = z.infer<typeof catatanPeriksaSchema>

export const versiNotulaSchema = z.object({
  versi: z.number().int(),
  dikunciPada: z.string(),
  dibukaPada: z.string().nullable(),
  alasan: z.string().nullable(),
  diabaikan: z.array(catatanPeriksaSchema),
})
export type VersiNotula = z.infer<typeof versiNotulaSchema>

export const bagianNaskahSchema = z.enum(['pembukaan', 'penutup'])
export type BagianNaskah = z.infer<typeof bagianNaskahSchema>

/** Where the facts of a sentence are recorded, and which: `pimpinan dan jam mulai`. */
export const sumberKalimatSchema = z.object({ layar: z.enum(['rapat', 'kehadiran', 'notula']), kata: z.string() })
export type SumberKalimat = z.infer<typeof sumberKalimatSchema>

/** A sentence that Simpul drafts. `tersusun`: it stands in the text and changes with its facts. */
export const kalimatTersusunSchema = z.object({
  kode: z.string(),
  teks: z.string(),
  sumber: z.array(sumberKalimatSchema),
  tersusun: z.boolean(),
})
export type KalimatTersusun = z.infer<typeof kalimatTersusunSchema>

/** A part that Simpul drafts from facts until the clerk writes his own. */
export const bagianTersusunSchema = z.object({
  isi: teksKayaSchema,
  tersusun: z.boolean(),
  /** Every sentence that the facts allow; empty once the notula is final. */
  kalimat: z.array(kalimatTersusunSchema),
})

/** A part of the paper that two versions word differently. */
export const bedaBagianSchema = z.object({
  judul: z.string(),
  potongan: z.array(z.object({ jenis: z.enum(['sama', 'ditambah', 'dihapus']), teks: z.string() })),
})
export type BedaBagian = z.infer<typeof bedaBagianSchema>

export const notulaSchema = z.object({
  id: idSchema,
  rapatId: idSchema,
  status: z.enum(['konsep', 'final']),
  versi: z.number().int(),
  pembukaan: bagianTersusunSchema,
  penutup: bagianTersusunSchema,
  pembahasan: z.array(pembahasanSchema),
  keputusan: z.array(keputusanSchema),
  pertanyaan: z.array(pertanyaanSchema),
  dokumentasi: z.array(dokumentasiSchema),
  riwayatVersi: z.array(versiNotulaSchema),
})
export type Notula = z.infer<typeof notulaSchema>
export type { TeksKaya }
