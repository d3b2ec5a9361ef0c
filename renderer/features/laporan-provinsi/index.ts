export { LaporanProvinsiPage } from './laporan-provinsi-page'
