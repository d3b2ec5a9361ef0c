import { eq, sql } from 'drizzle-orm'
import type { FeatureDeps } from '../../lib/feature'
import { pertanyaanTable } from './notula.table'

export type PertanyaanRepository = ReturnType<typeof createPertanyaanRepository>

export type PertanyaanRow = typeof pertanyaanTable.$inferSelect

/** Rows of the table pertanyaan, in their order. */
export function createPertanyaanRepository({ db, orm }: Pick<FeatureDeps, 'db' | 'orm'>) {
  const byRapat = orm
    .select()
    .from(pertanyaanTable)
    .where(eq(pertanyaanTable.rapatId, sql.placeholder('rapatId')))
    .orderBy(pertanyaanTable.urutan)
    .prepare()
  const byId = orm
    .select()
    .from(pertanyaanTable)
    .where(eq(pertanyaanTable.id, sql.placeholder('id')))
    .prepare()
  const acara = db.prepare<[string], string>('SELECT rapat_id FROM acara WHERE id = ?').pluck()

  return {
    list: (rapatId: string): readonly PertanyaanRow[] => byRapat.all({ rapatId }),
    find: (id: string): PertanyaanRow | undefined => byId.get({ id }),
    findRapatOfAcara: (acaraId: string): string | undefined => acara.get(acaraId),
    create: (row: PertanyaanRow): void => {
      orm.insert(pertanyaanTable).values(row).run()
    },
    update: (id: string, ubah: Partial<Pick<PertanyaanRow, 'isi' | 'jawaban' | 'tindakLanjutId' | 'urutan'>>): void => {
      orm.update(pertanyaanTable).set(ubah).where(eq(pertanyaanTable.id, id)).run()
    },
    remove: (id: string): void => {
      orm.delete(pertanyaanTable).where(eq(pertanyaanTable.id, id)).run()
    },
  }
}
