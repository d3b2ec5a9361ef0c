import { eq, sql } from 'drizzle-orm'
import type { FeatureDeps } from '../../lib/feature'
import { lampiranRapatTable } from './rapat.table'

export type LampiranRapatRepository = ReturnType<typeof createLampiranRapatRepository>

export type LampiranRapatRow = typeof lampiranRapatTable.$inferSelect

/** Rows of the table lampiran_rapat: which files a rapat keeps, in their order. */
export function createLampiranRapatRepository({ orm }: Pick<FeatureDeps, 'orm'>) {
  const byRapat = orm
    .select()
    .from(lampiranRapatTable)
    .where(eq(lampiranRapatTable.rapatId, sql.placeholder('rapatId')))
    .orderBy(lampiranRapatTable.urutan)
    .prepare()
  const byId = orm
    .select()
    .from(lampiranRapatTable)
    .where(eq(lampiranRapatTable.id, sql.placeholder('id')))
    .prepare()

  return {
    list: (rapatId: string): readonly LampiranRapatRow[] => byRapat.all({ rapatId }),
    find: (id: string): LampiranRapatRow | undefined => byId.get({ id }),
    create: (row: LampiranRapatRow): void => {
      orm.insert(lampiranRapatTable).values(row).run()
    },
    update: (id: string, ubah: Partial<Pick<LampiranRapatRow, 'keterangan' | 'urutan'>>): void => {
      orm.update(lampiranRapatTable).set(ubah).where(eq(lampiranRapatTable.id, id)).run()
    },
    remove: (id: string): void => {
      orm.delete(lampiranRapatTable).where(eq(lampiranRapatTable.id, id)).run()
    },
  }
}
