import type { OfficeClient } from '../../electron/lib/office-client'
import { buildBukuSatu, type SelUji } from './buku-kerja'
import { KANTOR_BOGOR } from './kantor'

/** Kota Bogor with one pemilihan by TPS, `perDesa` of them in each kelurahan. Gives the id of the pemilihan. */
export async function createKantorTps(client: OfficeClient, perDesa: number): Promise<string> {
  await client.referensi.setup(KANTOR_BOGOR)
  const { ids } = await client.partisipasi.pemilihan.create({
    jenis: ['bupati'],
    tanggal: '2024-11-27',
    tingkatData: 'tps',
  })
  const pemilihanId = ids[0] ?? ''
  const desa = await client.partisipasi.wilayah.list({ pemilihanId, tingkat: 'desa' })
  await client.partisipasi.tps.set({ isi: desa.map(({ id }) => ({ id, jumlah: perDesa })) })
  return pemilihanId
}

/** A workbook with one row for each TPS: a kelurahan stands once above its rows, as people write it. */
export async function buildBerkasTps(client: OfficeClient, pemilihanId: string, perDesa: number): Promise<Uint8Array> {
  const desa = await client.partisipasi.wilayah.list({ pemilihanId, tingkat: 'desa' })
  const baris: SelUji[][] = [
    ['Kecamatan', 'Kelurahan', 'TPS', 'DPT L', 'DPT P', 'DPT L+P', 'Suara sah', 'Suara tidak sah'],
  ]
  for (const { kecamatan, nama } of desa) {
    for (let nomor = 1; nomor <= perDesa; nomor += 1) {
      const letak = nomor === 1 ? [kecamatan, nama] : [null, null]
      baris.push([...letak, nomor, 100 + nomor, 90, 190 + nomor, 150, nomor % 7])
    }
  }
  return buildBukuSatu(baris)
}
