import type { FeatureDeps } from '../../lib/feature'

export type JurnalRepository = ReturnType<typeof createJurnalRepository>

/** A changed row that names its rapat itself, live or as it was when it was removed. */
const NAMES_RAPAT = [
  'acara',
  'undangan',
  'kehadiran',
  'notula',
  'keputusan',
  'dokumentasi',
  'tindak_lanjut',
  'pengabaian',
]

const RAPAT_OF_CHANGE = `
  CASE p.tabel
    WHEN 'rapat' THEN p.baris
    ${NAMES_RAPAT.map(
      (tabel) => `WHEN '${tabel}' THEN COALESCE(
      (SELECT x.rapat_id FROM ${tabel} AS x WHERE x.id = p.baris),
      COALESCE(p.sebelum, p.sesudah) ->> '$.rapat_id')`,
    ).join('\n    ')}
    WHEN 'pembahasan' THEN (
      SELECT n.rapat_id
      FROM notula AS n
      WHERE n.id = COALESCE(
        (SELECT x.notula_id FROM pembahasan AS x WHERE x.id = p.baris),
        COALESCE(p.sebelum, p.sesudah) ->> '$.notula_id'))
  END`

/** The journal's rows beside the office's own: what no view of the journal alone can tell. */
export function createJurnalRepository({ db }: Pick<FeatureDeps, 'db'>) {
  const finalRapat = db.prepare<{ aksiId: string }, { nama: string }>(`
    SELECT r.nama AS nama
    FROM aksi AS a
    JOIN perubahan AS p ON p.urutan BETWEEN a.awal AND a.akhir
    JOIN rapat AS r ON r.status = 'final' AND r.id = ${RAPAT_OF_CHANGE}
    WHERE a.id = @aksiId
      -- The status of a tindak lanjut goes on changing after the notula is final.
      AND NOT (p.tabel = 'tindak_lanjut' AND p.jenis = 'ubah' AND p.sesudah ->> '$.status' IS NOT NULL)
    LIMIT 1
  `)

  return {
    /** Name of a rapat that is final now and whose paper this action had changed; `null` when there is none. */
    findFinalRapat: (aksiId: string): string | null => finalRapat.get({ aksiId })?.nama ?? null,
  }
}
