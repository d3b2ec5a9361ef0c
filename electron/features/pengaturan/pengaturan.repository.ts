import { sql } from 'drizzle-orm'
import type { FeatureDeps } from '../../lib/feature'
import { pengaturanTable } from './pengaturan.table'

export type PengaturanRepository = ReturnType<typeof createPengaturanRepository>

/** Sections of the settings as JSON text, keyed by section. */
export function createPengaturanRepository({ orm }: Pick<FeatureDeps, 'orm'>) {
  const listAll = orm.select().from(pengaturanTable).prepare()
  const upsert = orm
    .insert(pengaturanTable)
    .values({ id: sql.placeholder('id'), nilai: sql.placeholder('nilai') })
    .onConflictDoUpdate({ target: pengaturanTable.id, set: { nilai: sql`excluded.nilai` } })
    .prepare()

  return {
    list: (): ReadonlyMap<string, string> => new Map(listAll.all().map((row) => [row.id, row.nilai])),
    set: (bagian: string, nilai: string): void => {
      upsert.run({ id: bagian, nilai })
    },
  }
}
