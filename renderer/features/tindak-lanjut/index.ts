export { KataKeadaan } from './kata-keadaan'
export { formatKeadaanRingkas } from './keadaan-ringkas'
export { useSetStatusTindakLanjut } from './tindak-lanjut.queries'
export { TindakLanjutPage } from './tindak-lanjut-page'
