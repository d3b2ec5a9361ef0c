export { SuratPage } from './daftar/surat-page'
export { DaftarJabatan } from './tulis/daftar-jabatan'
export { PilihJabatan } from './tulis/pilih-jabatan'
export { TulisSuratPage } from './tulis/tulis-surat-page'
