export { NotulaPage } from './notula-page'
