import type { Database } from 'better-sqlite3'
import type { CreateId } from '../lib/ids'

/** The id of this data folder's PC, made when it is first asked for. The database must be migrated. */
export function getDevice(db: Database, createId: CreateId): string {
  db.prepare('INSERT INTO perangkat (satu, id) VALUES (1, ?) ON CONFLICT DO NOTHING').run(createId())
  const id = db.prepare<[], string>('SELECT id FROM perangkat').pluck().get()
  if (id === undefined) throw new Error('the device has no id')
  return id
}
