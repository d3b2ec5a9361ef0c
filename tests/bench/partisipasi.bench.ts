import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPemilihanContoh } from '../../electron/contoh/pemilihan-contoh'
import { createOfficeClient } from '../../electron/lib/office-client'
import { KANTOR_BOGOR } from '../support/kantor'
import { openTestApp } from '../support/open-app'
import type { Bench } from './support/bench'
import { WORKER_URL } from './support/program'

const UKURAN = {
  tanggal: '2024-11-27',
  tingkatData: 'tps',
  dpt: 2_258_378,
  jumlahTps: 8_000,
  partisipasi: 7063,
} as const

/** The sums of a kecamatan as one would type them for a single answer: no halves, no checks, no gaps, no trend. */
const PLAIN = `
  SELECT w.kecamatan_id, sum(d.dpt_l + d.dpt_p), sum(d.pengguna_1_l + d.pengguna_1_p)
  FROM data_partisipasi AS d
  JOIN wilayah_pemilihan AS w ON w.id = d.wilayah_id
  WHERE d.pemilihan_id = ?
  GROUP BY 1`

/** Roll-up of a kabupaten of 23 kecamatan, 187 desa and 8,000 TPS with three pemilihan on one day. */
export async function buildBenchList() {
  const dataDir = mkdtempSync(join(tmpdir(), 'simpul-ukur-'))
  const app = await openTestApp({ dataDir, documentsWorkerUrl: WORKER_URL })
  const client = createOfficeClient(app)
  await client.referensi.setup({
    ...KANTOR_BOGOR,
    kantor: { ...KANTOR_BOGOR.kantor, kodeWilayah: '32.16', namaDaerah: 'Kabupaten Bekasi', kota: 'Cikarang' },
  })
  const [pemilihanId = ''] = await createPemilihanContoh(client, { ...UKURAN, jenis: ['gubernur', 'bupati', 'dpd'] })
  const { ringkasan, data } = app.features.partisipasi.service
  const plain = app.deps.db.prepare(PLAIN)
  const peer = { name: 'bare statement: two sums by kecamatan', run: () => plain.all(pemilihanId) }
  const kecamatanId = data.listIsian({ pemilihanId })[0]?.kecamatanId ?? ''

  const benches: readonly Bench[] = [
    {
      work: 'sums of 28 figures by kecamatan from 8,000 TPS',
      simpul: { run: () => data.getHasil(pemilihanId, 'kecamatan') },
      peer,
      goal: 5,
    },
    {
      work: 'page of results by kecamatan: sums, checks of 8,000 lines, gaps, trend',
      simpul: { run: () => ringkasan.get(pemilihanId, 'kecamatan') },
      peer,
      goal: 15,
    },
    {
      work: 'page of results by TPS, 8,000 rows',
      simpul: { run: () => ringkasan.get(pemilihanId, 'tps') },
      peer,
      goal: 20,
    },
    {
      work: 'entry of the TPS of one kecamatan out of 8,000',
      simpul: { run: () => data.listIsian({ pemilihanId, kecamatanId }) },
      peer,
      goal: 3,
    },
    {
      work: 'PARTISIPASI PEMILIH as a workbook, 8,000 TPS',
      simpul: { run: () => client.partisipasi.ringkasan.exportXlsx({ pemilihanId, tingkat: 'kecamatan' }) },
      rounds: 3,
    },
  ]
  return {
    benches,
    close: async () => {
      await app.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
