export { RiwayatPanel } from './riwayat-panel'
