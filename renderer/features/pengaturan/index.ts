export { FirstStartPage } from './first-start/first-start-page'
export { usePengaturan } from './pengaturan.queries'
