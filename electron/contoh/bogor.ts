import { PENGATURAN_AWAL } from '@shared/features/pengaturan/pengaturan.rules'
import { createTeksKaya } from '@shared/lib/teks-kaya'
import type { OfficeClient } from '../lib/office-client'
import { createNotulaDesk, findJabatanContoh, type JabatanContoh, recordKehadiranContoh } from './isi-rapat'
import { buildPejabatContoh } from './nama-contoh'

const TANGGAL = '2024-11-01'

/**
 * Kota Bogor and its rakor terpadu Desk Pilkada of 1 November 2024, from the published facts: date, place, chair,
 * participants, the ten points, 815.249 voters, about 1.530 TPS, 84,77 percent. All names are invented. Needs an empty
 * database; returns the rapat, its notula final, and its letters: undangan, nota dinas, berita acara.
 */
export async function createBogor(client: OfficeClient): Promise<{
  readonly rapatId: string
  readonly suratId: string
  readonly notaDinasId: string
  readonly beritaAcaraId: string
}> {
  await client.referensi.setup({
    kantor: {
      kodeWilayah: '32.71',
      namaDaerah: 'Kota Bogor',
      namaKantor: 'Badan Kesatuan Bangsa dan Politik',
      singkatan: 'Bakesbangpol',
      zona: 'WIB',
      kota: 'Bogor',
    },
    kop: {
      baris1: 'PEMERINTAH KOTA BOGOR',
      baris2: 'BADAN KESATUAN BANGSA DAN POLITIK',
      alamat: ['Jalan Contoh Nomor 1, Kota Bogor 16000', 'Telepon (0251) 000000, Pos-el kesbangpol@contoh.example'],
      logoId: null,
      tinggiLogoMm: 25,
      garis: 'tunggal',
    },
    kertas: PENGATURAN_AWAL.kertas,
    kepala: null,
  })
  const jabatan = await findJabatanContoh(client)
  for (const [index, row] of jabatan.list.entries()) {
    const pejabat = buildPejabatContoh(row, index)
    await client.referensi.pejabat.create(
      row.golonganPenandatangan === 'kepala daerah' ? { ...pejabat, jenis: 'Pj.' } : pejabat,
    )
  }

  const { id: rapatId } = await client.rapat.create({
    templat: 'desk pilkada',
    ubah: {
      nama: 'Rapat Koordinasi Terpadu Desk Pilkada Kota Bogor Tahun 2024',
      tanggal: TANGGAL,
      jamMulai: '09:00',
      jamSelesai: '11:40',
      tempat: 'Paseban Sri Bima, Balai Kota Bogor',
      pimpinanId: jabatan.get('Wali Kota').id,
      sekretarisId: jabatan.get('Kepala Kesbangpol').id,
      pencatatId: jabatan.get('Kabid Poldagri').id,
      dasar: 'instruksi Kementerian Dalam Negeri',
      tujuan: 'memastikan kesiapan pemungutan suara tanggal 27 November 2024 bersama KPU dan Bawaslu',
    },
  })
  await client.rapat.undangan.create({ rapatId, unsurIds: [jabatan.get('Sekda').unsurId] })
  await client.rapat.setStatus({ id: rapatId, status: 'terjadwal' })
  const suratId = await createUndanganBogor(client, rapatId)
  await recordKehadiranContoh(client, rapatId)
  const notulaId = await createNotulaDesk(client, { rapatId, tanggal: TANGGAL, jabatan })
  const pembukaan =
    'Rapat dibuka oleh Pj. Wali Kota Bogor pada pukul 09.00 WIB di Paseban Sri Bima, Balai Kota Bogor. Rapat dilaksanakan berdasarkan instruksi Kementerian Dalam Negeri dan bekerja sama dengan KPU dan Bawaslu.\n' +
    'Pemilih terdaftar berjumlah 815.249 orang pada sekitar 1.530 TPS di enam kecamatan. Partisipasi diharapkan lebih tinggi daripada Pemilihan Presiden sebelumnya, yaitu 84,77 persen.'
  await client.notula.update({ id: notulaId, bagian: 'pembukaan', isi: createTeksKaya(pembukaan) })
  await client.notula.finalkan({ id: notulaId })
  const beritaAcaraId = await createBeritaAcaraBogor(client, rapatId, jabatan)
  const notaDinasId = await createNotaDinasBogor(client, rapatId)
  return { rapatId, suratId, notaDinasId, beritaAcaraId }
}

/** The letter of 28 October by which the sekda called the rakor, in the name of the wali kota. */
async function createUndanganBogor(client: OfficeClient, rapatId: string): Promise<string> {
  const { id } = await client.surat.create({ rapatId, jenis: 'undangan' })
  await client.surat.update({
    id,
    ubah: {
      tanggal: '2024-10-28',
      sifat: 'Penting',
      bahan: 'data kesiapan bidang masing-masing',
      perwakilan: 'boleh',
    },
  })
  await client.surat.nomor.set({ id, urut: 1101 })
  await client.surat.tembusan.set({ id, isi: ['Pj. Wali Kota Bogor (sebagai laporan)'] })
  await client.surat.kirim({ id })
  return id
}

/** What KPU, Bawaslu, Polri, TNI and the office agreed on, signed in a table on the day itself. */
async function createBeritaAcaraBogor(client: OfficeClient, rapatId: string, jabatan: JabatanContoh): Promise<string> {
  const { id } = await client.surat.create({ rapatId, jenis: 'berita acara' })
  const hal = 'Kesepakatan Hasil Rapat Koordinasi Terpadu Desk Pilkada Kota Bogor Tahun 2024'
  await client.surat.update({ id, ubah: { hal, tataTandaTangan: 'tabel' } })
  const penanda = ['Ketua KPU', 'Ketua Bawaslu', 'Kapolres', 'Dandim', 'Kepala Kesbangpol']
  await client.surat.penandaTangan.set({ id, jabatanIds: penanda.map((singkatan) => jabatan.get(singkatan).id) })
  await client.surat.nomor.set({ id, urut: 213 })
  await client.surat.kirim({ id })
  return id
}

/** The report of the head of the office to the Pj. wali kota, on the Monday after the rakor. */
async function createNotaDinasBogor(client: OfficeClient, rapatId: string): Promise<string> {
  const { id } = await client.surat.create({ rapatId, jenis: 'nota dinas' })
  await client.surat.update({ id, ubah: { tanggal: '2024-11-04', sifat: 'Penting' } })
  await client.surat.nomor.set({ id, urut: 214 })
  await client.surat.kirim({ id })
  return id
}
