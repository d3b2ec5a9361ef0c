import { asc, count } from 'drizzle-orm'
import type { FeatureDeps } from '../../lib/feature'
import { wilayahTable } from './referensi.table'

export type WilayahRow = typeof wilayahTable.$inferSelect

export type WilayahRepository = ReturnType<typeof createWilayahRepository>

/** The office's own wilayah: its kabupaten or kota, kecamatan and desa. */
export function createWilayahRepository({ db, orm }: Pick<FeatureDeps, 'db' | 'orm'>) {
  const insert = db.prepare<WilayahRow>(`
    INSERT INTO wilayah (id, kode, nama, tingkat, induk_id)
    VALUES (@id, @kode, @nama, @tingkat, @indukId)
  `)

  return {
    count: (): number => orm.select({ jumlah: count() }).from(wilayahTable).get()?.jumlah ?? 0,
    /** In the order of the official codes. */
    list: (): readonly WilayahRow[] => orm.select().from(wilayahTable).orderBy(asc(wilayahTable.kode)).all(),
    createList: (rows: readonly WilayahRow[]): void => {
      for (const row of rows) insert.run(row)
    },
    removeAll: (): void => {
      orm.delete(wilayahTable).run()
    },
  }
}
