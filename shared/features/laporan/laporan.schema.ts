import { rapatRowSchema } from '@shared/features/rapat/rapat.schema'
import { tindakLanjutRowSchema } from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import { tanggalSchema } from '@shared/lib/skema'
import { z } from 'zod'

/** What waits on the desk at `hariIni`. Groups without rows are empty lists. */
export const berandaSchema = z.object({
  hariIni: tanggalSchema,
  terlambat: z.array(tindakLanjutRowSchema),
  jatuhTempo: z.array(tindakLanjutRowSchema),
  /** Held (or past its day) and the notula is not final. */
  menungguNotula: z.array(rapatRowSchema),
  /** Monday to Sunday of this week. */
  rapatMingguIni: z.array(rapatRowSchema),
  jumlahRapat: z.number().int(),
})
export type Beranda = z.infer<typeof berandaSchema>

export const kemajuanSchema = z.object({
  langkah: z.string(),
  selesai: z.number().int(),
  jumlah: z.number().int(),
})
export type Kemajuan = z.infer<typeof kemajuanSchema>

export const berkasJadiSchema = z.object({ kunci: z.string(), nama: z.string(), ukuran: z.number().int() })
export type BerkasJadi = z.infer<typeof berkasJadiSchema>
