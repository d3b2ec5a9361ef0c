import type { TemplatRapat } from './rapat.schema'

type Templat = {
  readonly nama: string
  readonly jenis: string
  readonly acara: readonly string[]
  readonly undangForkopimda: boolean
  /** Words that tell an unsur by its name, since offices rename them: `Perangkat Daerah (OPD)`, `OPD`. */
  readonly kataUnsur: readonly string[]
}

/** The ten points of the Desk Pilkada of Kota Bogor, 1 November 2024. */
const ACARA_DESK_PILKADA = [
  'Kesiapan logistik',
  'Kesiapan TPS',
  'Kesiapan petugas pemungutan suara',
  'Sosialisasi masif',
  'Sistem penghitungan suara',
  'Pengawasan kecurangan',
  'Kesiapan keamanan',
  'Pencegahan hoaks',
  'Kesehatan petugas dan pemilih di rumah sakit',
  'Netralitas ASN dan lembaga terkait',
] as const

/** What a new rapat begins with. Everything can be changed afterwards. */
export const TEMPLAT_RAPAT: Readonly<Record<TemplatRapat, Templat>> = {
  'rakor forkopimda': {
    nama: 'Rapat Koordinasi Forkopimda',
    jenis: 'Forkopimda',
    acara: [
      'Tindak lanjut keputusan rapat sebelumnya',
      'Perkembangan situasi ketenteraman dan ketertiban umum',
      'Isu strategis daerah',
      'Kesepakatan dan rencana tindak lanjut',
    ],
    undangForkopimda: true,
    kataUnsur: [],
  },
  'desk pilkada': {
    nama: 'Rapat Koordinasi Desk Pilkada',
    jenis: 'Desk Pilkada',
    acara: ACARA_DESK_PILKADA,
    undangForkopimda: true,
    kataUnsur: ['kpu', 'bawaslu', 'opd', 'perangkat daerah', 'camat'],
  },
  kosong: { nama: 'Rapat Koordinasi', jenis: 'Lainnya', acara: [], undangForkopimda: false, kataUnsur: [] },
}

/** Whether the template invites an unsur of this name: one of its words stands in the name as a whole word. */
export function isUnsurDiundang(templat: TemplatRapat, namaUnsur: string): boolean {
  const nama = ` ${namaUnsur.toLowerCase().replace(/[^a-z0-9]+/g, ' ')} `
  return TEMPLAT_RAPAT[templat].kataUnsur.some((kata) => nama.includes(` ${kata} `))
}
