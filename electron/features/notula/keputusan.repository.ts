import type { Keputusan } from '@shared/features/notula/notula.schema'
import { eq, sql } from 'drizzle-orm'
import type { FeatureDeps } from '../../lib/feature'
import { keputusanTable } from './notula.table'

export type KeputusanRepository = ReturnType<typeof createKeputusanRepository>

export type KeputusanRow = typeof keputusanTable.$inferSelect

type Mengganti = Keputusan['mengganti'][number] & { readonly penggantiId: string }

/** Rows of the table keputusan, in their order. */
export function createKeputusanRepository({ db, orm }: Pick<FeatureDeps, 'db' | 'orm'>) {
  const byRapat = orm
    .select()
    .from(keputusanTable)
    .where(eq(keputusanTable.rapatId, sql.placeholder('rapatId')))
    .orderBy(keputusanTable.urutan)
    .prepare()
  const byId = orm
    .select()
    .from(keputusanTable)
    .where(eq(keputusanTable.id, sql.placeholder('id')))
    .prepare()
  const mengganti = db.prepare<[string], Mengganti>(`
    SELECT p.pengganti_id AS penggantiId, lama.id AS id, lama.urutan AS urutan, r.tanggal AS tanggal
    FROM keputusan AS baru
    JOIN perubahan_keputusan AS p ON p.pengganti_id = baru.id
    JOIN keputusan AS lama ON lama.id = p.keputusan_id
    JOIN rapat AS r ON r.id = lama.rapat_id
    WHERE baru.rapat_id = ?
    ORDER BY r.tanggal, lama.urutan, lama.id`)
  const acara = db.prepare<[string], string>('SELECT rapat_id FROM acara WHERE id = ?').pluck()

  return {
    list: (rapatId: string): readonly KeputusanRow[] => byRapat.all({ rapatId }),
    /** Earlier keputusan that those of this rapat replace; their own feature writes them. */
    listMengganti: (rapatId: string): readonly Mengganti[] => mengganti.all(rapatId),
    find: (id: string): KeputusanRow | undefined => byId.get({ id }),
    findRapatOfAcara: (acaraId: string): string | undefined => acara.get(acaraId),
    create: (row: KeputusanRow): void => {
      orm.insert(keputusanTable).values(row).run()
    },
    update: (id: string, ubah: Partial<Pick<KeputusanRow, 'isi' | 'urutan'>>): void => {
      orm.update(keputusanTable).set(ubah).where(eq(keputusanTable.id, id)).run()
    },
    remove: (id: string): void => {
      orm.delete(keputusanTable).where(eq(keputusanTable.id, id)).run()
    },
  }
}
