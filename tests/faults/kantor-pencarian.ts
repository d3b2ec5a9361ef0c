import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { createJournal } from '../../electron/database/journal'
import { migrate } from '../../electron/database/migrate'
import { MIGRATIONS } from '../../electron/database/migrations'
import { openDatabase } from '../../electron/database/open'
import { createPencarian } from '../../electron/features/pencarian'
import { systemClock } from '../../electron/lib/clock'
import { createUuidV7 } from '../../electron/lib/ids'
import { silentLog } from '../../electron/lib/log'

/** A real database with its journal and nothing but the search on it. */
export function openKantorPencarian(dir: string) {
  const { db, close } = openDatabase({ file: join(dir, 'simpul.db') })
  migrate(db, { migrations: MIGRATIONS, dataDir: dir, clock: systemClock })
  const createId = createUuidV7(systemClock)
  const journal = createJournal({ db, clock: systemClock, createId, device: 'uji', actor: 'Penguji' })
  const deps = { db, orm: drizzle(db), journal, clock: systemClock, createId, log: silentLog }
  const pencarian = createPencarian(deps)
  return {
    ...deps,
    pencarian,
    close(): void {
      pencarian.close()
      journal.close()
      close()
    },
  }
}
