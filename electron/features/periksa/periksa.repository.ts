import { eq, sql } from 'drizzle-orm'
import type { FeatureDeps } from '../../lib/feature'
import { pengabaianTable } from './periksa.table'

export type PeriksaRepository = ReturnType<typeof createPeriksaRepository>

export type PengabaianRow = typeof pengabaianTable.$inferSelect

type RapatLain = { readonly nama: string; readonly tanggal: string | null }

/** Rows of the table pengabaian, and what the checks must know beyond their own rapat. */
export function createPeriksaRepository({ db, orm }: Pick<FeatureDeps, 'db' | 'orm'>) {
  const byRapat = orm
    .select()
    .from(pengabaianTable)
    .where(eq(pengabaianTable.rapatId, sql.placeholder('rapatId')))
    .prepare()
  const nomorDipakai = db.prepare<{ rapatId: string; nomor: string }, RapatLain>(`
    SELECT nama, tanggal
    FROM rapat
    WHERE nomor_undangan = @nomor AND id <> @rapatId AND status <> 'batal'
    ORDER BY tanggal DESC
    LIMIT 3`)
  const pernahTerisi = db
    .prepare<[string], string>(
      'SELECT DISTINCT jabatan_id FROM pejabat WHERE jabatan_id IN (SELECT value FROM json_each(?))',
    )
    .pluck()

  return {
    list: (rapatId: string): readonly PengabaianRow[] => byRapat.all({ rapatId }),
    /** Other rapat, not called off, whose letter carries this number. */
    listNomorDipakai: (rapatId: string, nomor: string | null): readonly RapatLain[] =>
      nomor === null ? [] : nomorDipakai.all({ rapatId, nomor }),
    /** Of these jabatan the ones that anybody ever held. */
    listPernahTerisi: (jabatanIds: readonly string[]): ReadonlySet<string> =>
      new Set(pernahTerisi.all(JSON.stringify(jabatanIds))),
    create: (row: PengabaianRow): void => {
      orm.insert(pengabaianTable).values(row).run()
    },
    remove: (id: string): void => {
      orm.delete(pengabaianTable).where(eq(pengabaianTable.id, id)).run()
    },
  }
}
