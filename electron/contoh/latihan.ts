import { buildPeriodeLaporan } from '@shared/features/laporan-provinsi/periode-laporan.rules'
import { PENGATURAN_AWAL } from '@shared/features/pengaturan/pengaturan.rules'
import type { RapatInput, TemplatRapat } from '@shared/features/rapat/rapat.schema'
import { addHari, getHariKe } from '@shared/lib/tanggal'
import type { OfficeClient } from '../lib/office-client'
import { BUTIR_DESK } from './butir-desk'
import { createDeskContoh } from './desk-contoh'
import { createNotulaDesk, findJabatanContoh, type JabatanContoh, recordKehadiranContoh } from './isi-rapat'
import { buildPejabatContoh } from './nama-contoh'
import { createPartisipasiLatihan } from './partisipasi-latihan'

/**
 * Fills an empty Ruang latihan: Kabupaten Contoh with its officials and rapat in every state, laid around `hariIni`, so
 * that lists, the first page and the papers look as in a working office. Does nothing when the room is already filled.
 */
export async function fillRuangLatihan(client: OfficeClient, hariIni: string): Promise<void> {
  if ((await client.pengaturan.get()).kantor !== null) return
  await setupKabupaten(client)
  const jabatan = await findJabatanContoh(client)
  for (const [index, row] of jabatan.list.entries())
    await client.referensi.pejabat.create(buildPejabatContoh(row, index))

  const final = await createRapat('desk pilkada', -35, { nama: 'Rakor Pembentukan Desk Pilkada' })
  const finalNotula = await hold(final)
  await client.notula.finalkan({ id: finalNotula })

  const late = await createRapat('desk pilkada', -17, { nama: 'Rakor Terpadu Desk Pilkada' })
  const lateNotula = await hold(late)
  await client.notula.finalkan({ id: lateNotula })

  const waiting = await createRapat('rakor forkopimda', -4, { nama: 'Rakor Forkopimda Bulanan' })
  await client.rapat.setStatus({ id: waiting.rapatId, status: 'terjadwal' })
  await recordKehadiranContoh(client, waiting.rapatId)
  await client.rapat.setStatus({ id: waiting.rapatId, status: 'selesai' })

  const draftNotula = await createRapat('desk pilkada', -2, { nama: 'Rakor Kesiapan Logistik dan TPS' })
  await hold(draftNotula, BUTIR_DESK.slice(0, 4))

  const planned = await createRapat('rakor forkopimda', 3, { nama: 'Rakor Forkopimda Persiapan Masa Tenang' })
  await client.rapat.setStatus({ id: planned.rapatId, status: 'terjadwal' })

  await createRapat('kosong', 9, { nama: 'Rapat Evaluasi Sosialisasi Pemilih Pemula', jenis: 'Evaluasi' })
  const cancelled = await createRapat('kosong', -10, { nama: 'Audiensi FKUB dan FKDM', jenis: 'Audiensi' })
  await client.rapat.setStatus({ id: cancelled.rapatId, status: 'batal' })
  const pemilihanId = await createPartisipasiLatihan(client, hariIni)
  await createDeskContoh(client, { pemilihanId, rapatId: late.rapatId })
  // The report of the week before last was sent and received; that of last week waits on the first page.
  const lalu = { jenis: 'mingguan' as const, ...buildPeriodeLaporan('mingguan', addHari(hariIni, -14)) }
  const { id } = await client.laporanProvinsi.kiriman.create(lalu)
  await client.laporanProvinsi.kiriman.setTandaTerima({ id, tanggal: addHari(lalu.sampai, 1) })

  async function createRapat(
    templat: TemplatRapat,
    hari: number,
    ubah: Partial<RapatInput>,
  ): Promise<{ rapatId: string; tanggal: string; jabatan: JabatanContoh }> {
    const tanggal = toHariKerja(addHari(hariIni, hari))
    const { id: rapatId } = await client.rapat.create({
      templat,
      ubah: {
        tanggal,
        jamMulai: '09:00',
        jamSelesai: hari < 0 ? '11:30' : null,
        tempat: 'Ruang Rapat Utama Kantor Bupati',
        pimpinanId: jabatan.get('Bupati').id,
        sekretarisId: jabatan.get('Kepala Kesbangpol').id,
        pencatatId: jabatan.get('Kabid Poldagri').id,
        ...ubah,
      },
    })
    return { rapatId, tanggal, jabatan }
  }

  async function hold(
    rapat: { rapatId: string; tanggal: string; jabatan: JabatanContoh },
    butir = BUTIR_DESK,
  ): Promise<string> {
    await client.rapat.setStatus({ id: rapat.rapatId, status: 'terjadwal' })
    await recordKehadiranContoh(client, rapat.rapatId)
    await client.rapat.setStatus({ id: rapat.rapatId, status: 'selesai' })
    return createNotulaDesk(client, { ...rapat, butir })
  }
}

/** The day itself, or the Friday before a weekend: offices hold no rapat on Sabtu and Minggu. */
function toHariKerja(tanggal: string): string {
  const hari = getHariKe(tanggal)
  if (hari === 6) return addHari(tanggal, -1)
  return hari === 0 ? addHari(tanggal, -2) : tanggal
}

async function setupKabupaten(client: OfficeClient): Promise<void> {
  await client.referensi.setup({
    kantor: {
      kodeWilayah: '99.01',
      namaDaerah: 'Kabupaten Contoh',
      namaKantor: 'Badan Kesatuan Bangsa dan Politik',
      singkatan: 'Bakesbangpol',
      zona: 'WIB',
      kota: 'Arunika',
    },
    kop: {
      baris1: 'PEMERINTAH KABUPATEN CONTOH',
      baris2: 'BADAN KESATUAN BANGSA DAN POLITIK',
      alamat: ['Jalan Contoh Raya Nomor 1, Arunika 00000', 'Telepon (000) 000000, Pos-el kesbangpol@contoh.example'],
      logoId: null,
      tinggiLogoMm: 25,
      garis: 'tunggal',
    },
    kertas: PENGATURAN_AWAL.kertas,
    kepala: null,
  })
}
