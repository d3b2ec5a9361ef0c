import { oc } from '@orpc/contract'
import { z } from 'zod'

export const ditolakSchema = z.object({
  kode: z.enum([
    'ISIAN_SALAH',
    'TIDAK_DITEMUKAN',
    'SUDAH_ADA',
    'TERKUNCI',
    'BENTROK',
    'TIDAK_DAPAT_DIURUNGKAN',
    'BERKAS_DITOLAK',
    'TIDAK_TERSEDIA',
  ]),
  pesan: z.string(),
  isian: z.string().optional(),
  rincian: z.array(z.string()).readonly().optional(),
})

/** Where every procedure of the contract begins: one declared refusal, the same everywhere. */
export const procedure = oc.errors({ DITOLAK: { status: 422, data: ditolakSchema } })
