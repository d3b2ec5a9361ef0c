import type { KolomAngka, SelAngka } from '@shared/features/partisipasi/angka.schema'
import type { PemilihanBaru } from '@shared/features/partisipasi/pemilihan.schema'
import { bagiHabis } from '@shared/features/partisipasi/target.rules'
import type { OfficeClient } from '../lib/office-client'

export type PemilihanContoh = PemilihanBaru & {
  /** Voters of the whole kabupaten or kota. */
  readonly dpt: number
  readonly jumlahTps: number
  /** Turnout in hundredths of a percent; null before the voting day. */
  readonly partisipasi: number | null
}

/** Share of the users that are DPT, of the second and of the third category, in thousandths. */
const KATEGORI = [983, 4, 13] as const
const TIDAK_SAH = 24
/** Most points by which a line lies above or below the turnout of the whole. */
const BEDA = 9

/**
 * Makes the pemilihan of one day with figures that add up to the given ones. How they spread over the wilayah is
 * invented, always in the same way, with every sum right.
 */
export async function createPemilihanContoh(client: OfficeClient, contoh: PemilihanContoh): Promise<readonly string[]> {
  const { jenis, tanggal, tingkatData, jumlahTps } = contoh
  const { ids } = await client.partisipasi.pemilihan.create({ jenis: [...jenis], tanggal, tingkatData })
  if (tingkatData === 'tps') await createTps(client, ids[0] ?? '', jumlahTps)
  for (const pemilihanId of ids) {
    const baris = await client.partisipasi.data.list({ pemilihanId })
    const sel = buildAngka(contoh, baris.length).flatMap((angka, index) =>
      Object.entries(angka).map(
        ([kolom, nilai]): SelAngka => ({
          wilayahId: baris[index]?.wilayahId ?? '',
          kolom: kolom as KolomAngka,
          nilai,
        }),
      ),
    )
    await client.partisipasi.data.set({ pemilihanId, sel })
  }
  return ids
}

/** Spreads the TPS over the desa of the day. */
async function createTps(client: OfficeClient, pemilihanId: string, jumlahTps: number): Promise<void> {
  const desa = await client.partisipasi.wilayah.list({ pemilihanId, tingkat: 'desa' })
  const jumlah = bagiHabis(jumlahTps, desa.map(getBobot))
  await client.partisipasi.tps.set({ isi: desa.map(({ id }, index) => ({ id, jumlah: jumlah[index] ?? 0 })) })
}

/** How large the line at that place is beside the others. */
function getBobot(_each: unknown, index: number): number {
  return 60 + ((index * 37) % 41)
}

/** The figures of `count` lines. */
function buildAngka(
  { dpt, jumlahTps, partisipasi, tingkatData }: PemilihanContoh,
  count: number,
): readonly Partial<Record<KolomAngka, number>>[] {
  const bobot = Array.from({ length: count }, getBobot)
  const pemilih = bagiHabis(dpt, bobot)
  const tps = bagiHabis(jumlahTps, bobot)
  const pengguna = partisipasi === null ? null : bagiPengguna(pemilih, partisipasi)
  return pemilih.map((nilai, index) => {
    const [dptL = 0, dptP = 0] = bagiHabis(nilai, [498 + (index % 5), 502 - (index % 5)])
    const daftar = { ...(tingkatData === 'tps' ? {} : { jumlahTps: tps[index] ?? 0 }), dptL, dptP }
    return pengguna === null ? daftar : { ...daftar, ...buildPengguna(pengguna[index] ?? 0, dptL / nilai, index) }
  })
}

/** Users of each line: around the turnout of the whole, and exactly as many together. */
function bagiPengguna(pemilih: readonly number[], partisipasi: number): readonly number[] {
  const jumlah = Math.round((pemilih.reduce((sum, nilai) => sum + nilai, 0) * partisipasi) / 10_000)
  const bobot = pemilih.map((nilai, index) =>
    Math.round(nilai * (partisipasi / 100 + (((index * 53) % (2 * BEDA * 10 + 1)) / 10 - BEDA))),
  )
  return bagiHabis(jumlah, bobot)
}

/** Users by category and sex, valid and invalid votes, and the ballots they took. Women come a little more often. */
function buildPengguna(pengguna: number, bagianLaki: number, index: number): Partial<Record<KolomAngka, number>> {
  const kategori = bagiHabis(pengguna, KATEGORI)
  const laki = Math.round(1000 * bagianLaki) - 4 - (index % 9)
  const halves = kategori.flatMap((nilai, at) => {
    const [l = 0, p = 0] = bagiHabis(nilai, [laki, 1000 - laki])
    return [
      [`pengguna${at + 1}L`, l],
      [`pengguna${at + 1}P`, p],
    ] as const
  })
  const [sah = 0, tidakSah = 0] = bagiHabis(pengguna, [1000 - TIDAK_SAH, TIDAK_SAH])
  return { ...Object.fromEntries(halves), sah, tidakSah, suratDigunakan: pengguna }
}
