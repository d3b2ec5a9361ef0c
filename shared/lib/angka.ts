/** Numbers as Indonesians write them: dots between thousands, a comma before decimals. Windows' locale plays no part. */
import { formatKutipan, type HasilParse } from './hasil-parse'

type ParseAngkaOptions = {
  /** Decimals that may be typed; 0 means whole numbers only. */
  readonly desimal?: number
  readonly min?: number
  readonly maks?: number
}

const SPASI_KERAS = '\u00a0'
const MINUS = /^[-−–] ?/

/** `1.234.567,89`: exactly `desimal` decimals, halves rounded away from zero. @throws RangeError when not finite */
export function formatAngka(nilai: number, desimal = 0): string {
  if (!Number.isFinite(nilai)) throw new RangeError('not a finite number')
  const [bulat = '0', pecahan] = roundDesimal(Math.abs(nilai), desimal).toFixed(desimal).split('.')
  const teks = groupRibuan(bulat) + (pecahan === undefined ? '' : `,${pecahan}`)
  return nilai < 0 && /[1-9]/.test(teks) ? `-${teks}` : teks
}

/** `80,41 %` with a space that does not break. `persen` is in points: 80.41, not 0.8041. */
export function formatPersen(persen: number, desimal = 2): string {
  return `${formatAngka(persen, desimal)}${SPASI_KERAS}%`
}

/**
 * Reads a typed number: `1.234.567,89`, `1234567,89`, `-5`. Text whose separators could mean something else
 * (`31,649` where whole numbers stand, `1.5`, `1,234.56`) is refused with the number that was probably meant.
 */
export function parseAngka(text: string, options: ParseAngkaOptions = {}): HasilParse<number> {
  const kata = text.normalize('NFKC').trim()
  if (kata === '') return { ok: false, pesan: 'Angka belum diisi.' }
  const tanda = MINUS.test(kata) ? -1 : 1
  const angka = kata.replace(MINUS, '')
  const { desimal = 0 } = options

  const baku = /^(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/.exec(angka)
  if (!baku) return rejectSusunan(text, angka, tanda, desimal)

  const [, bulat = '0', pecahan = ''] = baku
  if (pecahan.length > desimal && /[1-9]/.test(pecahan)) return rejectDesimal(text, angka, tanda, desimal)
  return checkRentang(tanda * Number(`${bulat.replaceAll('.', '')}.${pecahan || '0'}`), options)
}

/** `80,41 %` or `80,41` in points from 0 to 100. */
export function parsePersen(text: string, desimal = 2): HasilParse<number> {
  return parseAngka(text.replace(/\s*(?:%|persen)\s*$/i, ''), { desimal, min: 0, maks: 100 })
}

function checkRentang(nilai: number, { min, maks, desimal = 0 }: ParseAngkaOptions): HasilParse<number> {
  if (!Number.isSafeInteger(Math.trunc(nilai))) {
    return { ok: false, pesan: 'Angka terlalu besar. Tulis paling banyak lima belas angka.' }
  }
  if (min !== undefined && nilai < min) {
    return { ok: false, pesan: `Angka paling kecil ${formatAngka(min, countDesimal(min, desimal))}.` }
  }
  if (maks !== undefined && nilai > maks) {
    return { ok: false, pesan: `Angka paling besar ${formatAngka(maks, countDesimal(maks, desimal))}.` }
  }
  return { ok: true, nilai: nilai === 0 ? 0 : nilai }
}

function rejectDesimal(text: string, angka: string, tanda: number, desimal: number): HasilParse<number> {
  if (desimal > 0) {
    return { ok: false, pesan: `${formatKutipan(text)} punya terlalu banyak desimal. Tulis paling banyak ${desimal}.` }
  }
  const ribuan = /^\d{1,3}(?:,\d{3})+$/.test(angka) ? tanda * Number(angka.replaceAll(',', '')) : undefined
  if (ribuan === undefined) {
    return { ok: false, pesan: `${formatKutipan(text)} terbaca sebagai desimal. Tulis bilangan bulat.` }
  }
  const pesan = `${formatKutipan(text)} terbaca sebagai desimal. Maksudnya ${formatAngka(ribuan)}?`
  return { ok: false, pesan, saran: [ribuan] }
}

/** Separators in the English order, or a dot that does not stand before three figures. */
function rejectSusunan(text: string, angka: string, tanda: number, desimal: number): HasilParse<number> {
  const inggris = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(angka)
  const pecahan = inggris?.[1] ?? ''
  if (inggris && pecahan.length <= desimal) {
    const nilai = tanda * Number(angka.replaceAll(',', ''))
    const pesan = `Di sini titik memisahkan ribuan dan koma memisahkan desimal. Maksudnya ${formatAngka(nilai, pecahan.length)}?`
    return { ok: false, pesan, saran: [nilai] }
  }
  return {
    ok: false,
    pesan: `${formatKutipan(text)} tidak terbaca sebagai angka. Tulis misalnya 1.250${desimal > 0 ? ',5' : ''}.`,
  }
}

/** Rounds on the decimal figures that people see, so that 1,005 becomes 1,01 although its binary value lies below. */
function roundDesimal(nilai: number, desimal: number): number {
  const teks = String(nilai)
  if (teks.includes('e')) return nilai
  return Number(`${Math.round(Number(`${teks}e${desimal}`))}e-${desimal}`)
}

function groupRibuan(bulat: string): string {
  return bulat.replace(/\B(?=(\d{3})+$)/g, '.')
}

function countDesimal(nilai: number, maks: number): number {
  return Number.isInteger(nilai) ? 0 : maks
}
