import { mkdtempSync, rmSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import ExcelJS from 'exceljs'
import { createWorkbookReader } from '../../electron/features/impor'
import { systemClock } from '../../electron/lib/clock'
import { createOfficeClient } from '../../electron/lib/office-client'
import { SUSUNAN_AWAL } from '../../shared/features/impor/susunan.schema'
import { buildBerkasTps, createKantorTps } from '../support/impor-besar'
import { openTestApp } from '../support/open-app'
import type { Bench } from './support/bench'
import { writeDptPolos } from './support/dpt-polos'
import { getResidentMb } from './support/program'

const WORKER_URL = pathToFileURL(resolve(import.meta.dirname, '../../out/main/impor-worker.js'))
const ROWS = 50_000
/** What reading may add to the memory of the program: the worker's share and the rows that it hands over. */
const EXTRA_MB = 150
const SAMPLE_MS = 20
const TPS_PER_DESA = 736
const BARIS_TPS = 68 * TPS_PER_DESA

/** performance.md D: a DPT of 50,000 rows and 14 columns, from the bytes of the file to rows in the main thread. */
export async function buildBenchList() {
  const dir = mkdtempSync(join(tmpdir(), 'simpul-ukur-'))
  const file = join(dir, 'dpt.xlsx')
  await writeDptPolos(file, ROWS)
  const bytes = new Uint8Array(await readFile(file))
  const reader = createWorkbookReader(WORKER_URL)

  async function readRows(): Promise<void> {
    const hasil = await reader.read(bytes)
    if (!hasil.ok || hasil.buku.lembar[0]?.baris.length !== ROWS + 1) throw new Error('not all rows were read')
  }

  const kantor = await openKantorTps(dir)

  const benches: readonly Bench[] = [
    {
      work: `import: ${BARIS_TPS} TPS from file to checked, shown and journaled`,
      simpul: { prepare: kantor.undoImport, run: kantor.importAll },
      peer: { name: 'exceljs streaming reader, reading alone', run: () => readWithExceljs(kantor.file, BARIS_TPS) },
      goal: 0.6,
      rounds: 3,
    },
    {
      work: `extra MB of reading ${ROWS} rows`,
      simpul: { run: () => measureExtraMb(readRows) },
      peer: { name: 'extra memory allowed, in MB', run: () => EXTRA_MB },
      goal: 1,
      rounds: 1,
    },
    {
      work: `import: ${ROWS} rows x 14 of a DPT, in a worker`,
      simpul: { run: readRows },
      peer: { name: 'exceljs streaming reader, in this thread', run: () => readWithExceljs(file, ROWS) },
      goal: 0.6,
      rounds: 3,
    },
  ]
  return {
    benches,
    async close() {
      await kantor.close()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

async function readWithExceljs(file: string, count: number): Promise<void> {
  const rows: unknown[] = []
  const workbook = new ExcelJS.stream.xlsx.WorkbookReader(file, {
    sharedStrings: 'cache',
    worksheets: 'emit',
    styles: 'cache',
  })
  for await (const sheet of workbook) for await (const row of sheet) rows.push(row.values)
  if (rows.length !== count + 1) throw new Error('not all rows were read')
}

async function measureExtraMb(work: () => Promise<void>): Promise<number> {
  globalThis.gc?.()
  const before = getResidentMb()
  let peak = before
  const timer = setInterval(() => {
    peak = Math.max(peak, getResidentMb())
  }, SAMPLE_MS)
  await work().finally(() => clearInterval(timer))
  return peak - before
}

/** An office with its TPS and a workbook for all of them; an import is taken back before the next, untimed. */
async function openKantorTps(dir: string) {
  const app = await openTestApp({ dataDir: join(dir, 'kantor'), clock: systemClock, imporWorkerUrl: WORKER_URL })
  const client = createOfficeClient(app)
  const pemilihanId = await createKantorTps(client, TPS_PER_DESA)
  const bytes = await buildBerkasTps(client, pemilihanId, TPS_PER_DESA)
  const file = join(dir, 'tps.xlsx')
  await writeFile(file, bytes)

  async function importAll(): Promise<void> {
    const berkas = new File([bytes.slice()], 'tps.xlsx')
    const langkah = await client.imporPartisipasi.berkas.open({ pemilihanId, berkas })
    let berikut = await langkah.next()
    while (berikut.done !== true) berikut = await langkah.next()
    const { sesiId } = berikut.value
    const terbaca = await client.imporPartisipasi.tabel.get({ sesiId, pilihan: SUSUNAN_AWAL })
    const susunan = { ...SUSUNAN_AWAL, pasangan: terbaca?.pasangan ?? [] }
    const hitung = (await client.imporPartisipasi.pratinjau.get({ sesiId, susunan }))?.hitung
    await client.imporPartisipasi.data.save({ sesiId, susunan, jumlah: hitung?.baru ?? 0 })
    await client.imporPartisipasi.berkas.close({ sesiId })
    if (hitung?.baru !== BARIS_TPS) throw new Error('not all rows were imported')
  }

  return {
    file,
    importAll,
    undoImport(): void {
      if (app.deps.journal.state().urungkan?.name.startsWith('Impor')) app.deps.journal.undo()
    },
    close: app.close,
  }
}
