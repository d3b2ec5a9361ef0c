import type { Saringan } from '@shared/features/pencarian/pencarian.schema'
import { eq, sql } from 'drizzle-orm'
import type { FeatureDeps } from '../../lib/feature'
import { saringanTable } from './pencarian.table'

export type SaringanRepository = ReturnType<typeof createSaringanRepository>

/** Rows of the table saringan. */
export function createSaringanRepository({ orm }: Pick<FeatureDeps, 'orm'>) {
  const all = orm.select().from(saringanTable).orderBy(saringanTable.nama).prepare()
  const byId = orm
    .select()
    .from(saringanTable)
    .where(eq(saringanTable.id, sql.placeholder('id')))
    .prepare()

  return {
    list: (): readonly Saringan[] => all.all(),
    find: (id: string): Saringan | undefined => byId.get({ id }),
    create: (row: Saringan): void => {
      orm.insert(saringanTable).values(row).run()
    },
    update: (id: string, isi: Saringan['isi']): void => {
      orm.update(saringanTable).set({ isi }).where(eq(saringanTable.id, id)).run()
    },
    remove: (id: string): void => {
      orm.delete(saringanTable).where(eq(saringanTable.id, id)).run()
    },
  }
}
