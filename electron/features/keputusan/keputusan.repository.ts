import type { KeputusanRow, RujukanKeputusan, StatusKeputusan } from '@shared/features/keputusan/keputusan.schema'
import type { RujukanRapat } from '@shared/features/rapat/rapat.schema'
import { eq } from 'drizzle-orm'
import type { FeatureDeps } from '../../lib/feature'
import { perubahanKeputusanTable } from './keputusan.table'

export type KeputusanRepository = ReturnType<typeof createKeputusanRepository>

type Perubahan = typeof perubahanKeputusanTable.$inferInsert

type Row = Omit<RujukanKeputusan, 'rapat'> & {
  readonly acaraId: string | null
  readonly acara: string | null
  readonly seri: string | null
  readonly rapatId: string
  readonly rapat: string
  readonly tanggal: string | null
  readonly final: number
  readonly status: StatusKeputusan
  readonly penggantiId: string | null
  readonly pencabutId: string | null
  readonly pencabut: string | null
  readonly pencabutTanggal: string | null
  readonly alasan: string | null
}

const ROW_SQL = `
  SELECT
    k.id AS id,
    k.urutan AS urutan,
    k.isi AS isi,
    k.acara_id AS acaraId,
    a.judul AS acara,
    (SELECT seri.nama FROM seri_rapat JOIN seri ON seri.id = seri_rapat.seri_id WHERE seri_rapat.rapat_id = r.id) AS seri,
    r.id AS rapatId,
    r.nama AS rapat,
    r.tanggal AS tanggal,
    r.status = 'final' AS final,
    coalesce(p.jenis, 'berlaku') AS status,
    p.pengganti_id AS penggantiId,
    x.id AS pencabutId,
    x.nama AS pencabut,
    x.tanggal AS pencabutTanggal,
    p.alasan AS alasan
  FROM keputusan AS k
  JOIN rapat AS r ON r.id = k.rapat_id
  LEFT JOIN acara AS a ON a.id = k.acara_id
  LEFT JOIN perubahan_keputusan AS p ON p.keputusan_id = k.id
  LEFT JOIN rapat AS x ON x.id = p.rapat_id
  WHERE r.status <> 'batal'
  ORDER BY r.tanggal IS NOT NULL, r.tanggal DESC, r.jam_mulai DESC, r.id DESC, k.urutan`

/** Rows of the table perubahan_keputusan, and the register over all keputusan. */
export function createKeputusanRepository({ db, orm }: Pick<FeatureDeps, 'db' | 'orm'>) {
  const all = db.prepare<[], Row>(ROW_SQL)

  return {
    /** Newest first, with the chain both ways. */
    list: (): readonly KeputusanRow[] => buildRows(all.all()),
    /** Takes the place of whatever was recorded for this keputusan; `null` puts it in force again. */
    set: (keputusanId: string, row: Perubahan | null): void => {
      orm.delete(perubahanKeputusanTable).where(eq(perubahanKeputusanTable.keputusanId, keputusanId)).run()
      if (row !== null) orm.insert(perubahanKeputusanTable).values(row).run()
    },
  }
}

function buildRows(rows: readonly Row[]): readonly KeputusanRow[] {
  const rujukan = new Map(rows.map((row) => [row.id, toRujukan(row)]))
  const pendahulu = Map.groupBy(
    rows.filter(({ penggantiId }) => penggantiId !== null),
    ({ penggantiId }) => penggantiId ?? '',
  )
  return rows.map((row) => ({
    ...toRujukan(row),
    acaraId: row.acaraId,
    acara: row.acara,
    seri: row.seri,
    final: row.final === 1,
    status: row.status,
    pengganti: rujukan.get(row.penggantiId ?? '') ?? null,
    dicabut: toDicabut(row),
    mengganti: (pendahulu.get(row.id) ?? []).map(toRujukan),
  }))
}

function toRujukan({ id, urutan, isi, rapatId, rapat, tanggal }: Row): RujukanKeputusan {
  return { id, urutan, isi, rapat: { id: rapatId, nama: rapat, tanggal } }
}

function toDicabut({ pencabutId, pencabut, pencabutTanggal, alasan }: Row): KeputusanRow['dicabut'] {
  if (pencabutId === null || pencabut === null) return null
  const rapat: RujukanRapat = { id: pencabutId, nama: pencabut, tanggal: pencabutTanggal }
  return { rapat, alasan: alasan ?? '' }
}
