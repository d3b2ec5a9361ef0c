import { eq } from 'drizzle-orm'
import type { FeatureDeps } from '../../lib/feature'
import { kesiapanDeskTable } from './desk.table'

export type KesiapanRow = typeof kesiapanDeskTable.$inferSelect

export type KesiapanRepository = ReturnType<typeof createKesiapanRepository>

/** What there is of a point beside its figures, counted. */
type HitungPoin = {
  readonly poinId: string
  readonly jumlahBukti: number
  readonly jumlahRincian: number
  readonly masalahTerbuka: number
}

/** Rows of the table kesiapan_desk: never changed once a later moment has come, only added to. */
export function createKesiapanRepository({ db, orm }: Pick<FeatureDeps, 'db' | 'orm'>) {
  const padaMomen = db.prepare<{ pemilihanId: string; pada: string }, KesiapanRow>(`
    SELECT id, poinId, wilayahId, rincianId, pada, persen, status, catatan
    FROM (
      SELECT
        k.id,
        k.poin_id AS poinId,
        k.wilayah_id AS wilayahId,
        k.rincian_id AS rincianId,
        k.pada,
        k.persen,
        k.status,
        k.catatan,
        row_number() OVER (
          PARTITION BY k.poin_id, ifnull(k.wilayah_id, ''), ifnull(k.rincian_id, '') ORDER BY k.pada DESC
        ) AS ke
      FROM kesiapan_desk AS k
      JOIN poin_desk AS p ON p.id = k.poin_id
      WHERE p.pemilihan_id = @pemilihanId AND k.pada <= @pada
    )
    WHERE ke = 1`)
  const hitung = db.prepare<[string], HitungPoin>(`
    SELECT
      p.id AS poinId,
      (SELECT count(*) FROM bukti_desk AS b WHERE b.poin_id = p.id) AS jumlahBukti,
      (SELECT count(*) FROM rincian_desk AS r WHERE r.poin_id = p.id) AS jumlahRincian,
      (SELECT count(*) FROM masalah_desk AS m WHERE m.poin_id = p.id AND m.status <> 'selesai') AS masalahTerbuka
    FROM poin_desk AS p
    WHERE p.pemilihan_id = ?`)

  return {
    /** The newest row of each point, kecamatan and line of the details up to a moment. */
    listPada: (pemilihanId: string, pada: string): readonly KesiapanRow[] => padaMomen.all({ pemilihanId, pada }),
    countPerPoin: (pemilihanId: string): readonly HitungPoin[] => hitung.all(pemilihanId),
    create: (row: KesiapanRow): void => {
      orm.insert(kesiapanDeskTable).values(row).run()
    },
    update: (id: string, ubah: Pick<KesiapanRow, 'persen' | 'status' | 'catatan'>): void => {
      orm.update(kesiapanDeskTable).set(ubah).where(eq(kesiapanDeskTable.id, id)).run()
    },
  }
}
