export { BerandaPage } from './beranda/beranda-page'
export { PratinjauPage } from './pratinjau/pratinjau-page'
export { RekapDialog } from './rekap/rekap-dialog'
