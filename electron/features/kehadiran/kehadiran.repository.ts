import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { FeatureDeps } from '../../lib/feature'
import { kehadiranTable } from './kehadiran.table'

export type KehadiranRepository = ReturnType<typeof createKehadiranRepository>

export type KehadiranRecord = typeof kehadiranTable.$inferSelect

/** Rows of the table kehadiran: one per invited jabatan that was recorded, one per tamu. */
export function createKehadiranRepository({ orm }: Pick<FeatureDeps, 'orm'>) {
  const ofRapat = eq(kehadiranTable.rapatId, sql.placeholder('rapatId'))
  const invited = orm
    .select()
    .from(kehadiranTable)
    .where(and(ofRapat, isNotNull(kehadiranTable.undanganId)))
    .prepare()
  const guests = orm
    .select()
    .from(kehadiranTable)
    .where(and(ofRapat, isNull(kehadiranTable.undanganId)))
    .orderBy(kehadiranTable.dicatatPada, kehadiranTable.id)
    .prepare()
  const byId = orm
    .select()
    .from(kehadiranTable)
    .where(eq(kehadiranTable.id, sql.placeholder('id')))
    .prepare()

  return {
    listDiundang: (rapatId: string): readonly KehadiranRecord[] => invited.all({ rapatId }),
    /** In order of arrival. */
    listTamu: (rapatId: string): readonly KehadiranRecord[] => guests.all({ rapatId }),
    find: (id: string): KehadiranRecord | undefined => byId.get({ id }),
    create: (row: KehadiranRecord): void => {
      orm.insert(kehadiranTable).values(row).run()
    },
    update: (id: string, ubah: Partial<Omit<KehadiranRecord, 'id'>>): void => {
      orm.update(kehadiranTable).set(ubah).where(eq(kehadiranTable.id, id)).run()
    },
    remove: (id: string): void => {
      orm.delete(kehadiranTable).where(eq(kehadiranTable.id, id)).run()
    },
  }
}
