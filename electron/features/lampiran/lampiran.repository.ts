import type { Lampiran } from '@shared/features/lampiran/lampiran.schema'
import { eq, sql } from 'drizzle-orm'
import type { FeatureDeps } from '../../lib/feature'
import { lampiranTable } from './lampiran.table'

export type LampiranRepository = ReturnType<typeof createLampiranRepository>

/** Rows of the table lampiran. */
export function createLampiranRepository({ db, orm }: Pick<FeatureDeps, 'db' | 'orm'>) {
  const byId = orm
    .select()
    .from(lampiranTable)
    .where(eq(lampiranTable.id, sql.placeholder('id')))
    .prepare()

  const riwayat = db
    .prepare<[], string>(
      `SELECT DISTINCT COALESCE(sesudah, sebelum) ->> '$.sha256' FROM perubahan
       WHERE tabel = 'lampiran' AND jenis IN ('baru', 'hapus')`,
    )
    .pluck()

  /**
   * A row is used while a record names it, a frozen paper names its content, or the journal spoke of either lately:
   * then Urungkan and the Kotak Sampah may still want it.
   */
  const takTerpakai = db.prepare<{ sejak: string }, Lampiran>(`
    SELECT
      l.id AS id,
      l.nama_berkas AS namaBerkas,
      l.jenis_media AS jenisMedia,
      l.ukuran AS ukuran,
      l.sha256 AS sha256,
      l.lebar AS lebar,
      l.tinggi AS tinggi
    FROM lampiran AS l
    WHERE NOT EXISTS (SELECT 1 FROM dokumentasi AS d WHERE d.lampiran_id = l.id)
      AND NOT EXISTS (SELECT 1 FROM bukti AS b WHERE b.lampiran_id = l.id)
      AND NOT EXISTS (SELECT 1 FROM bukti_desk AS k WHERE k.lampiran_id = l.id)
      AND NOT EXISTS (SELECT 1 FROM lampiran_rapat AS r WHERE r.lampiran_id = l.id)
      AND NOT EXISTS (SELECT 1 FROM pengaturan AS p WHERE instr(p.nilai, l.id) > 0)
      AND NOT EXISTS (SELECT 1 FROM notula_versi AS v WHERE instr(v.salinan, l.sha256) > 0)
      AND NOT EXISTS (SELECT 1 FROM surat AS s WHERE instr(s.salinan, l.sha256) > 0)
      AND NOT EXISTS (
        SELECT 1
        FROM aksi AS a
        JOIN perubahan AS p ON p.urutan BETWEEN a.awal AND a.akhir
        WHERE a.waktu_akhir >= @sejak
          AND (p.baris = l.id OR instr(COALESCE(p.sebelum, ''), l.id) > 0 OR instr(COALESCE(p.sesudah, ''), l.id) > 0)
      )`)
  const riwayatSejak = db
    .prepare<{ sejak: string }, string>(
      `SELECT DISTINCT COALESCE(p.sesudah, p.sebelum) ->> '$.sha256'
       FROM aksi AS a
       JOIN perubahan AS p ON p.urutan BETWEEN a.awal AND a.akhir
       WHERE a.waktu_akhir >= @sejak AND p.tabel = 'lampiran' AND p.jenis IN ('baru', 'hapus')`,
    )
    .pluck()

  return {
    find: (id: string): Lampiran | undefined => byId.get({ id }),
    list: (): readonly Lampiran[] => orm.select().from(lampiranTable).all(),
    /** Digests of all contents that the journal has seen, also of rows that are gone. */
    listSidikRiwayat: (): ReadonlySet<string> => new Set(riwayat.all()),
    /** The same, of the journal since a moment (ISO). */
    listSidikRiwayatSejak: (sejak: string): ReadonlySet<string> => new Set(riwayatSejak.all({ sejak })),
    /** Rows that nothing uses, and that the journal has not spoken of since a moment (ISO). */
    listTakTerpakai: (sejak: string): readonly Lampiran[] => takTerpakai.all({ sejak }),
    remove: (id: string): void => {
      orm.delete(lampiranTable).where(eq(lampiranTable.id, id)).run()
    },
    create: (row: Lampiran): void => {
      orm.insert(lampiranTable).values(row).run()
    },
  }
}
