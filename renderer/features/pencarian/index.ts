export { PencarianPage } from './pencarian-page'
export { formatBagian, getTempatTemuan, ICON_TEMUAN, shortenAwal, toTextParts } from './temuan-words'
