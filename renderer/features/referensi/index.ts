export { JabatanPage } from './jabatan-page'
