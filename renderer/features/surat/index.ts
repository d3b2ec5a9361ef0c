export { SuratPage } from './daftar/surat-page'
export { TulisSuratPage } from './tulis/tulis-surat-page'
