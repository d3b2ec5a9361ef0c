export { FirstStartPage } from './first-start/first-start-page'
export { usePengaturan } from './pengaturan.queries'
export { PengaturanPage } from './pengaturan-page'
export { SampahPage } from './sampah-page'
