import { z } from 'zod'
import { formatAngka } from './angka'
import { canonicalNama, canonicalText } from './teks'

/** `YYYY-MM-DD`, a day that exists. */
export const tanggalSchema = z.iso.date({ error: 'Tanggal tidak dikenali.' })

/** `HH:MM`, 24 hours. */
export const jamSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Jam tidak dikenali.' })

export const idSchema = z.string().min(1).max(64)

export const zonaSchema = z.enum(['WIB', 'WITA', 'WIT'])
export type Zona = z.infer<typeof zonaSchema>

const lengthError = (max: number) => `Terlalu panjang: paling banyak ${formatAngka(max)} karakter.`

/** A name or a title that must be there: one line in its canonical form, at most 200 characters. */
export const namaSchema = z
  .string()
  .transform(canonicalNama)
  .pipe(
    z
      .string()
      .min(1, { error: 'Belum diisi.' })
      .max(200, { error: lengthError(200) }),
  )

/** One line that may be missing, in its canonical form. Empty text counts as missing. */
export const barisSchema = z
  .string()
  .transform(canonicalNama)
  .pipe(z.string().max(500, { error: lengthError(500) }))
  .transform((text) => (text === '' ? null : text))
  .nullable()

/** Several lines of plain text in canonical form, at most 10,000 characters. */
export const uraianSchema = z
  .string()
  .transform((text) => canonicalText(text).trim())
  .pipe(
    z
      .string()
      .min(1, { error: 'Belum diisi.' })
      .max(10_000, { error: lengthError(10_000) }),
  )

export const okSchema = z.object({ id: idSchema })
