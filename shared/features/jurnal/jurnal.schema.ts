import { z } from 'zod'

const langkahSchema = z.object({ id: z.string(), nama: z.string() }).nullable()

/** What Ctrl+Z and Ctrl+Y would do now. */
export const statusJurnalSchema = z.object({ urungkan: langkahSchema, ulangi: langkahSchema })
export type StatusJurnal = z.infer<typeof statusJurnalSchema>

export const perubahanSchema = z.object({
  aksiId: z.string(),
  aksi: z.string(),
  pelaku: z.string(),
  /** ISO moment (UTC). */
  waktu: z.string(),
  jenis: z.enum(['baru', 'ubah', 'hapus']),
  tabel: z.string(),
  barisId: z.string(),
  kolom: z.array(z.object({ nama: z.string(), sebelum: z.string().nullable(), sesudah: z.string().nullable() })),
})
export type Perubahan = z.infer<typeof perubahanSchema>

export const aksiSchema = z.object({
  id: z.string(),
  nama: z.string(),
  pelaku: z.string(),
  waktu: z.string(),
  dapatDiurungkan: z.boolean(),
})
export type Aksi = z.infer<typeof aksiSchema>

/** Something that was removed and can come back whole. */
export const sampahSchema = z.object({
  aksiId: z.string(),
  aksi: z.string(),
  waktu: z.string(),
  /** Words for the record, such as the name of the rapat. */
  judul: z.string(),
  jenis: z.string(),
  jumlahBaris: z.number().int(),
})
export type Sampah = z.infer<typeof sampahSchema>
