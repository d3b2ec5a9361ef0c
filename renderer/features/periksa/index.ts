export { PeriksaPage } from './periksa-page'
