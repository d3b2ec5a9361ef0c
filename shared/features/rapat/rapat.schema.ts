import { lampiranSchema } from '@shared/features/lampiran/lampiran.schema'
import { barisSchema, idSchema, jamSchema, namaSchema, tanggalSchema, zonaSchema } from '@shared/lib/skema'
import { z } from 'zod'

export const statusRapatSchema = z.enum(['draf', 'terjadwal', 'berlangsung', 'selesai', 'final', 'batal'])
export type StatusRapat = z.infer<typeof statusRapatSchema>

export const templatRapatSchema = z.enum(['rakor forkopimda', 'desk pilkada', 'kosong'])
export type TemplatRapat = z.infer<typeof templatRapatSchema>

/** The facts of one rapat. Times are local in `zona`; an empty `jamSelesai` prints as "selesai". */
export const rapatSchema = z.object({
  id: idSchema,
  nama: z.string(),
  jenis: z.string(),
  status: statusRapatSchema,
  tanggal: tanggalSchema.nullable(),
  jamMulai: jamSchema.nullable(),
  jamSelesai: jamSchema.nullable(),
  zona: zonaSchema,
  tempat: z.string().nullable(),
  pimpinanId: idSchema.nullable(),
  sekretarisId: idSchema.nullable(),
  pencatatId: idSchema.nullable(),
  /** Signs the notula; empty means the pimpinan. */
  penandaTanganId: idSchema.nullable(),
  nomorUndangan: z.string().nullable(),
  tanggalUndangan: tanggalSchema.nullable(),
  dasar: z.string().nullable(),
  tujuan: z.string().nullable(),
})
export type Rapat = z.infer<typeof rapatSchema>

/** One line of the register. */
export const rapatRowSchema = rapatSchema
  .pick({
    id: true,
    nama: true,
    jenis: true,
    status: true,
    tanggal: true,
    jamMulai: true,
    jamSelesai: true,
    zona: true,
    tempat: true,
  })
  .extend({
    pimpinan: z.string().nullable(),
    jumlahAcara: z.number().int(),
    jumlahDiundang: z.number().int(),
    /** Invited jabatan present by themselves or by a representative. */
    jumlahTerwakili: z.number().int(),
    jumlahKeputusan: z.number().int(),
    jumlahTindakLanjut: z.number().int(),
    notula: z.enum(['belum ada', 'konsep', 'final']),
    seriId: idSchema.nullable(),
    /** Name of the seri that it belongs to. */
    seri: z.string().nullable(),
  })
export type RapatRow = z.infer<typeof rapatRowSchema>

/** What became of a point of the agenda: one that was not finished travels to the next rapat of its seri. */
export const keadaanAcaraSchema = z.enum(['dibahas', 'belum selesai', 'ditunda'])
export type KeadaanAcara = z.infer<typeof keadaanAcaraSchema>

export const acaraSchema = z.object({
  id: idSchema,
  urutan: z.number().int(),
  judul: z.string(),
  keadaan: keadaanAcaraSchema,
})
export type Acara = z.infer<typeof acaraSchema>

/** Another rapat, as far as a link and a sentence need it. */
export const rujukanRapatSchema = z.object({ id: idSchema, nama: z.string(), tanggal: tanggalSchema.nullable() })
export type RujukanRapat = z.infer<typeof rujukanRapatSchema>

/** A point of the agenda with where it came from and where it went on. */
export const acaraLengkapSchema = acaraSchema.extend({
  jumlahKeputusan: z.number().int(),
  jumlahTindakLanjut: z.number().int(),
  /** Brought along from earlier rapat: `tindak lanjut` lists what is still to be done. */
  bawaan: z.enum(['tindak lanjut', 'lanjutan']).nullable(),
  asal: rujukanRapatSchema.nullable(),
  berlanjut: rujukanRapatSchema.nullable(),
})
export type AcaraLengkap = z.infer<typeof acaraLengkapSchema>

/** A tindak lanjut of an earlier rapat of the seri that was open when this rapat began. */
export const tindakLanjutLaluSchema = z.object({
  id: idSchema,
  uraian: z.string(),
  jabatan: z.string().nullable(),
  batasWaktu: tanggalSchema.nullable(),
  status: z.enum(['belum', 'proses', 'selesai']),
  selesaiPada: tanggalSchema.nullable(),
  rapat: rujukanRapatSchema,
})
export type TindakLanjutLalu = z.infer<typeof tindakLanjutLaluSchema>

export const undanganSchema = z.object({
  id: idSchema,
  jabatanId: idSchema,
  jabatan: z.string(),
  singkatan: z.string().nullable(),
  unsurId: idSchema,
  unsur: z.string(),
  /** Name with gelar of the holder on the day of the rapat. */
  pejabat: z.string().nullable(),
})
export type Undangan = z.infer<typeof undanganSchema>

export const rapatLengkapSchema = rapatSchema.extend({
  acara: z.array(acaraLengkapSchema),
  /** The seri that it belongs to; `ke` counts its rapat by day from 1. */
  seri: z.object({ id: idSchema, nama: z.string(), ke: z.number().int() }).nullable(),
  /** By due date, undated ones last; empty without a point of the agenda that lists them. */
  tindakLanjutLalu: z.array(tindakLanjutLaluSchema),
  /** In protocol order. */
  undangan: z.array(undanganSchema),
  notula: z.enum(['belum ada', 'konsep', 'final']),
  versiNotula: z.number().int(),
})
export type RapatLengkap = z.infer<typeof rapatLengkapSchema>

export const rapatInputSchema = z.object({
  nama: namaSchema,
  jenis: namaSchema,
  tanggal: tanggalSchema.nullable(),
  jamMulai: jamSchema.nullable(),
  jamSelesai: jamSchema.nullable(),
  zona: zonaSchema,
  tempat: barisSchema,
  pimpinanId: idSchema.nullable(),
  sekretarisId: idSchema.nullable(),
  pencatatId: idSchema.nullable(),
  penandaTanganId: idSchema.nullable(),
  nomorUndangan: barisSchema,
  tanggalUndangan: tanggalSchema.nullable(),
  dasar: barisSchema,
  tujuan: barisSchema,
})
export type RapatInput = z.infer<typeof rapatInputSchema>

/** A file kept with a rapat, in its order. */
export const lampiranRapatSchema = z.object({
  id: idSchema,
  urutan: z.number().int(),
  keterangan: z.string(),
  lampiran: lampiranSchema,
})
export type LampiranRapat = z.infer<typeof lampiranRapatSchema>
