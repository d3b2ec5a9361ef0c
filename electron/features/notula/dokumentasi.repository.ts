import { eq, sql } from 'drizzle-orm'
import type { FeatureDeps } from '../../lib/feature'
import { dokumentasiTable } from './notula.table'

export type DokumentasiRepository = ReturnType<typeof createDokumentasiRepository>

export type DokumentasiRow = typeof dokumentasiTable.$inferSelect

/** Rows of the table dokumentasi: which pictures a rapat shows, in their order. */
export function createDokumentasiRepository({ orm }: Pick<FeatureDeps, 'orm'>) {
  const byRapat = orm
    .select()
    .from(dokumentasiTable)
    .where(eq(dokumentasiTable.rapatId, sql.placeholder('rapatId')))
    .orderBy(dokumentasiTable.urutan)
    .prepare()
  const byId = orm
    .select()
    .from(dokumentasiTable)
    .where(eq(dokumentasiTable.id, sql.placeholder('id')))
    .prepare()

  return {
    list: (rapatId: string): readonly DokumentasiRow[] => byRapat.all({ rapatId }),
    find: (id: string): DokumentasiRow | undefined => byId.get({ id }),
    create: (row: DokumentasiRow): void => {
      orm.insert(dokumentasiTable).values(row).run()
    },
    update: (id: string, ubah: Partial<Pick<DokumentasiRow, 'keterangan' | 'urutan'>>): void => {
      orm.update(dokumentasiTable).set(ubah).where(eq(dokumentasiTable.id, id)).run()
    },
    remove: (id: string): void => {
      orm.delete(dokumentasiTable).where(eq(dokumentasiTable.id, id)).run()
    },
  }
}
