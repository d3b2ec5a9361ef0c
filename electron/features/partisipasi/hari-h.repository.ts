import type { JamLaporan } from '@shared/features/partisipasi/hari-h.schema'
import type { TingkatWilayah } from '@shared/features/partisipasi/pemilihan.schema'
import { eq, inArray } from 'drizzle-orm'
import type { FeatureDeps } from '../../lib/feature'
import { laporanJamTable } from './hari-h.table'

export type LaporanJamRow = typeof laporanJamTable.$inferSelect

export type HariHRepository = ReturnType<typeof createHariHRepository>

/** Reports of the voting day, one for each wilayah and hour. */
export function createHariHRepository({ db, orm }: Pick<FeatureDeps, 'db' | 'orm'>) {
  const table = laporanJamTable
  const tingkatOf = db
    .prepare<[string], TingkatWilayah>(
      `SELECT w.tingkat
       FROM laporan_jam AS l
       JOIN wilayah_pemilihan AS w ON w.id = l.wilayah_id
       WHERE l.pemilihan_id = ?
       LIMIT 1`,
    )
    .pluck()
  const all = db.prepare<[string], Pick<LaporanJamRow, 'id' | 'wilayahId' | 'pengguna'> & { jam: JamLaporan }>(
    'SELECT id, wilayah_id AS wilayahId, jam, pengguna FROM laporan_jam WHERE pemilihan_id = ?',
  )
  return {
    /** The level at which reports stand; undefined while there are none. */
    findTingkat: (pemilihanId: string): TingkatWilayah | undefined => tingkatOf.get(pemilihanId),
    list: (pemilihanId: string) => all.all(pemilihanId),
    listOfWilayah: (wilayahIds: readonly string[]): LaporanJamRow[] =>
      orm
        .select()
        .from(table)
        .where(inArray(table.wilayahId, [...wilayahIds]))
        .all(),
    create: (row: LaporanJamRow): void => {
      orm.insert(table).values(row).run()
    },
    update: (id: string, ubah: Partial<Pick<LaporanJamRow, 'wilayahId' | 'pengguna'>>): void => {
      orm.update(table).set(ubah).where(eq(table.id, id)).run()
    },
    remove: (id: string): void => {
      orm.delete(table).where(eq(table.id, id)).run()
    },
  }
}
