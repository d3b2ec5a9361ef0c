export type Migration = { readonly version: number; readonly name: string; readonly sql: string }

const FILES = import.meta.glob<string>('./migrations/*.sql', { query: '?raw', import: 'default', eager: true })

/** All migrations of this program, oldest first. The SQL files are part of the bundle. */
export const MIGRATIONS: readonly Migration[] = Object.entries(FILES)
  .map(([path, sql]) => toMigration(path, sql))
  .sort((a, b) => a.version - b.version)

function toMigration(path: string, sql: string): Migration {
  const name = /([^/]+)\.sql$/.exec(path)?.[1]
  const version = Number(name?.slice(0, 4))
  if (name === undefined || !Number.isInteger(version)) throw new Error(`migration without a number: ${path}`)
  return { version, name, sql }
}
