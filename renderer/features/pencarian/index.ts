export { PencarianPage } from './pencarian-page'
export { formatBagian, getTempatTemuan, ICON_TEMUAN, toTextParts } from './temuan-words'
