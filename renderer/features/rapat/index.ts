export { RapatHeader } from './rapat-header'
export { useRapat } from './rapat.queries'
