import { and, eq, inArray, sql } from 'drizzle-orm'
import type { FeatureDeps } from '../../lib/feature'
import { undanganTable } from './rapat.table'

export type UndanganRepository = ReturnType<typeof createUndanganRepository>

export type UndanganRow = { readonly id: string; readonly rapatId: string; readonly jabatanId: string }

/** Rows of the table undangan: which jabatan a rapat invites. Protocol order belongs to referensi. */
export function createUndanganRepository({ orm }: Pick<FeatureDeps, 'orm'>) {
  const byRapat = orm
    .select()
    .from(undanganTable)
    .where(eq(undanganTable.rapatId, sql.placeholder('rapatId')))
    .prepare()

  return {
    list: (rapatId: string): readonly UndanganRow[] => byRapat.all({ rapatId }),
    create: (row: UndanganRow): void => {
      orm.insert(undanganTable).values(row).run()
    },
    removeList: (rapatId: string, ids: readonly string[]): void => {
      orm
        .delete(undanganTable)
        .where(and(eq(undanganTable.rapatId, rapatId), inArray(undanganTable.id, [...ids])))
        .run()
    },
  }
}
