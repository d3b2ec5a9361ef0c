export { BerandaPage } from './beranda/beranda-page'
export { isDokumenPratinjau } from './pratinjau/pilihan-cetak'
export { PratinjauPage } from './pratinjau/pratinjau-page'
export { RekapDialog } from './rekap/rekap-dialog'
