import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { buildWarmingPaper } from '../../electron/documents/warming-paper'
import { buildNotulaPdf } from '../../electron/features/notula/notula.pdf'
import type { NotulaReport } from '../../electron/features/notula/notula.report'
import type { Bench, BenchRun } from './support/bench'
import { buildNotulaDocx } from './support/docx'
import { createNotulaUkur } from './support/isi-notula'
import { buildNotulaPolos } from './support/kertas-polos'
import { createPdfmakePolos } from './support/pdfmake-polos'
import { createShippedDocuments, RESOURCES_DIR, WORKER_FILE } from './support/program'
import { openSoffice } from './support/soffice'

/** Papers of one warm turn, each another one. */
const PER_TURN = 10
const NOTULA = 'notula, 5 pages F4 with a photo'
const SEED = 7

/**
 * performance.md goals 1 and 2: a notula of 5 pages with 40 attendees, 12 points, 8 tindak lanjut and a photo. Each
 * paper has other words, so that nothing can be kept from the last but fonts and ordinary vocabulary.
 */
export async function buildBenchList() {
  const dir = mkdtempSync(join(tmpdir(), 'simpul-ukur-'))
  const documents = createShippedDocuments()
  const renderPolos = createPdfmakePolos(RESOURCES_DIR)
  const soffice = await openSoffice(buildNotulaDocx(createNotulaUkur(SEED)))
  const cold = createColdRuns(dir)
  let nth = 0
  /** Reports are made beforehand, untimed: what is measured begins where the rows have been read. */
  const forReports = (count: number, work: (reports: readonly NotulaReport[]) => Promise<void>): BenchRun => {
    let reports: readonly NotulaReport[] = []
    return {
      prepare() {
        nth += count
        reports = Array.from({ length: count }, (_, index) => createNotulaUkur(nth - index))
      },
      run: () => work(reports),
    }
  }
  const warm = (count: number) =>
    forReports(count, async (reports) => {
      for (const report of reports) await documents.renderPdf(buildNotulaPdf(report), new Date())
    })
  const benches: Bench[] = [
    {
      work: `${PER_TURN} x ${NOTULA}, warm`,
      simpul: warm(PER_TURN),
      peer: {
        name: 'plain pdfmake, warm',
        ...forReports(PER_TURN, async (reports) => {
          for (const report of reports) await renderPolos(buildNotulaPolos(report))
        }),
      },
      goal: 0.5,
    },
    {
      work: `the first ${NOTULA}, once started`,
      simpul: cold.warmed,
      peer: { name: 'a fresh process with plain pdfmake', ...cold.polos },
      goal: 0.6,
    },
    {
      work: `${NOTULA}, whole fresh process`,
      simpul: cold.simpul,
      peer: { name: 'a fresh process with plain pdfmake', ...cold.polos },
    },
  ]
  if (soffice !== null) {
    benches.push({
      work: `${NOTULA}, warm`,
      simpul: warm(1),
      peer: {
        name: 'the same as DOCX through LibreOffice',
        ...forReports(1, (reports) => soffice.convert(reports.map(buildNotulaDocx))),
      },
      goal: 0.2,
      rounds: 3,
    })
  }
  return {
    benches,
    async close() {
      await documents.close()
      soffice?.close()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

/** The first notula of a fresh program: the whole process, or from asking to having it once the program stands. */
function createColdRuns(dir: string) {
  const run = promisify(execFile)
  const child = join(import.meta.dirname, 'support', 'cold-notula.child.ts')
  const report = createNotulaUkur(SEED)
  const papers = {
    simpul: buildNotulaPdf(report),
    polos: buildNotulaPolos(report),
    warming: buildWarmingPaper(report.paper.huruf),
  }
  const getFile = (name: keyof typeof papers) => join(dir, `${name}.json`)
  for (const name of ['simpul', 'polos', 'warming'] as const) {
    writeFileSync(getFile(name), JSON.stringify(papers[name]))
  }
  const start = async (kind: 'simpul' | 'polos', ...warming: readonly string[]): Promise<number> => {
    const paths = [getFile(kind), RESOURCES_DIR, WORKER_FILE, join(dir, `${kind}.pdf`)]
    const { stdout } = await run(process.execPath, [child, kind, ...paths, ...warming])
    return Number(stdout)
  }
  return {
    warmed: { run: () => start('simpul', getFile('warming')) },
    simpul: { run: () => start('simpul').then(() => undefined) },
    polos: { run: () => start('polos').then(() => undefined) },
  }
}
