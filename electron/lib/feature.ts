import type { Database } from 'better-sqlite3'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { Journal } from '../database/journal'
import type { Clock } from './clock'
import type { CreateId } from './ids'
import type { Log } from './log'

/** What every feature is made from. `orm` and `db` are the same connection: `db` for hot and reporting SQL. */
export type FeatureDeps = {
  readonly db: Database
  readonly orm: BetterSQLite3Database
  readonly journal: Journal
  readonly clock: Clock
  readonly createId: CreateId
  readonly log: Log
}
