import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { createJournal } from '../../electron/database/journal'
import { migrate } from '../../electron/database/migrate'
import { MIGRATIONS } from '../../electron/database/migrations'
import { openDatabase } from '../../electron/database/open'
import { createLampiran } from '../../electron/features/lampiran'
import { systemClock } from '../../electron/lib/clock'
import { createUuidV7 } from '../../electron/lib/ids'
import { silentLog } from '../../electron/lib/log'

/*
 * Attaches three files, one after the other, and says what became of each:
 *
 *   node lampiran-child.mjs <dir>
 */
const [dir = ''] = process.argv.slice(2)
const { db, close } = openDatabase({ file: join(dir, 'simpul.db') })
migrate(db, { migrations: MIGRATIONS, dataDir: dir, clock: systemClock })
const createId = createUuidV7(systemClock)
const journal = createJournal({ db, clock: systemClock, createId, device: 'uji', actor: 'Penguji' })
const deps = { db, orm: drizzle(db), journal, clock: systemClock, createId, log: silentLog }
const lampiran = createLampiran(deps, { dataDir: dir })

for (const seed of [1, 2, 3]) {
  const berkas = new File([new Uint8Array(300_000).fill(seed)], `${seed}.xlsx`)
  try {
    await lampiran.service.attach(berkas, { guna: 'berkas', name: () => 'Lampirkan', write: () => {} })
    writeSync(1, `simpan ${seed}\n`)
  } catch (error) {
    writeSync(1, `tolak ${seed} ${error instanceof Error ? error.message : String(error)}\n`)
  }
}
journal.close()
close()
