/** The pattern by which an office writes the numbers of its letters, such as `{kode}/{urut}/{unit}/{tahun}`. */
import { formatKutipan, type HasilParse } from './hasil-parse'

/** What a pattern may name between braces. */
export const TOKEN_NOMOR = ['keamanan', 'kode', 'urut', 'unit', 'bulan_romawi', 'tahun'] as const
export type TokenNomor = (typeof TOKEN_NOMOR)[number]

export type PotonganPola =
  | { readonly jenis: 'token'; readonly token: TokenNomor }
  | { readonly jenis: 'teks'; readonly teks: string }

const PANJANG_POLA = 80

/**
 * A pattern such as `{kode}/{urut}/{unit}/{tahun}` in its pieces. Refused: braces without a partner, unknown tokens, a
 * token named twice, no `{urut}`, and two tokens without a sign between them, because such a number cannot be read back.
 */
export function parsePolaNomor(pola: string): HasilParse<readonly PotonganPola[]> {
  if (pola.length > PANJANG_POLA)
    return { ok: false, pesan: `Pola terlalu panjang: paling banyak ${PANJANG_POLA} huruf.` }
  const potongan: PotonganPola[] = []
  for (const [bagian] of pola.matchAll(/\{[^{}]*\}|[^{}]+|[{}]/g)) {
    if (bagian === '{' || bagian === '}') return { ok: false, pesan: 'Kurung kurawal pada pola tidak berpasangan.' }
    if (!bagian.startsWith('{')) potongan.push({ jenis: 'teks', teks: bagian })
    else {
      const token = TOKEN_NOMOR.find((nama) => bagian === `{${nama}}`)
      if (token === undefined) return { ok: false, pesan: `${formatKutipan(bagian)} tidak dikenal. ${DAFTAR_TOKEN}` }
      potongan.push({ jenis: 'token', token })
    }
  }
  const tokens = potongan.flatMap((bagian) => (bagian.jenis === 'token' ? [bagian.token] : []))
  const kembar = tokens.find((token, index) => tokens.indexOf(token) !== index)
  if (kembar !== undefined) return { ok: false, pesan: `{${kembar}} disebut dua kali. Sebutkan sekali saja.` }
  if (!tokens.includes('urut')) return { ok: false, pesan: 'Pola harus memuat {urut}.' }
  const isRapat = potongan.some(({ jenis }, index) => jenis === 'token' && potongan[index + 1]?.jenis === 'token')
  if (isRapat) return { ok: false, pesan: 'Beri tanda pemisah di antara dua bagian, misalnya {kode}/{urut}.' }
  return { ok: true, nilai: potongan }
}

const DAFTAR_TOKEN = `Pilih ${TOKEN_NOMOR.map((token) => `{${token}}`).join(', ')}.`
