import { addHari, getBagianTanggal, getHariKe, getNamaHari } from './kalender'

/** National holidays that fall on the same day every year: `MM-DD`. */
const TETAP: Readonly<Record<string, string>> = {
  '01-01': 'Tahun Baru Masehi',
  '05-01': 'Hari Buruh Internasional',
  '06-01': 'Hari Lahir Pancasila',
  '08-17': 'Proklamasi Kemerdekaan',
  '12-25': 'Hari Raya Natal',
}

/**
 * Holidays that follow other calendars, as the yearly joint decree of three ministers (SKB) lists them, and national
 * voting days. Years after the newest decree have only the days that can be calculated.
 */
const PER_TAHUN: Readonly<Record<string, string>> = {
  '2024-02-08': 'Isra Mikraj',
  '2024-02-10': 'Tahun Baru Imlek',
  '2024-02-14': 'hari pemungutan suara',
  '2024-03-11': 'Hari Suci Nyepi',
  '2024-04-10': 'Idulfitri',
  '2024-04-11': 'Idulfitri',
  '2024-05-23': 'Hari Raya Waisak',
  '2024-06-17': 'Iduladha',
  '2024-07-07': 'Tahun Baru Islam',
  '2024-09-16': 'Maulid Nabi Muhammad saw.',
  '2024-11-27': 'hari pemungutan suara',
  '2025-01-27': 'Isra Mikraj',
  '2025-01-29': 'Tahun Baru Imlek',
  '2025-03-29': 'Hari Suci Nyepi',
  '2025-03-31': 'Idulfitri',
  '2025-04-01': 'Idulfitri',
  '2025-05-12': 'Hari Raya Waisak',
  '2025-06-06': 'Iduladha',
  '2025-06-27': 'Tahun Baru Islam',
  '2025-09-05': 'Maulid Nabi Muhammad saw.',
  '2026-01-16': 'Isra Mikraj',
  '2026-02-17': 'Tahun Baru Imlek',
  '2026-03-19': 'Hari Suci Nyepi',
  '2026-03-21': 'Idulfitri',
  '2026-03-22': 'Idulfitri',
  '2026-05-27': 'Iduladha',
  '2026-05-31': 'Hari Raya Waisak',
  '2026-06-16': 'Tahun Baru Islam',
  '2026-08-25': 'Maulid Nabi Muhammad saw.',
}

/** Days from Easter to the holidays that hang on it. */
const DARI_PASKAH: readonly (readonly [hari: number, nama: string])[] = [
  [-2, 'Wafat Yesus Kristus'],
  [0, 'Kebangkitan Yesus Kristus'],
  [39, 'Kenaikan Yesus Kristus'],
]

/** Why offices are closed on a day: `hari Sabtu`, `Hari Raya Natal`; `null` on a working day. `tanggal` is `YYYY-MM-DD`. */
export function findHariLibur(tanggal: string): string | null {
  const libur = TETAP[tanggal.slice(5)] ?? PER_TAHUN[tanggal] ?? findLiburPaskah(tanggal)
  if (libur !== undefined) return libur
  const hariKe = getHariKe(tanggal)
  return hariKe === 0 || hariKe === 6 ? `hari ${getNamaHari(tanggal)}` : null
}

/** The last working day before `tanggal`. */
export function findHariKerjaSebelum(tanggal: string): string {
  const sebelum = addHari(tanggal, -1)
  return findHariLibur(sebelum) === null ? sebelum : findHariKerjaSebelum(sebelum)
}

function findLiburPaskah(tanggal: string): string | undefined {
  const paskah = getPaskah(getBagianTanggal(tanggal).tahun)
  return DARI_PASKAH.find(([hari]) => addHari(paskah, hari) === tanggal)?.[1]
}

/** Easter Sunday of a Gregorian year, by the rule of Meeus, Jones and Butcher. */
function getPaskah(tahun: number): string {
  const a = tahun % 19
  const abad = Math.floor(tahun / 100)
  const c = tahun % 100
  const h = (19 * a + abad - Math.floor(abad / 4) - Math.floor((abad - Math.floor((abad + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (abad % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  const bulan = String(Math.floor(n / 31)).padStart(2, '0')
  return `${tahun}-${bulan}-${String((n % 31) + 1).padStart(2, '0')}`
}
