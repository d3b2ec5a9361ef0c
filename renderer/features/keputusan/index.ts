export { KeputusanPage } from './keputusan-page'
