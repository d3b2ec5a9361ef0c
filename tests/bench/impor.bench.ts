import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import ExcelJS from 'exceljs'
import { createWorkbookReader } from '../../electron/features/impor'
import type { Bench } from './support/bench'
import { writeDptPolos } from './support/dpt-polos'
import { getResidentMb } from './support/program'

const WORKER_URL = pathToFileURL(resolve(import.meta.dirname, '../../out/main/impor-worker.js'))
const ROWS = 50_000
/** What reading may add to the memory of the program: the worker's share and the rows that it hands over. */
const EXTRA_MB = 150
const SAMPLE_MS = 20

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

  const benches: readonly Bench[] = [
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
      peer: { name: 'exceljs streaming reader, in this thread', run: () => readWithExceljs(file) },
      goal: 0.6,
      rounds: 3,
    },
  ]
  return {
    benches,
    async close() {
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

async function readWithExceljs(file: string): Promise<void> {
  const rows: unknown[] = []
  const workbook = new ExcelJS.stream.xlsx.WorkbookReader(file, {
    sharedStrings: 'cache',
    worksheets: 'emit',
    styles: 'cache',
  })
  for await (const sheet of workbook) for await (const row of sheet) rows.push(row.values)
  if (rows.length !== ROWS + 1) throw new Error('not all rows were read')
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
