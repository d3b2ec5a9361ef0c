import type { TautanPoin } from '@shared/features/desk/desk.schema'
import { eq } from 'drizzle-orm'
import type { FeatureDeps } from '../../lib/feature'
import { buktiDeskTable, tautanDeskTable } from './desk.table'

export type BuktiDeskRow = typeof buktiDeskTable.$inferSelect
export type TautanDeskRow = typeof tautanDeskTable.$inferSelect

export type LampiranPoinRepository = ReturnType<typeof createLampiranPoinRepository>

/** What hangs on a point: files that prove it, and records of rapat that it points at. */
export function createLampiranPoinRepository({ db, orm }: Pick<FeatureDeps, 'db' | 'orm'>) {
  const tautan = db.prepare<[string], TautanPoin>(`
    SELECT
      t.id,
      CASE WHEN a.id IS NULL THEN 'tindak lanjut' ELSE 'acara' END AS jenis,
      ifnull(a.id, l.id) AS sasaranId,
      ifnull(a.judul, l.uraian) AS teks,
      ifnull(a.urutan, l.urutan) AS urutan,
      r.id AS rapatId,
      r.nama AS rapat,
      r.tanggal AS tanggalRapat,
      l.batas_waktu AS batasWaktu,
      l.status
    FROM tautan_desk AS t
    LEFT JOIN acara AS a ON a.id = t.acara_id
    LEFT JOIN tindak_lanjut AS l ON l.id = t.tindak_lanjut_id
    JOIN rapat AS r ON r.id = ifnull(a.rapat_id, l.rapat_id)
    WHERE t.poin_id = ?
    ORDER BY r.tanggal DESC, jenis, urutan`)
  const exists = {
    acara: db.prepare<[string], number>('SELECT 1 FROM acara WHERE id = ?').pluck(),
    'tindak lanjut': db.prepare<[string], number>('SELECT 1 FROM tindak_lanjut WHERE id = ?').pluck(),
  }

  return {
    /** In the order in which they came. */
    listBukti: (poinId: string): readonly BuktiDeskRow[] =>
      orm
        .select()
        .from(buktiDeskTable)
        .where(eq(buktiDeskTable.poinId, poinId))
        .orderBy(buktiDeskTable.dibuatPada, buktiDeskTable.id)
        .all(),
    findBukti: (id: string): BuktiDeskRow | undefined =>
      orm.select().from(buktiDeskTable).where(eq(buktiDeskTable.id, id)).get(),
    createBukti: (row: BuktiDeskRow): void => {
      orm.insert(buktiDeskTable).values(row).run()
    },
    removeBukti: (id: string): void => {
      orm.delete(buktiDeskTable).where(eq(buktiDeskTable.id, id)).run()
    },

    /** Newest rapat first. */
    listTautan: (poinId: string): TautanPoin[] => tautan.all(poinId),
    findTautan: (id: string): TautanDeskRow | undefined =>
      orm.select().from(tautanDeskTable).where(eq(tautanDeskTable.id, id)).get(),
    hasSasaran: (jenis: TautanPoin['jenis'], id: string): boolean => exists[jenis].get(id) === 1,
    createTautan: (row: TautanDeskRow): void => {
      orm.insert(tautanDeskTable).values(row).run()
    },
    removeTautan: (id: string): void => {
      orm.delete(tautanDeskTable).where(eq(tautanDeskTable.id, id)).run()
    },
  }
}
