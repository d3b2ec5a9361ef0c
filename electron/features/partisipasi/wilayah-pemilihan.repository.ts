import type { TingkatWilayah } from '@shared/features/partisipasi/pemilihan.schema'
import type { WilayahPemilihanRow } from '@shared/features/partisipasi/wilayah-pemilihan.schema'
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { FeatureDeps } from '../../lib/feature'
import { susunanWilayahTable, wilayahPemilihanTable } from './pemilihan.table'

export type WilayahPemilihanTableRow = typeof wilayahPemilihanTable.$inferSelect

export type WilayahPemilihanRepository = ReturnType<typeof createWilayahPemilihanRepository>

type ListRow = Omit<WilayahPemilihanRow, 'khusus'> & { readonly khusus: number }

/** Kecamatan, desa and TPS of the voting days. */
export function createWilayahPemilihanRepository({ db, orm }: Pick<FeatureDeps, 'db' | 'orm'>) {
  const insert = db.prepare<Omit<WilayahPemilihanTableRow, 'khusus'> & { khusus: number }>(`
    INSERT INTO wilayah_pemilihan (id, susunan_id, induk_id, kecamatan_id, tingkat, kode, nama, urutan, khusus)
    VALUES (@id, @susunanId, @indukId, @kecamatanId, @tingkat, @kode, @nama, @urutan, @khusus)
  `)
  // The sizes come from the covering index wilayah_pemilihan_susunan: 8,000 TPS are counted without being read.
  const rows = db.prepare<{ susunanId: string; tingkat: string }, ListRow>(`
    SELECT
      w.id,
      w.induk_id AS indukId,
      w.kecamatan_id AS kecamatanId,
      w.tingkat,
      w.kode,
      w.nama,
      w.urutan,
      w.khusus,
      k.nama AS kecamatan,
      CASE w.tingkat WHEN 'tps' THEN d.nama WHEN 'desa' THEN w.nama END AS desa,
      CASE w.tingkat
        WHEN 'kecamatan' THEN (
          SELECT count(*) FROM wilayah_pemilihan AS i
          WHERE i.susunan_id = @susunanId AND i.tingkat = 'desa' AND i.kecamatan_id = w.id
        )
        ELSE 0
      END AS jumlahDesa,
      CASE w.tingkat
        WHEN 'kecamatan' THEN (
          SELECT count(*) FROM wilayah_pemilihan AS i
          WHERE i.susunan_id = @susunanId AND i.tingkat = 'tps' AND i.kecamatan_id = w.id
        )
        WHEN 'desa' THEN (
          SELECT count(*) FROM wilayah_pemilihan AS i
          WHERE
            i.susunan_id = @susunanId AND i.tingkat = 'tps' AND i.kecamatan_id = w.kecamatan_id AND i.induk_id = w.id
        )
        ELSE 1
      END AS jumlahTps
    FROM wilayah_pemilihan AS w
    JOIN wilayah_pemilihan AS k ON k.id = w.kecamatan_id
    LEFT JOIN wilayah_pemilihan AS d ON d.id = w.induk_id
    WHERE w.susunan_id = @susunanId AND w.tingkat = @tingkat
    ORDER BY k.urutan, d.urutan, w.urutan, w.nama`)
  const countTingkat = db
    .prepare<[string, string], number>('SELECT count(*) FROM wilayah_pemilihan WHERE susunan_id = ? AND tingkat = ?')
    .pluck()
  const table = wilayahPemilihanTable

  return {
    createSusunan: (id: string, dibuatPada: string): void => {
      orm.insert(susunanWilayahTable).values({ id, dibuatPada }).run()
    },
    removeSusunan: (id: string): void => {
      orm.delete(susunanWilayahTable).where(eq(susunanWilayahTable.id, id)).run()
    },
    /** In the order of the official codes, TPS by number. */
    listRows: (susunanId: string, tingkat: TingkatWilayah): WilayahPemilihanRow[] =>
      rows.all({ susunanId, tingkat }).map((row) => ({ ...row, khusus: row.khusus === 1 })),
    count: (susunanId: string, tingkat: TingkatWilayah): number => countTingkat.get(susunanId, tingkat) ?? 0,
    find: (id: string): WilayahPemilihanTableRow | undefined => orm.select().from(table).where(eq(table.id, id)).get(),
    listSusunan: (susunanId: string): WilayahPemilihanTableRow[] =>
      orm.select().from(table).where(eq(table.susunanId, susunanId)).orderBy(asc(table.urutan)).all(),
    listKecamatan: (susunanId: string): WilayahPemilihanTableRow[] =>
      orm
        .select()
        .from(table)
        .where(and(eq(table.susunanId, susunanId), eq(table.tingkat, 'kecamatan')))
        .orderBy(asc(table.urutan))
        .all(),
    listIsi: (indukId: string): WilayahPemilihanTableRow[] =>
      orm.select().from(table).where(eq(table.indukId, indukId)).orderBy(asc(table.urutan)).all(),
    create: (row: WilayahPemilihanTableRow): void => {
      insert.run({ ...row, khusus: row.khusus ? 1 : 0 })
    },
    update: (id: string, ubah: Partial<Omit<WilayahPemilihanTableRow, 'id'>>): void => {
      orm.update(table).set(ubah).where(eq(table.id, id)).run()
    },
    /** Everything below a desa goes with it into its new kecamatan. */
    moveToKecamatan: (desaId: string, kecamatanId: string): void => {
      orm.update(table).set({ kecamatanId }).where(eq(table.indukId, desaId)).run()
    },
    removeList: (ids: readonly string[]): void => {
      if (ids.length > 0)
        orm
          .delete(table)
          .where(inArray(table.id, [...ids]))
          .run()
    },
  }
}
