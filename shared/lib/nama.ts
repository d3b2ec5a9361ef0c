import { hasHari } from './kalender'
import { canonicalDigit } from './teks'

type BagianNama = {
  readonly gelarDepan?: string | null | undefined
  readonly nama: string
  readonly gelarBelakang?: string | null | undefined
}

/** `Dr. Siti Rahmawati, S.H., M.H.`: titles stand as the office wrote them, only the joints are ours (domain.md 8). */
export function formatNamaLengkap({ gelarDepan, nama, gelarBelakang }: BagianNama): string {
  const depan = gelarDepan?.trim() ?? ''
  const belakang = (gelarBelakang?.trim() ?? '').replace(/^,\s*/, '')
  const tengah = depan === '' ? nama.trim() : `${depan} ${nama.trim()}`
  return belakang === '' ? tengah : `${tengah}, ${belakang}`
}

/** `19860926 201505 1 001`: groups of 8, 6, 1 and 3 (domain.md 1.11). Another length is shown as it was typed. */
export function formatNip(nip: string): string {
  const digit = canonicalDigit(nip)
  const grup = /^(\d{8})(\d{6})(\d)(\d{3})$/.exec(digit)
  return grup ? grup.slice(1).join(' ') : nip.trim()
}

/**
 * What looks wrong in a NIP: Indonesian sentences, none when it is in order or empty. Warnings, never a block:
 * the middle part is not judged because PPPK numbers use it differently (domain.md 1.11).
 */
export function findPeringatanNip(nip: string): readonly string[] {
  const digit = canonicalDigit(nip)
  if (digit === '') return []
  if (!/^\d+$/.test(digit)) return ['NIP berisi selain angka. Periksa sekali lagi.']

  const peringatan: string[] = []
  if (digit.length !== 18) peringatan.push(`NIP biasanya 18 angka, ini ${digit.length}. Periksa sekali lagi.`)
  if (digit.length >= 8 && !hasTanggalLahir(digit)) {
    peringatan.push('Delapan angka pertama NIP bukan tanggal lahir. Periksa sekali lagi.')
  }
  if (digit.length === 18 && !/[12]/.test(digit.charAt(14))) {
    peringatan.push('Angka ke-15 NIP biasanya 1 atau 2. Periksa sekali lagi.')
  }
  return peringatan
}

function hasTanggalLahir(digit: string): boolean {
  const tahun = Number(digit.slice(0, 4))
  return tahun >= 1920 && tahun < 2100 && hasHari(tahun, Number(digit.slice(4, 6)), Number(digit.slice(6, 8)))
}
