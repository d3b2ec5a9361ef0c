import type { Unsur } from '@shared/features/referensi/referensi.schema'
import { asc, count, eq } from 'drizzle-orm'
import type { FeatureDeps } from '../../lib/feature'
import { jabatanTable, unsurTable } from './referensi.table'

export type UnsurRepository = ReturnType<typeof createUnsurRepository>

/** Rows of the table unsur, in the order of the lists. */
export function createUnsurRepository({ orm }: Pick<FeatureDeps, 'orm'>) {
  const all = orm.select().from(unsurTable).orderBy(asc(unsurTable.urutan), asc(unsurTable.nama)).prepare()

  return {
    list: (): readonly Unsur[] => all.all(),
    find: (id: string): Unsur | undefined => orm.select().from(unsurTable).where(eq(unsurTable.id, id)).get(),
    countJabatan: (id: string): number =>
      orm.select({ jumlah: count() }).from(jabatanTable).where(eq(jabatanTable.unsurId, id)).get()?.jumlah ?? 0,
    create: (row: Unsur): void => {
      orm.insert(unsurTable).values(row).run()
    },
    update: (id: string, nama: string): void => {
      orm.update(unsurTable).set({ nama }).where(eq(unsurTable.id, id)).run()
    },
    remove: (id: string): void => {
      orm.delete(unsurTable).where(eq(unsurTable.id, id)).run()
    },
  }
}
