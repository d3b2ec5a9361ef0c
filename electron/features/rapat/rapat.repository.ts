import type { Rapat, RapatRow } from '@shared/features/rapat/rapat.schema'
import { eq, getTableColumns, sql } from 'drizzle-orm'
import type { FeatureDeps } from '../../lib/feature'
import { rapatTable } from './rapat.table'

export type RapatRepository = ReturnType<typeof createRapatRepository>

type Periode = { readonly dari: string | null; readonly sampai: string | null }
type KeadaanNotula = { readonly notula: RapatRow['notula']; readonly versi: number }

/**
 * The register of meetings. Each count is a subquery over an index of its table, so that the cost grows with the
 * meetings that are shown and not with everything that was ever recorded.
 */
const ROW_SQL = `
  SELECT
    rapat.id,
    rapat.nama,
    rapat.jenis,
    rapat.status,
    rapat.tanggal,
    rapat.jam_mulai AS jamMulai,
    rapat.jam_selesai AS jamSelesai,
    rapat.zona,
    rapat.tempat,
    pimpinan.nama AS pimpinan,
    (SELECT count(*) FROM acara WHERE acara.rapat_id = rapat.id) AS jumlahAcara,
    (SELECT count(*) FROM undangan WHERE undangan.rapat_id = rapat.id) AS jumlahDiundang,
    (
      SELECT count(*) FROM kehadiran
      WHERE kehadiran.rapat_id = rapat.id AND kehadiran.status IN ('hadir', 'diwakili')
    ) AS jumlahTerwakili,
    (SELECT count(*) FROM keputusan WHERE keputusan.rapat_id = rapat.id) AS jumlahKeputusan,
    (SELECT count(*) FROM tindak_lanjut WHERE tindak_lanjut.rapat_id = rapat.id) AS jumlahTindakLanjut,
    coalesce((SELECT notula.status FROM notula WHERE notula.rapat_id = rapat.id), 'belum ada') AS notula,
    (SELECT seri_rapat.seri_id FROM seri_rapat WHERE seri_rapat.rapat_id = rapat.id) AS seriId,
    (
      SELECT seri.nama FROM seri_rapat JOIN seri ON seri.id = seri_rapat.seri_id WHERE seri_rapat.rapat_id = rapat.id
    ) AS seri
  FROM rapat
  LEFT JOIN jabatan AS pimpinan ON pimpinan.id = rapat.pimpinan_id`

const NEWEST_FIRST = `
  ORDER BY rapat.tanggal IS NOT NULL, rapat.tanggal DESC, rapat.jam_mulai DESC, rapat.dibuat_pada DESC, rapat.id DESC`

export const LIST_SQL = `${ROW_SQL}
  WHERE (@dari IS NULL OR rapat.tanggal IS NULL OR rapat.tanggal >= @dari)
    AND (@sampai IS NULL OR rapat.tanggal IS NULL OR rapat.tanggal <= @sampai)${NEWEST_FIRST}`

/** The week of a calendar: dated rapat only, in the order in which they are held. */
const LIST_PEKAN_SQL = `${ROW_SQL}
  WHERE rapat.tanggal BETWEEN @dari AND @sampai
  ORDER BY rapat.tanggal, rapat.jam_mulai, rapat.id`

/** Every rapat that may wait for its notula; `isMenungguNotula` has the last word on each. */
export const LIST_DITUNGGU_SQL = `${ROW_SQL}
  WHERE rapat.status = 'selesai' OR (rapat.status IN ('terjadwal', 'berlangsung') AND rapat.tanggal < @hariIni)${NEWEST_FIRST}`

/** Rows of the table rapat; the register reads over its children in SQL. */
export function createRapatRepository({ db, orm }: Pick<FeatureDeps, 'db' | 'orm'>) {
  const { dibuatPada: _dibuatPada, ...kolom } = getTableColumns(rapatTable)
  const list = db.prepare<Periode, RapatRow>(LIST_SQL)
  const listPekan = db.prepare<Periode, RapatRow>(LIST_PEKAN_SQL)
  const listDitunggu = db.prepare<{ hariIni: string }, RapatRow>(LIST_DITUNGGU_SQL)
  const count = db.prepare<[], number>('SELECT count(*) FROM rapat').pluck()
  const byId = orm
    .select(kolom)
    .from(rapatTable)
    .where(eq(rapatTable.id, sql.placeholder('id')))
    .prepare()
  const keadaanNotula = db.prepare<[string], KeadaanNotula>(
    'SELECT status AS notula, versi FROM notula WHERE rapat_id = ?',
  )
  const suratTerkirim = db
    .prepare<[string], 1>("SELECT 1 FROM surat WHERE rapat_id = ? AND status = 'terkirim'")
    .pluck()

  return {
    list: (periode: Periode): RapatRow[] => list.all(periode),
    listPekan: (periode: Periode): RapatRow[] => listPekan.all(periode),
    listDitunggu: (hariIni: string): RapatRow[] => listDitunggu.all({ hariIni }),
    count: (): number => count.get() ?? 0,
    find: (id: string): Rapat | undefined => byId.get({ id }),
    findNotula: (rapatId: string): KeadaanNotula => keadaanNotula.get(rapatId) ?? { notula: 'belum ada', versi: 0 },
    hasSuratTerkirim: (id: string): boolean => suratTerkirim.get(id) !== undefined,
    create: (row: Rapat, dibuatPada: string): void => {
      orm
        .insert(rapatTable)
        .values({ ...row, dibuatPada })
        .run()
    },
    update: (id: string, ubah: Partial<Omit<Rapat, 'id'>>): void => {
      orm.update(rapatTable).set(ubah).where(eq(rapatTable.id, id)).run()
    },
    remove: (id: string): void => {
      orm.delete(rapatTable).where(eq(rapatTable.id, id)).run()
    },
  }
}
