import { setSchemaMessages } from '@shared/lib/schema-messages'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

describe('setSchemaMessages', () => {
  beforeAll(setSchemaMessages)
  const getMessage = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues[0]?.message

  it.each<[z.ZodType, unknown, string]>([
    [z.string(), undefined, 'Belum diisi.'],
    [z.string(), null, 'Belum diisi.'],
    [z.string(), 1, 'Isian ini tidak terbaca.'],
    [z.string().min(1), '', 'Belum diisi.'],
    [z.string().min(3), 'ab', 'Paling sedikit 3 huruf.'],
    [z.string().max(2), 'abc', 'Paling panjang 2 huruf.'],
    [z.number().min(0), -1, 'Paling kecil 0.'],
    [z.number().max(5), 6, 'Paling besar 5.'],
    [z.array(z.string()).min(1), [], 'Pilih atau isi paling sedikit 1.'],
    [z.array(z.string()).max(1), ['a', 'b'], 'Paling banyak 1 baris.'],
    [z.file().max(30 * 1024 * 1024), new File([new Uint8Array(31 * 1024 * 1024)], 'a'), 'Berkas paling besar 30 MB.'],
    [z.iso.date(), '2024-11-31', 'Tanggal ini tidak ada di kalender.'],
    [z.iso.time(), '25:00', 'Jam ditulis seperti 09:30.'],
    [z.email(), 'a', 'Alamat surel tidak lengkap.'],
    [z.string().regex(/^x$/), 'y', 'Bentuk isian tidak sesuai.'],
    [z.enum(['a']), 'b', 'Pilih salah satu dari daftar.'],
    [z.strictObject({}), { a: 1 }, 'Ada isian yang tidak dikenal.'],
    [z.union([z.literal(1), z.literal(2)]), 3, 'Isian ini tidak sesuai.'],
  ])('%#: speaks plain Indonesian', (schema, value, message) => {
    expect(getMessage(schema, value)).toBe(message)
  })

  it('lets a schema say its own sentence', () => {
    expect(getMessage(z.string().min(1, 'Tulis nama rapat.'), '')).toBe('Tulis nama rapat.')
  })
})
