import { eq } from 'drizzle-orm'
import type { FeatureDeps } from '../../lib/feature'
import { pemetaanImporTable } from './pemetaan-impor.table'

export type PemetaanImporRow = typeof pemetaanImporTable.$inferSelect

export type PemetaanImporRepository = ReturnType<typeof createPemetaanImporRepository>

/** What the columns of a file of one shape were taken for. */
export function createPemetaanImporRepository({ orm }: Pick<FeatureDeps, 'orm'>) {
  const table = pemetaanImporTable
  return {
    find: (sidik: string): PemetaanImporRow | undefined => orm.select().from(table).where(eq(table.sidik, sidik)).get(),
    create: (row: PemetaanImporRow): void => {
      orm.insert(table).values(row).run()
    },
    update: (id: string, ubah: Pick<PemetaanImporRow, 'pasangan'>): void => {
      orm.update(table).set(ubah).where(eq(table.id, id)).run()
    },
  }
}
