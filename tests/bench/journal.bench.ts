import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { createJournal } from '../../electron/database/journal'
import { migrate } from '../../electron/database/migrate'
import { MIGRATIONS } from '../../electron/database/migrations'
import { openDatabase } from '../../electron/database/open'
import { systemClock } from '../../electron/lib/clock'
import { createUuidV7 } from '../../electron/lib/ids'
import type { Bench } from './support/bench'

const SAVES = 100
const BULK = 20_000

/** A notula of some pages, as the text of one save; different each time, or nothing would be written. */
const buildText = (nth: number) => JSON.stringify({ isi: `${nth} ${'kata demi kata '.repeat(200)}` })

/**
 * performance.md goal 9: what the journal adds to a save. The peer is the same statement on the same table of a second
 * database that has no journal triggers, with the same settings, FULL included.
 */
export async function buildBenchList() {
  const dir = mkdtempSync(join(tmpdir(), 'simpul-ukur-'))
  const journaled = openOffice(dir, 'simpul')
  const bare = openOffice(dir, 'polos')
  const createId = createUuidV7(systemClock)
  const journal = createJournal({ db: journaled.db, clock: systemClock, createId, device: 'ukur', actor: 'Ukur' })
  for (const name of listTriggers(bare.db)) bare.db.exec(`DROP TRIGGER "${name}"`)
  const insert = `INSERT INTO pengaturan (id, nilai) VALUES ('teks', '{}')`
  journal.action({ name: 'Siapkan' }, () => journaled.db.exec(insert))
  bare.db.exec(insert)

  let nth = 0
  const save = (db: Database, around: (write: () => void) => void) => {
    const update = db.prepare('UPDATE pengaturan SET nilai = ? WHERE id = ?')
    return {
      run() {
        for (let turn = 0; turn < SAVES; turn += 1) {
          nth += 1
          around(() => void update.run(buildText(nth), 'teks'))
        }
      },
    }
  }
  const insertMany = (db: Database, around: (write: () => void) => void) => {
    const add = db.prepare('INSERT INTO unsur (id, nama, urutan) VALUES (?, ?, ?)')
    return {
      run: () =>
        around(() => {
          for (let row = 0; row < BULK; row += 1) {
            nth += 1
            add.run(`u-${nth}`, `Unsur ${nth}`, row)
          }
        }),
    }
  }
  const plain = { name: 'the same UPDATE without a journal', ...save(bare.db, (write) => write()) }
  const benches: readonly Bench[] = [
    {
      work: `${SAVES} saves of 3 KB, each an action`,
      simpul: save(journaled.db, (write) => journal.action({ name: 'Simpan' }, write)),
      peer: plain,
      goal: 3,
    },
    {
      work: `${SAVES} saves of 3 KB, autosave of one field`,
      simpul: save(journaled.db, (write) => journal.action({ name: 'Ketik', merge: 'teks' }, write)),
      peer: plain,
      goal: 3,
    },
    {
      work: `${BULK} rows in one action`,
      simpul: insertMany(journaled.db, (write) => journal.action({ name: 'Impor' }, write)),
      peer: {
        name: 'the same INSERTs in one bare transaction',
        ...insertMany(bare.db, (write) => bare.db.transaction(write)()),
      },
    },
    { work: 'proof of the whole journal (verify)', simpul: { run: () => journal.verify() }, rounds: 3 },
  ]
  return {
    benches,
    async close() {
      journal.close()
      journaled.close()
      bare.close()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

function openOffice(dir: string, name: string) {
  const opened = openDatabase({ file: join(dir, `${name}.db`) })
  migrate(opened.db, { migrations: MIGRATIONS, dataDir: dir, clock: systemClock })
  return opened
}

function listTriggers(db: Database): readonly string[] {
  return db.prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`).pluck().all()
}
