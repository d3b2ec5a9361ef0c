import { createBogor } from '../../electron/contoh/bogor'
import type { OfficeClient } from '../../electron/lib/office-client'

const DPT = [152_318, 143_607, 79_455, 76_902, 179_864, 183_103]
const LAKI = [75_931, 71_401, 39_815, 37_705, 90_364, 91_368]
const TPS = [286, 270, 150, 145, 337, 342]
const PENGGUNA = [126_607, 123_373, 68_681, 62_444, 143_226, 155_400]

/** Kota Bogor with its rakor and the voters of 27 November 2024 by kecamatan: invented parts of the published sums. */
export async function fillPilkadaBogor(client: OfficeClient): Promise<{ readonly pemilihanId: string }> {
  await createBogor(client)
  const { ids } = await client.partisipasi.pemilihan.create({
    jenis: ['gubernur', 'bupati'],
    tanggal: '2024-11-27',
    tingkatData: 'kecamatan',
  })
  const pemilihanId = ids[1] ?? ''
  const rows = await client.partisipasi.data.list({ pemilihanId })
  const sel = rows.flatMap(({ wilayahId }, at) => {
    const [dpt = 0, dptL = 0, jumlahTps = 0] = [DPT[at], LAKI[at], TPS[at]]
    const angka = { dpt, dptL, dptP: dpt - dptL, jumlahTps }
    return Object.entries(angka).map(([kolom, nilai]) => ({ wilayahId, kolom: kolom as keyof typeof angka, nilai }))
  })
  await client.partisipasi.data.set({ pemilihanId, sel })
  return { pemilihanId }
}

/** The same after the voting day: who came, kecamatan by kecamatan. */
export async function fillPengguna(client: OfficeClient, pemilihanId: string): Promise<void> {
  const rows = await client.partisipasi.data.list({ pemilihanId })
  const sel = rows.map(({ wilayahId }, at) => ({ wilayahId, kolom: 'pengguna' as const, nilai: PENGGUNA[at] ?? null }))
  await client.partisipasi.data.set({ pemilihanId, sel })
}
