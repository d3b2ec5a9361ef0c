import { deskContract } from './features/desk/desk.contract'
import { imporPartisipasiContract } from './features/impor-partisipasi/impor-partisipasi.contract'
import { jurnalContract } from './features/jurnal/jurnal.contract'
import { kehadiranContract } from './features/kehadiran/kehadiran.contract'
import { keputusanContract } from './features/keputusan/keputusan.contract'
import { lampiranContract } from './features/lampiran/lampiran.contract'
import { laporanContract } from './features/laporan/laporan.contract'
import { laporanProvinsiContract } from './features/laporan-provinsi/laporan-provinsi.contract'
import { notulaContract } from './features/notula/notula.contract'
import { partisipasiContract } from './features/partisipasi/partisipasi.contract'
import { pencarianContract } from './features/pencarian/pencarian.contract'
import { pengaturanContract } from './features/pengaturan/pengaturan.contract'
import { periksaContract } from './features/periksa/periksa.contract'
import { rapatContract } from './features/rapat/rapat.contract'
import { referensiContract } from './features/referensi/referensi.contract'
import { seriContract } from './features/seri/seri.contract'
import { sistemContract } from './features/sistem/sistem.contract'
import { suratContract } from './features/surat/surat.contract'
import { tindakLanjutContract } from './features/tindak-lanjut/tindak-lanjut.contract'

/** Everything that may cross the border between the screen and the core: the only table of names. */
export const contract = {
  sistem: sistemContract,
  jurnal: jurnalContract,
  pengaturan: pengaturanContract,
  lampiran: lampiranContract,
  referensi: referensiContract,
  rapat: rapatContract,
  kehadiran: kehadiranContract,
  notula: notulaContract,
  tindakLanjut: tindakLanjutContract,
  seri: seriContract,
  keputusan: keputusanContract,
  surat: suratContract,
  periksa: periksaContract,
  partisipasi: partisipasiContract,
  desk: deskContract,
  imporPartisipasi: imporPartisipasiContract,
  laporan: laporanContract,
  laporanProvinsi: laporanProvinsiContract,
  pencarian: pencarianContract,
}
