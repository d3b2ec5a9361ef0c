import { z } from 'zod'

/** `YYYY-MM-DD`, a day that exists. */
export const tanggalSchema = z.iso.date({ error: 'Tanggal tidak dikenali.' })

/** `HH:MM`, 24 hours. */
export const jamSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Jam tidak dikenali.' })

export const idSchema = z.string().min(1).max(64)

export const zonaSchema = z.enum(['WIB', 'WITA', 'WIT'])
export type Zona = z.infer<typeof zonaSchema>

const lengthError = (max: number) => `Terlalu panjang: paling banyak ${max.toLocaleString('id-ID')} karakter.`

/** A name or a title that must be there: one line, at most 200 characters. */
export const namaSchema = z
  .string()
  .trim()
  .min(1, { error: 'Belum diisi.' })
  .max(200, { error: lengthError(200) })

/** One line that may be missing. Empty text counts as missing. */
export const barisSchema = z
  .string()
  .trim()
  .max(500, { error: lengthError(500) })
  .transform((text) => (text === '' ? null : text))
  .nullable()

/** Several lines of plain text, at most 10,000 characters. */
export const uraianSchema = z
  .string()
  .trim()
  .min(1, { error: 'Belum diisi.' })
  .max(10_000, { error: lengthError(10_000) })

export const okSchema = z.object({ id: idSchema })
