import type {
  RincianTindakLanjut,
  StatusTindakLanjut,
  TindakLanjut,
  TindakLanjutRow,
} from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import { eq, sql } from 'drizzle-orm'
import type { FeatureDeps } from '../../lib/feature'
import { tindakLanjutTable } from './tindak-lanjut.table'

export type TindakLanjutRepository = ReturnType<typeof createTindakLanjutRepository>

const SELECT = `
  SELECT
    tindak_lanjut.id,
    tindak_lanjut.rapat_id AS rapatId,
    tindak_lanjut.acara_id AS acaraId,
    tindak_lanjut.urutan,
    tindak_lanjut.uraian,
    tindak_lanjut.jabatan_id AS jabatanId,
    tindak_lanjut.batas_waktu AS batasWaktu,
    tindak_lanjut.status,
    tindak_lanjut.selesai_pada AS selesaiPada,
    jabatan.nama AS jabatan,
    rapat.nama AS rapat,
    rapat.tanggal AS tanggalRapat,
    acara.judul AS acara,
    (
      SELECT kemajuan.persen
      FROM kemajuan
      WHERE kemajuan.tindak_lanjut_id = tindak_lanjut.id AND kemajuan.persen IS NOT NULL
      ORDER BY kemajuan.tanggal DESC, kemajuan.dibuat_pada DESC, kemajuan.id DESC
      LIMIT 1
    ) AS persen,
    (SELECT COUNT(*) FROM bukti WHERE bukti.tindak_lanjut_id = tindak_lanjut.id) AS jumlahBukti
  FROM tindak_lanjut
  JOIN rapat ON rapat.id = tindak_lanjut.rapat_id
  LEFT JOIN jabatan ON jabatan.id = tindak_lanjut.jabatan_id
  LEFT JOIN acara ON acara.id = tindak_lanjut.acara_id`

/** Rows of the table tindak_lanjut. */
export function createTindakLanjutRepository({ db, orm }: Pick<FeatureDeps, 'db' | 'orm'>) {
  const listAll = db.prepare<{ status: string }, TindakLanjutRow>(`${SELECT}
    WHERE tindak_lanjut.status IN (SELECT value FROM json_each(@status))
    ORDER BY
      tindak_lanjut.batas_waktu IS NULL,
      tindak_lanjut.batas_waktu,
      rapat.tanggal,
      rapat.id,
      tindak_lanjut.urutan`)
  const listOfRapat = db.prepare<{ rapatId: string; status: string }, TindakLanjutRow>(`${SELECT}
    WHERE tindak_lanjut.rapat_id = @rapatId AND tindak_lanjut.status IN (SELECT value FROM json_each(@status))
    ORDER BY tindak_lanjut.urutan`)
  const byRapat = orm
    .select()
    .from(tindakLanjutTable)
    .where(eq(tindakLanjutTable.rapatId, sql.placeholder('rapatId')))
    .orderBy(tindakLanjutTable.urutan)
    .prepare()
  const byId = orm
    .select()
    .from(tindakLanjutTable)
    .where(eq(tindakLanjutTable.id, sql.placeholder('id')))
    .prepare()
  // Written by the desk, which is built on what rapat decide.
  const poin = db.prepare<[string], RincianTindakLanjut['poin'][number]>(`
    SELECT p.id, p.pemilihan_id AS pemilihanId, p.urutan AS nomor, p.nama
    FROM tautan_desk AS t
    JOIN poin_desk AS p ON p.id = t.poin_id
    JOIN pemilihan AS e ON e.id = p.pemilihan_id
    WHERE t.tindak_lanjut_id = ?
    ORDER BY e.tanggal DESC, p.urutan`)
  const acara = db.prepare<[string], string>('SELECT rapat_id FROM acara WHERE id = ?').pluck()

  return {
    /** By due date, undated ones last. */
    listAll: (status: readonly StatusTindakLanjut[]): TindakLanjutRow[] =>
      listAll.all({ status: JSON.stringify(status) }),
    listOfRapat: (rapatId: string, status: readonly StatusTindakLanjut[]): TindakLanjutRow[] =>
      listOfRapat.all({ rapatId, status: JSON.stringify(status) }),
    list: (rapatId: string): readonly TindakLanjut[] => byRapat.all({ rapatId }),
    find: (id: string): TindakLanjut | undefined => byId.get({ id }),
    /** Points of a desk that point at it, newest voting day first. */
    listPoin: (id: string): RincianTindakLanjut['poin'] => poin.all(id),
    findRapatOfAcara: (acaraId: string): string | undefined => acara.get(acaraId),
    create: (row: TindakLanjut): void => {
      orm.insert(tindakLanjutTable).values(row).run()
    },
    update: (id: string, ubah: Partial<Omit<TindakLanjut, 'id' | 'rapatId'>>): void => {
      orm.update(tindakLanjutTable).set(ubah).where(eq(tindakLanjutTable.id, id)).run()
    },
    remove: (id: string): void => {
      orm.delete(tindakLanjutTable).where(eq(tindakLanjutTable.id, id)).run()
    },
  }
}
