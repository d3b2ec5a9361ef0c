export { NotulaPage } from './notula-page'
export { useSimpanOtomatis } from './simpan/use-simpan-otomatis'
export { PesanSimpan } from './tulis/pesan-simpan'
