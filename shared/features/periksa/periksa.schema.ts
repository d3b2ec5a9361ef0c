import { idSchema } from '@shared/lib/skema'
import { z } from 'zod'

/** `harus` keeps the notula from becoming final; `lihat` may be set aside with a reason. */
export const tingkatTemuanSchema = z.enum(['harus', 'lihat'])
export type TingkatTemuan = z.infer<typeof tingkatTemuanSchema>

/** Field of a rapat on its Ringkasan; `waktu` and `surat` hold two each. */
export const isianRapatSchema = z.enum([
  'nama',
  'tanggal',
  'waktu',
  'tempat',
  'surat',
  'pimpinanId',
  'sekretarisId',
  'pencatatId',
  'penandaTanganId',
])
export type IsianRapat = z.infer<typeof isianRapatSchema>

/** Where on the screen a finding is mended. */
export const tempatTemuanSchema = z.discriminatedUnion('layar', [
  z.object({
    layar: z.literal('notula'),
    /** `pembukaan`, `penutup`, `dokumentasi`, or the id of an acara. */
    bagianId: idSchema,
    /** The record inside that part; empty for the part itself. */
    barisId: idSchema.nullable(),
    isian: z.enum(['isi', 'jabatanId', 'batasWaktu']),
  }),
  z.object({ layar: z.literal('rapat'), isian: isianRapatSchema }),
  /** The list of acara on Ringkasan; without id a new one is wanted. */
  z.object({ layar: z.literal('acara'), acaraId: idSchema.nullable() }),
  z.object({ layar: z.literal('kehadiran') }),
  z.object({ layar: z.literal('jabatan'), jabatanId: idSchema }),
  z.object({ layar: z.literal('pengaturan') }),
])
export type TempatTemuan = z.infer<typeof tempatTemuanSchema>

/** Words by which a finding is found on the paper: `kata`, at or after `konteks`. */
export const kutipanTemuanSchema = z.object({ konteks: z.string().nullable(), kata: z.string() })
export type KutipanTemuan = z.infer<typeof kutipanTemuanSchema>

export const temuanSchema = z.object({
  /** Which check found it. */
  kode: idSchema,
  /** What exactly it found, with the value looked at: a changed value is another finding. */
  sasaran: z.string().min(1).max(400),
  tingkat: tingkatTemuanSchema,
  /** `Jumlah hadir tidak sama dengan daftar` */
  judul: z.string(),
  /** One sentence: what, and where. */
  pesan: z.string(),
  tempat: tempatTemuanSchema,
  kutipan: kutipanTemuanSchema.nullable(),
  /** The remedy as a button says it; `langsung` is carried out at once, otherwise it leads to the field. */
  perbaikan: z.object({ label: z.string(), langsung: z.boolean() }),
  /** Why it was set aside; empty while it is open. */
  diabaikan: z.object({ alasan: z.string(), pada: z.string() }).nullable(),
})
export type Temuan = z.infer<typeof temuanSchema>

export const hasilPeriksaSchema = z.object({
  /** The musts first; what was set aside comes last. */
  temuan: z.array(temuanSchema),
  /** Checks that found nothing open. */
  lolos: z.array(z.object({ kode: idSchema, judul: z.string() })),
  jumlahPemeriksaan: z.number().int(),
})
export type HasilPeriksa = z.infer<typeof hasilPeriksaSchema>
