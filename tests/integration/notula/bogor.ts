import { createTeksKaya } from '@shared/lib/teks-kaya'
import type { TestApp } from '../../support/app'
import { getJabatanId } from '../../support/kantor'

/** The ten points of Kota Bogor: who spoke, the simpulan, and the tindak lanjut with its day. */
export const BUTIR_BOGOR: readonly (readonly [pembicara: string, simpulan: string, batasWaktu: string])[] = [
  ['Ketua KPU Kota Bogor', 'Logistik didistribusikan tepat waktu ke seluruh TPS.', '2024-11-08'],
  ['Ketua KPU Kota Bogor', 'KPU dan para camat menyiapkan mitigasi di TPS rawan bencana.', '2024-11-15'],
  ['Ketua KPU Kota Bogor', 'Petugas pemungutan suara dilatih secara rutin.', '2024-11-20'],
  ['Ketua KPU Kota Bogor', 'Sosialisasi dilaksanakan secara masif, termasuk lokasi TPS.', '2024-11-24'],
  ['Ketua KPU Kota Bogor', 'Sistem penghitungan suara manual dan digital dipastikan andal.', '2024-11-18'],
  ['Ketua Bawaslu Kota Bogor', 'Bawaslu bertanggung jawab atas pengawasan kecurangan.', '2024-11-15'],
  ['Kepala Kepolisian Resor Kota Bogor', 'TNI-Polri menuntaskan rencana pengamanan.', '2024-11-15'],
  ['Kepala Dinas Komunikasi dan Informatika Kota Bogor', 'Tim klarifikasi hoaks dibentuk.', '2024-11-08'],
  ['Direktur RSUD Kota Bogor', 'Warga yang dirawat di rumah sakit tetap dapat memilih.', '2024-11-12'],
  ['Kepala BKPSDM Kota Bogor', 'Bukti ketidaknetralan ASN ditindak sesuai peraturan.', '2024-11-08'],
]

export type RakorBogor = { readonly rapatId: string; readonly notulaId: string }

/** The rakor of 1 November 2024 with attendance, ten points, keputusan and tindak lanjut; not final yet. */
export function createRakorBogor(app: TestApp): RakorBogor {
  const { id: rapatId } = app.rapat.create('desk pilkada', {
    tanggal: '2024-11-01',
    jamMulai: '09:00',
    jamSelesai: '11:40',
    tempat: 'Paseban Sri Bima, Balai Kota Bogor',
    nomorUndangan: '000.1.5/1101/Setda/2024',
    tanggalUndangan: '2024-10-28',
    dasar: 'instruksi Kementerian Dalam Negeri',
    tujuan: 'memastikan kesiapan pemungutan suara tanggal 27 November 2024',
  })
  const rows = app.kehadiran.list(rapatId).rows
  app.kehadiran.set(
    rapatId,
    rows.map(({ undanganId, jabatan }) => ({
      undanganId: undanganId ?? '',
      ...(jabatan.startsWith('Direktur RSUD')
        ? ({ status: 'diwakili', jabatanWakil: 'Wakil Direktur Pelayanan' } as const)
        : ({ status: 'hadir' } as const)),
    })),
  )
  const { id: notulaId } = app.notula.create(rapatId)
  app.rapat.get(rapatId).acara.forEach(({ id: acaraId }, index) => {
    const [pembicara = '', simpulan = '', batasWaktu = null] = BUTIR_BOGOR[index] ?? []
    const jabatanId = getJabatanId(app.referensi, pembicara)
    const isi = createTeksKaya(`menyampaikan bahwa butir ${index + 1} telah disiapkan.`)
    app.notula.pembahasan.create({ notulaId, acaraId, jenis: 'uraian', jabatanId, isi })
    const tutup = { notulaId, acaraId, jenis: 'simpulan', jabatanId: null } as const
    app.notula.pembahasan.create({ ...tutup, isi: createTeksKaya(simpulan) })
    app.tindakLanjut.create({ rapatId, acaraId, uraian: `Menindaklanjuti butir ${index + 1}.`, jabatanId, batasWaktu })
  })
  app.notula.keputusan.create({ rapatId, acaraId: null, isi: 'Kesepuluh simpulan ditetapkan sebagai keputusan.' })
  app.notula.keputusan.create({ rapatId, acaraId: null, isi: 'Kemajuan dibahas pada rapat berikutnya.' })
  return { rapatId, notulaId }
}
