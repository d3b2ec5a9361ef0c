import type { OfficeClient } from '../lib/office-client'
import { createPemilihanContoh } from './pemilihan-contoh'

/**
 * The two pemilihan of 27 November 2024 in Kota Bogor before their day. Published: 815.249 voters, about 1.530 TPS, the
 * turnout of 84,77 percent at the Pilpres, and that it is to be passed. Everything by wilayah, and the number of voters
 * at the Pilpres, is sample data. Returns the id of the pemilihan of the wali kota.
 */
export async function createPartisipasiBogor(client: OfficeClient): Promise<string> {
  const [pilpresId = ''] = await createPemilihanContoh(client, {
    jenis: ['presiden'],
    tanggal: '2024-02-14',
    tingkatData: 'desa',
    dpt: 800_000,
    jumlahTps: 2_919,
    partisipasi: 8477,
  })
  const [gubernurId = '', waliKotaId = ''] = await createPemilihanContoh(client, {
    jenis: ['gubernur', 'bupati'],
    tanggal: '2024-11-27',
    tingkatData: 'desa',
    dpt: 815_249,
    jumlahTps: 1_530,
    partisipasi: null,
  })
  for (const pemilihanId of [gubernurId, waliKotaId]) {
    await client.partisipasi.acuan.set({
      pemilihanId,
      isi: { acuanPemilihanId: pilpresId, minimum: null, maksimum: null, nama: null, dokumen: null },
    })
    await client.partisipasi.target.set({
      pemilihanId,
      wilayahId: null,
      isi: {
        bentuk: 'lebih dari',
        minimum: 8477,
        maksimum: null,
        pemilik: 'Pemerintah Kota Bogor',
        dokumen: 'Rakor Terpadu Desk Pilkada, 1 November 2024',
      },
    })
  }
  return waliKotaId
}
