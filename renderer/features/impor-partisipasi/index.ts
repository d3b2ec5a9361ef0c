export { ImporPage } from './impor-page'
