import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Database } from 'better-sqlite3'
import { createLaporanRepository } from '../../electron/features/laporan/laporan.repository'
import { buildRekapXlsx } from '../../electron/features/laporan/rekap.xlsx'
import {
  toKehadiranCells,
  toKeputusanCells,
  toRapatCells,
  toTindakLanjutCells,
} from '../../electron/features/laporan/rekap-rows'
import { createFixedClock } from '../../electron/lib/clock'
import { openTestApp } from '../support/open-app'
import type { Bench, BenchRun } from './support/bench'
import { type SheetPolos, writeExceljsPolos } from './support/exceljs-polos'
import { copyKantorTahunan, HARI_AKHIR, SAAT_AKHIR } from './support/kantor-tahunan'
import { getResidentMb, WORKER_URL } from './support/program'

const SEMUA = { dari: '2000-01-01', sampai: HARI_AKHIR }
/** What a recap may add to the memory of the program, whatever its rows. */
const EXTRA_MB = 150
const SAMPLE_MS = 20
/** The worker is warmed a few seconds after the start. */
const WORKER_READY_MS = 6_000

/** performance.md goal 4: the recap of 5,000 rapat and 200,000 kehadiran, from the database to the finished workbook. */
export async function buildBenchList() {
  const { dataDir, remove } = await copyKantorTahunan(10)
  const app = await openTestApp({ dataDir, clock: createFixedClock(SAAT_AKHIR), documentsWorkerUrl: WORKER_URL })
  const dir = mkdtempSync(join(tmpdir(), 'simpul-ukur-'))
  const { rekap, rekapKehadiran } = app.features.laporan.service

  async function buildRekap(): Promise<void> {
    const steps = rekap.build(SEMUA)
    let step = await steps.next()
    while (!step.done) step = await steps.next()
    rmSync(join(dataDir, 'sementara', step.value.kunci))
  }

  // An open program has its worker running, whether a recap is asked for or not.
  await wait(WORKER_READY_MS)
  globalThis.gc?.()
  const settledMb = getResidentMb()
  const measureExtraMb = (): BenchRun => ({
    async run() {
      let peak = getResidentMb()
      const timer = setInterval(() => {
        peak = Math.max(peak, getResidentMb())
      }, SAMPLE_MS)
      await buildRekap().finally(() => clearInterval(timer))
      return peak - settledMb
    },
  })
  const limit = { name: 'extra memory allowed, in MB', run: () => EXTRA_MB }
  let sheets: readonly SheetPolos[] = []

  const benches: readonly Bench[] = [
    {
      work: 'extra MB of the recap of ten years, 200,000 kehadiran',
      simpul: measureExtraMb(),
      peer: limit,
      goal: 1,
      rounds: 1,
    },
    {
      work: 'recap of 5,000 rapat and 200,000 kehadiran, XLSX',
      simpul: { run: buildRekap },
      peer: {
        name: 'exceljs streaming, styles + shared strings, rows in memory',
        prepare() {
          if (sheets.length === 0) sheets = readSheets(createLaporanRepository(app.deps))
        },
        run: () => writeExceljsPolos(sheets, join(dir, 'polos.xlsx')),
      },
      goal: 0.6,
      rounds: 2,
    },
    {
      work: 'recap of attendance per jabatan, 5,000 rapat and 200,000 kehadiran',
      simpul: { run: () => rekapKehadiran.get({ ...SEMUA, jenis: null, unsurId: null }) },
      peer: {
        name: 'the same rows read and counted in the program',
        // A number that is returned would be taken for milliseconds.
        run: () => ({ jabatan: countKehadiran(app.deps.db, SEMUA) }),
      },
      goal: 1.5,
      rounds: 5,
    },
  ]
  return {
    benches,
    async close() {
      await app.close()
      remove()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

/** Attendance as a program counts it that asks the database for rows only. */
function countKehadiran(db: Database, periode: { readonly dari: string; readonly sampai: string }): number {
  const rows = db
    .prepare<typeof periode, { jabatanId: string; status: string | null }>(`
      SELECT u.jabatan_id AS jabatanId, k.status AS status
      FROM rapat AS r
      JOIN undangan AS u ON u.rapat_id = r.id
      LEFT JOIN kehadiran AS k ON k.undangan_id = u.id
      WHERE r.status IN ('selesai', 'final') AND r.tanggal BETWEEN @dari AND @sampai`)
    .all(periode)
  const counts = new Map<string, number>()
  for (const { jabatanId, status } of rows) {
    const key = `${jabatanId} ${status ?? 'belum'}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts.size
}

/** The very cells of the recap, all of them in memory. */
function readSheets(repository: ReturnType<typeof createLaporanRepository>): readonly SheetPolos[] {
  const rapat = repository.listRapat(SEMUA)
  const rows = [
    rapat.map(toRapatCells),
    repository.listKehadiran(rapat.map(({ id }) => id)).map(toKehadiranCells),
    repository.listKeputusan(SEMUA).map(toKeputusanCells),
    repository.listTindakLanjut(SEMUA).map((row) => toTindakLanjutCells(row, HARI_AKHIR)),
  ]
  const rowCounts = { rapat: 1, kehadiran: 1, keputusan: 1, tindakLanjut: 1 }
  const head = { office: ['', ''], paper: 'A4', kondisiPer: HARI_AKHIR, rowCounts } as const
  const { sheets } = buildRekapXlsx({ ...head, ...SEMUA })
  return sheets.map(({ name, columns }, index) => ({ name, columns, rows: rows[index] ?? [] }))
}
