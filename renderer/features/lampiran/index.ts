export { DaftarLampiran } from './daftar-lampiran'
export { TempatBerkas } from './tempat-berkas'
export { useUrlLampiran } from './use-berkas-lampiran'
export { type Lampirkan, useLampirkan } from './use-lampirkan'
