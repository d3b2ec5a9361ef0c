import type { SaringanIsi } from '@shared/features/pencarian/pencarian.schema'
import { createTestApp } from '../support/app'
import type { Bench } from './support/bench'
import { createKantorBesar, KATA_LANGKA, KATA_UMUM } from './support/kantor-besar'

const RAPAT = 5000
const KATA = 1500
const TURNS = 20

/** The most that a search may hold the thread of the database: one page, with the records just changed read first. */
const BUDGET_MS = 15

/** performance.md goal 7: search while typing on ten years of notula. */
export async function buildBenchList() {
  const app = createTestApp()
  createKantorBesar(app, { rapat: RAPAT, kata: KATA })
  const before = app.db.pragma('page_count', { simple: true })
  const started = performance.now()
  while (app.pencarian.indeks.read(500) > 0);
  const after = app.db.pragma('page_count', { simple: true })
  const megabytes = (pages: unknown) => `${Math.round((Number(pages) * 4096) / 1e6)} MB`
  process.stderr.write(
    `index built in ${((performance.now() - started) / 1000).toFixed(1)} s, database ${megabytes(before)} -> ${megabytes(after)}\n`,
  )

  const { service } = app.pencarian
  const find = (kata: string, saringan: Partial<SaringanIsi> = {}) => ({
    run: () => meanOf(() => service.find({ kata, limit: 50, setelah: null, ...saringan })),
  })
  /** Stands in for the peer: the time that a search may take at most. */
  const budget = { name: `${BUDGET_MS} ms`, run: () => BUDGET_MS }
  const like = app.db.prepare<[string], { id: string }>(
    'SELECT id FROM pembahasan WHERE isi LIKE ? ORDER BY id DESC LIMIT 50',
  )
  const within = (work: string, simpul: Bench['simpul']): Bench => ({ work, simpul, peer: budget, goal: 1 })
  const notulaId = String(app.db.prepare('SELECT id FROM notula LIMIT 1').pluck().get())
  const touch = app.db.prepare('UPDATE notula SET versi = versi + 1 WHERE id = ?')

  const benches: readonly Bench[] = [
    {
      work: 'rare word, 5,000 notula x 1,500 words',
      simpul: find(KATA_LANGKA),
      peer: { name: 'LIKE over the notula', run: () => meanOf(() => like.all(`%${KATA_LANGKA}%`), 1) },
      goal: 0.02,
    },
    within('word of nearly every record, newest first', find(KATA_UMUM)),
    within('the same, best first', find(KATA_UMUM, { urutan: 'paling sesuai' })),
    within('two letters, still being typed', find('ka')),
    within('three letters', find('mak')),
    within('rare and common word', find(`${KATA_LANGKA} ${KATA_UMUM}`)),
    within('two common words with affixes', find('dirapatkan kapasa ')),
    within(
      'common word among tindak lanjut of one year',
      find(KATA_UMUM, { jenis: ['tindak lanjut'], dari: '2016-01-01', sampai: '2016-12-31' }),
    ),
    within('phrase', find(`"${KATA_UMUM} ${KATA_UMUM}"`)),
    within('slip of the finger', find('megantorpus')),
    within('three slips of the finger', find('megantorpus megantrpus mgeantropus')),
    within('word that stands nowhere', find('zzyzxzzyzx')),
    within('rare word right after a notula was saved', {
      run: () =>
        meanOf(() => {
          app.journal.action({ name: 'Ketik', merge: 'ukur' }, () => touch.run(notulaId))
          service.find({ kata: KATA_LANGKA, limit: 50, setelah: null })
        }),
    }),
  ]
  return { benches, close: async () => app.close() }
}

function meanOf(work: () => unknown, turns = TURNS): number {
  const started = performance.now()
  for (let turn = 0; turn < turns; turn += 1) work()
  return (performance.now() - started) / turns
}
