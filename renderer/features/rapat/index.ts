export { useRapat } from './rapat.queries'
export { RapatHeader } from './rapat-header'
