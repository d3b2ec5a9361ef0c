import type { Acara, AcaraLengkap } from '@shared/features/rapat/rapat.schema'
import { eq, sql } from 'drizzle-orm'
import type { FeatureDeps } from '../../lib/feature'
import { acaraTable } from './rapat.table'

export type AcaraRepository = ReturnType<typeof createAcaraRepository>

export type AcaraRow = Acara & { readonly rapatId: string }

/** Rows of the table acara, always in their order. */
export function createAcaraRepository({ db, orm }: Pick<FeatureDeps, 'db' | 'orm'>) {
  const listWithCounts = db.prepare<[string], Omit<AcaraLengkap, 'bawaan' | 'asal' | 'berlanjut'>>(`
    SELECT
      acara.id,
      acara.urutan,
      acara.judul,
      acara.keadaan,
      (SELECT count(*) FROM keputusan WHERE keputusan.acara_id = acara.id) AS jumlahKeputusan,
      (SELECT count(*) FROM tindak_lanjut WHERE tindak_lanjut.acara_id = acara.id) AS jumlahTindakLanjut
    FROM acara
    WHERE acara.rapat_id = ?
    ORDER BY acara.urutan`)
  const byRapat = orm
    .select({ id: acaraTable.id, urutan: acaraTable.urutan, judul: acaraTable.judul, keadaan: acaraTable.keadaan })
    .from(acaraTable)
    .where(eq(acaraTable.rapatId, sql.placeholder('rapatId')))
    .orderBy(acaraTable.urutan)
    .prepare()
  const byId = orm
    .select()
    .from(acaraTable)
    .where(eq(acaraTable.id, sql.placeholder('id')))
    .prepare()

  return {
    listWithCounts: (rapatId: string) => listWithCounts.all(rapatId),
    list: (rapatId: string): readonly Acara[] => byRapat.all({ rapatId }),
    find: (id: string): AcaraRow | undefined => byId.get({ id }),
    create: (row: AcaraRow): void => {
      orm.insert(acaraTable).values(row).run()
    },
    update: (id: string, ubah: Partial<Pick<Acara, 'judul' | 'urutan' | 'keadaan'>>): void => {
      orm.update(acaraTable).set(ubah).where(eq(acaraTable.id, id)).run()
    },
    remove: (id: string): void => {
      orm.delete(acaraTable).where(eq(acaraTable.id, id)).run()
    },
  }
}
