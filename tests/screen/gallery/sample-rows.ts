export type SampleRapat = {
  readonly id: string
  readonly tanggal: string
  readonly pukul: string
  readonly nama: string
  readonly jenis: string
  readonly hadir: number | null
  readonly diundang: number
  readonly status: string
}

const NAMA = [
  'Rakor gladi pemungutan dan penghitungan suara',
  'Rapat pemantauan masa tenang',
  'Rakor Forkopimda bulan November',
  'Evaluasi sosialisasi pemilih pemula',
  'Audiensi FKUB dan FKDM',
  'Rakor pengamanan dan pergeseran logistik',
  'Tim Desk Pilkada: logistik dan TPS rawan',
  'Rapat Pencegahan Hoaks bersama Diskominfo',
  'Rapat Kewaspadaan Dini Pemerintah Daerah',
  'Fasilitasi perekaman KTP elektronik pemilih pemula',
  'Rakor Terpadu Desk Pilkada 2024',
  'Rapat persiapan Rakor Terpadu Desk Pilkada',
  'Rakor Netralitas ASN bersama Bawaslu dan BKPSDM',
  'Rapat pemetaan TPS rawan bencana bersama camat',
  'Rakor Forkopimda bulan Oktober',
  'Rapat Tim Terpadu Penanganan Konflik Sosial',
  'Tim Desk Pilkada: pemilih di rumah sakit dan lapas',
  'Rapat pembentukan Desk Pilkada Kota Bogor',
] as const

const TANGGAL = [
  '2024-11-21',
  '2024-11-19',
  '2024-11-15',
  '2024-11-14',
  '2024-11-13',
  '2024-11-13',
  '2024-11-11',
  '2024-11-08',
  '2024-11-06',
  '2024-11-05',
  '2024-11-01',
  '2024-10-30',
  '2024-10-28',
  '2024-10-24',
  '2024-10-22',
  '2024-10-17',
  '2024-10-15',
  '2024-10-10',
] as const
const PUKUL = ['09:00', '08:30', '13:30', '13:00'] as const
const JENIS = ['Desk Pilkada', 'Forkopimda', 'Lintas OPD', 'Audiensi', 'Kominda'] as const

/** `count` rapat, the same ones every time. */
export function buildRapat(count: number): readonly SampleRapat[] {
  return Array.from({ length: count }, (_, index) => {
    const year = 2024 - Math.floor(index / NAMA.length / 12)
    const date = TANGGAL[index % TANGGAL.length] ?? '2024-11-01'
    const name = NAMA[index % NAMA.length] ?? 'Rapat'
    const held = index % NAMA.length >= 7
    return {
      id: `r${index}`,
      tanggal: index < NAMA.length ? date : `${year}${date.slice(4)}`,
      pukul: PUKUL[index % PUKUL.length] ?? '09:00',
      nama: index < NAMA.length ? name : `${name} ${index}`,
      jenis: JENIS[(index * 3) % JENIS.length] ?? 'Desk Pilkada',
      hadir: held ? 17 + (index % 22) : null,
      diundang: 42,
      status: index % NAMA.length === 13 ? 'batal' : held ? 'final' : index % 2 === 0 ? 'draf' : 'terjadwal',
    }
  })
}
