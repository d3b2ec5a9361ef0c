import type { IsiKesiapan } from '@shared/features/desk/desk.schema'
import { getAkhirHari } from '@shared/features/desk/kesiapan.rules'
import { addHari } from '@shared/lib/tanggal'
import type { OfficeClient } from '../lib/office-client'

/** Readiness on the day of the rakor and now, by point; the figures are invented, the ten points are published. */
const POIN: readonly (readonly [lalu: number, catatan: string])[] = [
  [80, 'Surat suara dilipat'],
  [60, '33 dari 41 TPS rawan'],
  [50, 'Empat kecamatan tuntas'],
  [45, 'Tingkat RT/RW berjalan'],
  [90, 'Menunggu uji coba'],
  [90, 'Peta TPS rawan selesai'],
  [100, 'Rencana pengamanan final'],
  [55, 'Tim sudah dibentuk'],
  [60, 'Dua RS belum sepakat'],
  [80, 'Dua laporan diteruskan'],
]

const KECAMATAN: Readonly<Record<string, readonly number[]>> = {
  'Bogor Utara': [100, 90, 78, 64, 88, 100, 100, 79, 55, 82],
  'Bogor Timur': [100, 88, 66, 52, 92, 100, 100, 80, 50, 84],
  'Bogor Selatan': [100, 55, 60, 62, 84, 100, 100, 65, 25, 76],
  'Bogor Tengah': [100, 95, 82, 75, 94, 100, 100, 83, 60, 86],
  'Bogor Barat': [100, 87, 64, 51, 90, 100, 100, 68, 35, 78],
  'Tanah Sareal': [100, 95, 70, 56, 92, 100, 100, 75, 45, 74],
}

/** What kecamatan of other names are given, one after the other. */
const SEMUA = Object.values(KECAMATAN)

/** The point that fell behind, and how its details stand. */
const TERTINGGAL = { nomor: 9, rincian: ['siap', 'siap', 'tertinggal', 'berjalan', 'belum'] } as const

const MASALAH = [
  {
    nomor: 9,
    kecamatan: null,
    tempat: 'Dua rumah sakit swasta',
    uraian: 'Pemungutan suara pasien pada dua rumah sakit.',
    saran: 'surat Sekda',
    penindak: 'Kadinkes',
    perluKeputusan: true,
  },
  {
    nomor: 2,
    kecamatan: 'Bogor Selatan',
    tempat: 'Delapan TPS di tepi sungai',
    uraian: 'Lokasi cadangan bagi delapan TPS di daerah rawan banjir.',
    saran: null,
    penindak: 'Ketua KPU',
    perluKeputusan: true,
  },
  {
    nomor: 8,
    kecamatan: 'Tanah Sareal',
    tempat: null,
    uraian: 'Kabar bohong tentang perubahan lokasi TPS beredar di grup percakapan warga.',
    saran: 'klarifikasi disiarkan pada hari yang sama',
    penindak: 'Kadiskominfo',
    perluKeputusan: false,
  },
] as const

/** Days after the rakor, and what the desk did then. */
const KEGIATAN = [
  [-2, '09:00', 'Gudang logistik', 'Pemantauan penyortiran dan pelipatan surat suara', 24],
  [1, '13:00', 'Kantor kecamatan', 'Survei lokasi TPS rawan banjir bersama BPBD', 15],
  [2, '08:00', 'Lapangan kelurahan', 'Sosialisasi hak pilih kepada pemilih pemula', 220],
] as const

/** Days after the rakor on which the problems were told. */
const HARI_MASALAH = 2

type BahanDesk = {
  readonly pemilihanId: string
  /** Held two days ago or earlier; its acara are the ten points, in their order. */
  readonly rapatId: string
}

/** The moment at which the rakor of Kota Bogor is looked back at. */
export const RAKOR_DESK = getAkhirHari('2024-11-01', 'WIB')

/** A desk with the ten points, how they stood at its rakor, and how they stand now. All figures are invented. */
export async function createDeskContoh(client: OfficeClient, { pemilihanId, rapatId }: BahanDesk): Promise<void> {
  const { acara, tanggal, zona } = await client.rapat.get({ id: rapatId })
  if (tanggal === null) throw new Error('the rakor of the sample has no day')
  await client.desk.create({ pemilihanId, asal: { jenis: 'sepuluh poin' } })
  const { poin, kecamatan } = await client.desk.kesiapan.get({ pemilihanId, pada: null, banding: null })
  const set = (isi: IsiKesiapan[], pada: string | null = null) => client.desk.kesiapan.set({ pemilihanId, pada, isi })
  await set(
    poin.map(({ id }, index) => ({ jenis: 'poin', poinId: id, persen: POIN[index]?.[0] ?? null })),
    getAkhirHari(tanggal, zona),
  )
  await set(
    kecamatan.flatMap(({ id, nama }, place) =>
      poin.map((satu, index) => ({
        jenis: 'kecamatan' as const,
        poinId: satu.id,
        wilayahId: id,
        persen: (KECAMATAN[nama] ?? SEMUA[place % SEMUA.length])?.[index] ?? null,
      })),
    ),
  )
  await set(
    poin.map(({ id, nomor }, index) => ({
      jenis: 'poin',
      poinId: id,
      catatan: POIN[index]?.[1] ?? null,
      ...(nomor === TERTINGGAL.nomor ? { status: 'tertinggal' as const } : {}),
    })),
  )
  const getPoinId = (nomor: number) => poin.find((satu) => satu.nomor === nomor)?.id ?? null
  const tertinggalId = getPoinId(TERTINGGAL.nomor)
  if (tertinggalId !== null) {
    const { rincian } = await client.desk.poin.get({ id: tertinggalId, pada: null })
    await set(
      rincian.map(({ id }, index) => ({
        jenis: 'rincian',
        rincianId: id,
        status: TERTINGGAL.rincian[index] ?? 'belum',
      })),
    )
  }
  const jabatan = await client.referensi.jabatan.list({})
  for (const { nomor, kecamatan: namaKecamatan, penindak, ...isi } of MASALAH) {
    await client.desk.masalah.create({
      pemilihanId,
      isi: {
        ...isi,
        poinId: getPoinId(nomor),
        tanggal: addHari(tanggal, HARI_MASALAH),
        pukul: '10:00',
        wilayahId: kecamatan.find(({ nama }) => nama === namaKecamatan)?.id ?? null,
        jabatanId: jabatan.find(({ singkatan }) => singkatan === penindak)?.id ?? null,
        status: 'terbuka',
      },
    })
  }
  for (const [hari, pukul, tempat, uraian, jumlahPeserta] of KEGIATAN) {
    await client.desk.kegiatan.create({
      pemilihanId,
      isi: { tanggal: addHari(tanggal, hari), pukul, tempat, uraian, jumlahPeserta, keterangan: null },
    })
  }
  const tindakLanjut = await client.tindakLanjut.list({ rapatId })
  for (const [index, { id: poinId }] of poin.entries()) {
    const acaraId = acara[index]?.id
    if (acaraId === undefined) continue
    await client.desk.tautan.create({ poinId, jenis: 'acara', sasaranId: acaraId })
    for (const satu of tindakLanjut.filter((row) => row.acaraId === acaraId))
      await client.desk.tautan.create({ poinId, jenis: 'tindak lanjut', sasaranId: satu.id })
  }
}
