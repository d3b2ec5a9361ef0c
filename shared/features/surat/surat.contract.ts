import { jenisKertasSchema } from '@shared/features/pengaturan/pengaturan.schema'
import { procedure } from '@shared/lib/contract-base'
import { idSchema, okSchema } from '@shared/lib/skema'
import { teksKayaSchema } from '@shared/lib/teks-kaya'
import { z } from 'zod'
import {
  bagianLaporanSchema,
  bagianSuratSchema,
  jenisSuratSchema,
  suratIsiSchema,
  suratRowSchema,
  suratSchema,
} from './surat.schema'

const cetakSuratSchema = z.object({ id: idSchema, kertas: jenisKertasSchema.optional() })

export const suratContract = {
  /** The register, newest first; of one rapat when asked for. */
  list: procedure.input(z.object({ rapatId: idSchema.optional() })).output(z.array(suratRowSchema)),
  get: procedure.input(z.object({ id: idSchema })).output(suratSchema),
  /**
   * A draft proposed from the rapat. An undangan susulan, perubahan or pembatalan needs an undangan that was sent; a nota
   * dinas and a berita acara may also be written when the notula is final.
   */
  create: procedure.input(z.object({ rapatId: idSchema, jenis: jenisSuratSchema })).output(okSchema),
  /** Moving a letter into another register (year, klasifikasi, unit) takes its urut away. */
  update: procedure.input(z.object({ id: idSchema, ubah: suratIsiSchema.partial() })).output(okSchema),
  bagian: {
    /** Empty text goes back to the sentences drafted from facts. */
    update: procedure
      .input(z.object({ id: idSchema, bagian: bagianSuratSchema, isi: teksKayaSchema.nullable() }))
      .output(okSchema),
    /** Prints a section of a report, or leaves it out. */
    setTampil: procedure
      .input(z.object({ id: idSchema, bagian: bagianLaporanSchema, tampil: z.boolean() }))
      .output(okSchema),
  },
  nomor: {
    /**
     * Gives the letter an urut, or takes it away with null. Also after it was sent while it has none. Refused when
     * another letter has it, and, unless `mundur` says so, when it lies behind the last one of the register.
     */
    set: procedure
      .input(
        z.object({
          id: idSchema,
          urut: z.number().int().min(1).max(999_999_999).nullable(),
          mundur: z.boolean().optional(),
        }),
      )
      .output(okSchema),
    /** Gives the letter the next urut of its register. */
    create: procedure.input(z.object({ id: idSchema })).output(z.object({ urut: z.number().int() })),
  },
  penerima: {
    /** Null follows the undangan of the rapat again. */
    set: procedure
      .input(z.object({ id: idSchema, jabatanIds: z.array(idSchema).max(2000).nullable() }))
      .output(okSchema),
  },
  penandaTangan: {
    /** Who signs a berita acara in a table or in blocks, in this order. */
    set: procedure.input(z.object({ id: idSchema, jabatanIds: z.array(idSchema).max(60) })).output(okSchema),
  },
  tembusan: {
    set: procedure.input(z.object({ id: idSchema, isi: z.array(z.string().trim().max(300)).max(30) })).output(okSchema),
  },
  /** Freezes the letter as it stands; number and date of an undangan become those of the rapat. */
  kirim: procedure.input(z.object({ id: idSchema })).output(okSchema),
  /** Makes a sent letter a draft again. Refused while another letter speaks of it. */
  reopen: procedure.input(z.object({ id: idSchema })).output(okSchema),
  /** Refused for a letter that was sent. */
  remove: procedure.input(z.object({ id: idSchema })).output(okSchema),
  /** The letter with its annex, or one letter for each addressee in one file. */
  exportPdf: procedure.input(cetakSuratSchema).output(z.file()),
  /** The same paper for Word; with the fields that SRIKANDI fills when asked for, or when the office has set it so. */
  exportDocx: procedure.input(cetakSuratSchema.extend({ srikandi: z.boolean().optional() })).output(z.file()),
}
