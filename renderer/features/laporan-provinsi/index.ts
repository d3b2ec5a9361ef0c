export { LaporanProvinsiPage } from './laporan-provinsi-page'
export { findKunciPaket } from './pilihan-paket'
