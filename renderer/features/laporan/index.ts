export { BerandaPage } from './beranda/beranda-page'
export { RekapDialog } from './rekap/rekap-dialog'
