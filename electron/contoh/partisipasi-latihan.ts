import { addHari, getHariKe } from '@shared/lib/tanggal'
import type { OfficeClient } from '../lib/office-client'
import { createPemilihanContoh } from './pemilihan-contoh'

const RABU = 3

/**
 * Three pemilihan of Kabupaten Contoh around `hariIni`: one of the same kind five years ago, one of another kind, and
 * the next one, four weeks ahead, with its target. All figures are invented. Returns the id of
 * the next one.
 */
export async function createPartisipasiLatihan(client: OfficeClient, hariIni: string): Promise<string> {
  const ukuran = { tingkatData: 'desa', jumlahTps: 1_240 } as const
  const [lamaId = ''] = await createPemilihanContoh(client, {
    ...ukuran,
    jenis: ['bupati'],
    tanggal: toRabu(addHari(hariIni, -1820)),
    dpt: 512_406,
    partisipasi: 6871,
  })
  await createPemilihanContoh(client, {
    ...ukuran,
    jenis: ['presiden'],
    tanggal: toRabu(addHari(hariIni, -250)),
    dpt: 548_930,
    partisipasi: 8144,
  })
  const [pemilihanId = ''] = await createPemilihanContoh(client, {
    ...ukuran,
    jenis: ['bupati'],
    tanggal: toRabu(addHari(hariIni, 28)),
    dpt: 561_277,
    partisipasi: null,
  })
  await client.partisipasi.acuan.set({
    pemilihanId,
    isi: { acuanPemilihanId: lamaId, minimum: null, maksimum: null, nama: null, dokumen: null },
  })
  await client.partisipasi.target.set({
    pemilihanId,
    wilayahId: null,
    isi: {
      bentuk: 'rentang',
      minimum: 7500,
      maksimum: 7800,
      pemilik: 'Pemerintah Kabupaten Contoh',
      dokumen: 'Rakor Pembentukan Desk Pilkada',
    },
  })
  return pemilihanId
}

/** The day itself, or the next Wednesday, on which elections are held. */
function toRabu(tanggal: string): string {
  return addHari(tanggal, (RABU - getHariKe(tanggal) + 7) % 7)
}
