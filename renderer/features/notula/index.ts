export { useKertas } from './kertas/use-kertas'
export { NotulaPage } from './notula-page'
