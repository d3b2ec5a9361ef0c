export { KehadiranPage } from './kehadiran-page'
