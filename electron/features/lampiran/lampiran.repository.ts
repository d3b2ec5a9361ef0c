import type { Lampiran } from '@shared/features/lampiran/lampiran.schema'
import { eq, sql } from 'drizzle-orm'
import type { FeatureDeps } from '../../lib/feature'
import { lampiranTable } from './lampiran.table'

export type LampiranRepository = ReturnType<typeof createLampiranRepository>

/** Rows of the table lampiran. */
export function createLampiranRepository({ orm }: Pick<FeatureDeps, 'orm'>) {
  const byId = orm
    .select()
    .from(lampiranTable)
    .where(eq(lampiranTable.id, sql.placeholder('id')))
    .prepare()

  return {
    find: (id: string): Lampiran | undefined => byId.get({ id }),
    list: (): readonly Lampiran[] => orm.select().from(lampiranTable).all(),
    create: (row: Lampiran): void => {
      orm.insert(lampiranTable).values(row).run()
    },
  }
}
