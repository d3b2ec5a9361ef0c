/** Dates and times of the program: ISO text inside (`YYYY-MM-DD`, `HH:MM`), Indonesian at both ends. */
export {
  formatBulan,
  formatJam,
  formatTanggal,
  formatTanggalAngka,
  formatTanggalPanjang,
  formatTanggalPendek,
  formatTanggalRingkas,
} from './format-tanggal'
export type { HasilParse } from './hasil-parse'
export {
  addBulan,
  addHari,
  buildTanggal,
  fromWaktuLokal,
  getAkhirBulan,
  getAwalBulan,
  getAwalPekan,
  getBagianTanggal,
  getBulanRomawi,
  getHariKe,
  getNamaBulan,
  isTanggal,
  selisihHari,
  toJamLokal,
  toTanggalLokal,
  type ZonaWaktu,
} from './kalender'
export { parseJam } from './parse-jam'
export { parseTanggal } from './parse-tanggal'
