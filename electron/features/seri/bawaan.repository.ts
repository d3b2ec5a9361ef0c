import type { FeatureDeps } from '../../lib/feature'
import { acaraBawaanTable } from './seri.table'

export type BawaanRepository = ReturnType<typeof createBawaanRepository>

type AcaraTerbuka = { readonly id: string; readonly judul: string }

/** Earlier rapat of the seri of `ini` that were not called off. The rapat without a day comes after all others. */
const LALU = `
  FROM rapat AS ini
  JOIN seri_rapat AS milik ON milik.rapat_id = ini.id
  JOIN seri_rapat AS s ON s.seri_id = milik.seri_id AND s.rapat_id <> ini.id
  JOIN rapat AS lalu ON lalu.id = s.rapat_id AND lalu.status <> 'batal' AND lalu.tanggal IS NOT NULL
    AND (
      ini.tanggal IS NULL
      OR lalu.tanggal < ini.tanggal
      OR (lalu.tanggal = ini.tanggal AND coalesce(lalu.jam_mulai, '') < coalesce(ini.jam_mulai, ''))
    )`

/** Rows of the table acara_bawaan, and what earlier rapat have left open. */
export function createBawaanRepository({ db, orm, createId }: Pick<FeatureDeps, 'db' | 'orm' | 'createId'>) {
  const terbuka = db.prepare<[string], AcaraTerbuka>(`
    SELECT a.id AS id, a.judul AS judul
    ${LALU}
    JOIN acara AS a ON a.rapat_id = lalu.id AND a.keadaan <> 'dibahas'
    WHERE ini.id = ?
      -- The list of what is to be done is made anew for every rapat.
      AND NOT EXISTS (SELECT 1 FROM acara_bawaan AS b WHERE b.acara_id = a.id AND b.jenis = 'tindak lanjut')
      -- Where it goes on already it is not brought along again, unless that rapat was called off.
      AND NOT EXISTS (
        SELECT 1
        FROM acara_bawaan AS b
        JOIN acara AS x ON x.id = b.acara_id
        JOIN rapat AS r ON r.id = x.rapat_id
        WHERE b.asal_id = a.id AND r.status <> 'batal'
      )
    ORDER BY lalu.tanggal, lalu.jam_mulai, lalu.id, a.urutan`)
  const tindakLanjut = db
    .prepare<[string], number>(
      `SELECT count(*) ${LALU}
       JOIN tindak_lanjut AS t ON t.rapat_id = lalu.id AND t.status <> 'selesai'
       WHERE ini.id = ?`,
    )
    .pluck()

  return {
    /** Points of earlier rapat that were not finished and go on nowhere yet, oldest first. */
    listAcaraTerbuka: (rapatId: string): readonly AcaraTerbuka[] => terbuka.all(rapatId),
    countTindakLanjut: (rapatId: string): number => tindakLanjut.get(rapatId) ?? 0,
    create: (row: { readonly acaraId: string; readonly asalId: string | null }): void => {
      const jenis = row.asalId === null ? 'tindak lanjut' : 'lanjutan'
      orm
        .insert(acaraBawaanTable)
        .values({ ...row, id: createId(), jenis })
        .run()
    },
  }
}
