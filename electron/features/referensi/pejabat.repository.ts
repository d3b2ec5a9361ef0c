import type { Pejabat } from '@shared/features/referensi/referensi.schema'
import { eq, sql } from 'drizzle-orm'
import type { FeatureDeps } from '../../lib/feature'
import { pejabatTable } from './referensi.table'

export type PejabatRepository = ReturnType<typeof createPejabatRepository>

/** Rows of the table pejabat: who held which jabatan, from when to when. */
export function createPejabatRepository({ orm }: Pick<FeatureDeps, 'orm'>) {
  const all = orm.select().from(pejabatTable).prepare()
  const byJabatan = orm
    .select()
    .from(pejabatTable)
    .where(eq(pejabatTable.jabatanId, sql.placeholder('jabatanId')))
    .orderBy(sql`mulai DESC NULLS LAST`, sql`id DESC`)
    .prepare()
  const byId = orm
    .select()
    .from(pejabatTable)
    .where(eq(pejabatTable.id, sql.placeholder('id')))
    .prepare()

  return {
    listAll: (): readonly Pejabat[] => all.all(),
    list: (jabatanId: string): readonly Pejabat[] => byJabatan.all({ jabatanId }),
    find: (id: string): Pejabat | undefined => byId.get({ id }),
    create: (row: Pejabat): void => {
      orm.insert(pejabatTable).values(row).run()
    },
    update: (id: string, ubah: Partial<Omit<Pejabat, 'id' | 'jabatanId'>>): void => {
      orm.update(pejabatTable).set(ubah).where(eq(pejabatTable.id, id)).run()
    },
    remove: (id: string): void => {
      orm.delete(pejabatTable).where(eq(pejabatTable.id, id)).run()
    },
  }
}
