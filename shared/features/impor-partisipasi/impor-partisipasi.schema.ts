import { idSchema } from '@shared/lib/skema'
import { z } from 'zod'
import { pasanganSchema, pilihanLembarSchema, susunanSchema } from '../impor/susunan.schema'
import { tabelImporSchema } from '../impor/tabel-impor.schema'

/** How far reading has come: from 0 to 1. */
export const kemajuanImporSchema = z.object({ bagian: z.number() })
export type KemajuanImpor = z.infer<typeof kemajuanImporSchema>

export const permintaanTabelSchema = z.object({ sesiId: idSchema, pilihan: pilihanLembarSchema })

/** A table with the meaning of its columns as it is proposed. */
export const tabelTerbacaSchema = z.object({
  tabel: tabelImporSchema,
  pasangan: z.array(pasanganSchema),
  /** The proposal is what was used for a file of this shape before. */
  isDiingat: z.boolean(),
})
export type TabelTerbaca = z.infer<typeof tabelTerbacaSchema>

export const permintaanSusunanSchema = z.object({ sesiId: idSchema, susunan: susunanSchema })

export const permintaanSimpanSchema = permintaanSusunanSchema.extend({
  /** As many rows as the preview showed: when something else would happen now, nothing does. */
  jumlah: z.number().int().min(1),
})
