import type { Desk } from '@shared/features/desk/desk.schema'
import { getNomorUrut } from '@shared/features/referensi/referensi.rules'
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { FeatureDeps } from '../../lib/feature'
import { deskTable, penanggungJawabTable, poinDeskTable, rincianDeskTable } from './desk.table'

export type PoinRow = typeof poinDeskTable.$inferSelect
export type RincianRow = typeof rincianDeskTable.$inferSelect

export type PoinRepository = ReturnType<typeof createPoinRepository>

type RakorRow = { readonly id: string; readonly nama: string; readonly tanggal: string }
type PenanggungJawabRow = { readonly poinId: string; readonly jabatanId: string; readonly nama: string }
type PenanggungJawabSql = PenanggungJawabRow & Parameters<typeof getNomorUrut>[0]

/** The desk of a pemilihan with its points, who answers for them, and their details, in their order. */
export function createPoinRepository({ db, orm }: Pick<FeatureDeps, 'db' | 'orm'>) {
  // A rakor of the desk is known by its jenis, or by an acara that a point points at.
  const rakor = db.prepare<{ pemilihanId: string; dari: string; sampai: string }, RakorRow>(`
    SELECT id, nama, tanggal
    FROM rapat
    WHERE tanggal BETWEEN @dari AND @sampai AND status NOT IN ('draf', 'batal') AND (
      jenis LIKE 'desk%'
      OR EXISTS (
        SELECT 1
        FROM tautan_desk AS t
        JOIN poin_desk AS p ON p.id = t.poin_id
        JOIN acara AS a ON a.id = t.acara_id
        WHERE p.pemilihan_id = @pemilihanId AND a.rapat_id = rapat.id
      )
    )
    ORDER BY tanggal, jam_mulai, id`)
  const penanggungJawab = db.prepare<[string], PenanggungJawabSql>(`
    SELECT
      p.id AS poinId,
      j.id AS jabatanId,
      ifnull(j.singkatan, j.nama) AS nama,
      j.peringkat,
      j.urutan,
      j.urutan_manual AS urutanManual
    FROM penanggung_jawab AS d
    JOIN poin_desk AS p ON p.id = d.poin_id
    JOIN jabatan AS j ON j.id = d.jabatan_id
    WHERE p.pemilihan_id = ?`)

  const pemilihan = db
    .prepare<[], string>(
      `SELECT p.id FROM pemilihan AS p
       WHERE EXISTS (SELECT 1 FROM poin_desk WHERE pemilihan_id = p.id)
       ORDER BY p.tanggal DESC, p.id`,
    )
    .pluck()

  return {
    /** Ids of the pemilihan whose desk has points, newest voting day first. */
    listPemilihan: (): string[] => pemilihan.all(),
    findDesk: (pemilihanId: string): Desk | undefined =>
      orm
        .select({
          pemilihanId: deskTable.pemilihanId,
          batasSiap: deskTable.batasSiap,
          batasPerhatian: deskTable.batasPerhatian,
          sekretarisId: deskTable.sekretarisId,
        })
        .from(deskTable)
        .where(eq(deskTable.pemilihanId, pemilihanId))
        .get(),
    createDesk: (row: typeof deskTable.$inferSelect): void => {
      orm.insert(deskTable).values(row).run()
    },
    updateDesk: (pemilihanId: string, ubah: Partial<Omit<Desk, 'pemilihanId'>>): void => {
      orm.update(deskTable).set(ubah).where(eq(deskTable.pemilihanId, pemilihanId)).run()
    },
    /** Oldest first, those of a day in the order of their hours. */
    listRakor: (pemilihanId: string, dari: string, sampai: string): readonly RakorRow[] =>
      rakor.all({ pemilihanId, dari, sampai }),

    list: (pemilihanId: string): PoinRow[] =>
      orm
        .select()
        .from(poinDeskTable)
        .where(eq(poinDeskTable.pemilihanId, pemilihanId))
        .orderBy(asc(poinDeskTable.urutan))
        .all(),
    find: (id: string): PoinRow | undefined => orm.select().from(poinDeskTable).where(eq(poinDeskTable.id, id)).get(),
    create: (row: PoinRow): void => {
      orm.insert(poinDeskTable).values(row).run()
    },
    update: (id: string, ubah: Partial<Pick<PoinRow, 'nama' | 'urutan' | 'batasWaktu'>>): void => {
      orm.update(poinDeskTable).set(ubah).where(eq(poinDeskTable.id, id)).run()
    },
    remove: (id: string): void => {
      orm.delete(poinDeskTable).where(eq(poinDeskTable.id, id)).run()
    },

    /** Of all points of a pemilihan, in protocol order. */
    listPenanggungJawab: (pemilihanId: string): readonly PenanggungJawabRow[] =>
      penanggungJawab.all(pemilihanId).toSorted((a, b) => getNomorUrut(a) - getNomorUrut(b)),
    createPenanggungJawab: (row: typeof penanggungJawabTable.$inferSelect): void => {
      orm.insert(penanggungJawabTable).values(row).run()
    },
    removePenanggungJawab: (poinId: string, jabatanIds: readonly string[]): void => {
      orm
        .delete(penanggungJawabTable)
        .where(and(eq(penanggungJawabTable.poinId, poinId), inArray(penanggungJawabTable.jabatanId, [...jabatanIds])))
        .run()
    },

    listRincian: (poinId: string): RincianRow[] =>
      orm
        .select()
        .from(rincianDeskTable)
        .where(eq(rincianDeskTable.poinId, poinId))
        .orderBy(asc(rincianDeskTable.urutan))
        .all(),
    findRincian: (id: string): RincianRow | undefined =>
      orm.select().from(rincianDeskTable).where(eq(rincianDeskTable.id, id)).get(),
    createRincian: (row: RincianRow): void => {
      orm.insert(rincianDeskTable).values(row).run()
    },
    updateRincian: (id: string, ubah: Partial<Pick<RincianRow, 'nama' | 'urutan' | 'jabatanId'>>): void => {
      orm.update(rincianDeskTable).set(ubah).where(eq(rincianDeskTable.id, id)).run()
    },
    removeRincian: (id: string): void => {
      orm.delete(rincianDeskTable).where(eq(rincianDeskTable.id, id)).run()
    },
  }
}
