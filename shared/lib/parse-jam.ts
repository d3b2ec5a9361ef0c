import { formatKutipan, type HasilParse } from './hasil-parse'

const CONTOH = 'Tulis misalnya 9, 9.30, atau 13.00.'
const SUSUNAN =
  /^(?:pukul|jam|pkl)?\.? ?(?:(\d{1,2})(?:[.:,](\d{1,2}))?|(\d{1,2})(\d{2})) ?(pagi|siang|sore|malam)? ?(?:wib|wita|wit)?$/

/**
 * Reads a time as clerks type it: `9`, `9.30`, `09:30`, `0930`, `9.30 wib`, `jam 7 malam`. Gives `HH:MM`.
 * The zone behind the time is accepted and left out: it belongs to the office, not to one field.
 */
export function parseJam(text: string): HasilParse {
  const kata = text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ')
  if (kata === '') return { ok: false, pesan: 'Jam belum diisi.' }

  const match = SUSUNAN.exec(kata)
  if (!match) return { ok: false, pesan: `${formatKutipan(text)} tidak terbaca sebagai jam. ${CONTOH}` }

  const [, jamSaja, menitTertulis, jamRapat, menitRapat, waktu] = match
  const menitText = menitTertulis ?? menitRapat ?? '00'
  const jam = toJam24(Number(jamSaja ?? jamRapat), waktu)
  if (menitText.length === 1) return rejectMenitTunggal(jam, menitText)

  const menit = Number(menitText)
  if (jam > 23 || menit > 59) {
    return { ok: false, pesan: `Jam ${jam}.${menitText} tidak ada. Jam ditulis 00.00 sampai 23.59.` }
  }
  return { ok: true, nilai: buildJam(jam, menitText) }
}

function rejectMenitTunggal(jam: number, menit: string): HasilParse {
  const saran = [`0${menit}`, `${menit}0`]
    .filter((menitText) => jam <= 23 && Number(menitText) <= 59)
    .map((menitText) => buildJam(jam, menitText))
  const pilihan = saran.map((nilai) => nilai.replace(':', '.')).join(' atau ')
  const tanya = pilihan === '' ? CONTOH : `Maksudnya ${pilihan}?`
  return { ok: false, pesan: `Menit ditulis dua angka. ${tanya}`, saran }
}

function toJam24(jam: number, waktu: string | undefined): number {
  if (waktu === 'malam' && jam === 12) return 0
  const petang = waktu === 'sore' || waktu === 'malam' || (waktu === 'siang' && jam < 10)
  return petang && jam >= 1 && jam < 12 ? jam + 12 : jam
}

function buildJam(jam: number, menit: string): string {
  return `${String(jam).padStart(2, '0')}:${menit}`
}
