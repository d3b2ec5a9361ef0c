import { and, eq, sql } from 'drizzle-orm'
import type { FeatureDeps } from '../../lib/feature'
import { pembahasanTable } from './notula.table'

export type PembahasanRepository = ReturnType<typeof createPembahasanRepository>

export type PembahasanRow = typeof pembahasanTable.$inferSelect

/** What a point of the agenda is called, and to which rapat it belongs. */
type AcaraNotula = { readonly judul: string; readonly rapatId: string }

/** Rows of the table pembahasan; numbered 1 to n within each acara. */
export function createPembahasanRepository({ db, orm }: Pick<FeatureDeps, 'db' | 'orm'>) {
  const ofNotula = eq(pembahasanTable.notulaId, sql.placeholder('notulaId'))
  const byNotula = orm
    .select()
    .from(pembahasanTable)
    .where(ofNotula)
    .orderBy(pembahasanTable.acaraId, pembahasanTable.urutan)
    .prepare()
  const byAcara = orm
    .select()
    .from(pembahasanTable)
    .where(and(ofNotula, eq(pembahasanTable.acaraId, sql.placeholder('acaraId'))))
    .orderBy(pembahasanTable.urutan)
    .prepare()
  const byId = orm
    .select()
    .from(pembahasanTable)
    .where(eq(pembahasanTable.id, sql.placeholder('id')))
    .prepare()
  const acara = db.prepare<[string], AcaraNotula>('SELECT judul, rapat_id AS rapatId FROM acara WHERE id = ?')

  return {
    list: (notulaId: string): readonly PembahasanRow[] => byNotula.all({ notulaId }),
    listOfAcara: (notulaId: string, acaraId: string): readonly PembahasanRow[] => byAcara.all({ notulaId, acaraId }),
    find: (id: string): PembahasanRow | undefined => byId.get({ id }),
    findAcara: (acaraId: string): AcaraNotula | undefined => acara.get(acaraId),
    create: (row: PembahasanRow): void => {
      orm.insert(pembahasanTable).values(row).run()
    },
    update: (id: string, ubah: Partial<Pick<PembahasanRow, 'jabatanId' | 'isi' | 'urutan'>>): void => {
      orm.update(pembahasanTable).set(ubah).where(eq(pembahasanTable.id, id)).run()
    },
    remove: (id: string): void => {
      orm.delete(pembahasanTable).where(eq(pembahasanTable.id, id)).run()
    },
  }
}
