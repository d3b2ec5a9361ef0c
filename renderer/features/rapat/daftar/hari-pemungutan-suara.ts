/** National voting days, framed in the calendar: Pemilu and Pilkada from 2019 on. */
const HARI_PEMUNGUTAN_SUARA: ReadonlySet<string> = new Set(['2019-04-17', '2020-12-09', '2024-02-14', '2024-11-27'])

export function isHariPemungutanSuara(tanggal: string): boolean {
  return HARI_PEMUNGUTAN_SUARA.has(tanggal)
}
