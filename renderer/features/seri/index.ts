export { SeriPage } from './seri-page'
