import { STATUS_TERLAKSANA } from '@shared/features/laporan/rekap-kehadiran.rules'
import type {
  RekapJabatan,
  RekapRapat,
  RekapRincian,
  SaringRekapKehadiran,
} from '@shared/features/laporan/rekap-kehadiran.schema'
import type { FeatureDeps } from '../../lib/feature'
import { HOLDER } from './laporan.repository'

export type RekapKehadiranRepository = ReturnType<typeof createRekapKehadiranRepository>

type RingkasRow = { readonly jumlahRapat: number; readonly tamu: number; readonly tertunda: number }

type RincianRow = Omit<RekapRincian, 'dihitung' | 'pejabat'> & {
  readonly dihitung: 0 | 1
  readonly gelarDepan: string | null
  readonly pejabat: string | null
  readonly gelarBelakang: string | null
}

const IN_PERIOD = `r.tanggal BETWEEN @dari AND @sampai AND (@jenis IS NULL OR r.jenis = @jenis)`

const TERLAKSANA = STATUS_TERLAKSANA.map((status) => `'${status}'`).join(', ')

/** Held and asked for. */
const HELD = `r.status IN (${TERLAKSANA}) AND ${IN_PERIOD}`

/** Whether the jabatan existed on the day of the rapat. */
const EXISTED = `(j.mulai IS NULL OR j.mulai <= r.tanggal) AND (j.selesai IS NULL OR r.tanggal <= j.selesai)`

const COUNTS = `
  COUNT(u.id) FILTER (WHERE ${EXISTED}) AS diundang,
  COUNT(*) FILTER (WHERE ${EXISTED} AND k.status = 'hadir') AS hadir,
  COUNT(*) FILTER (WHERE ${EXISTED} AND k.status = 'diwakili') AS diwakili,
  COUNT(*) FILTER (WHERE ${EXISTED} AND k.status = 'izin') AS izin,
  COUNT(*) FILTER (WHERE ${EXISTED} AND k.status = 'tidak hadir') AS tidakHadir,
  COUNT(*) FILTER (WHERE ${EXISTED} AND k.status IS NULL AND u.id IS NOT NULL) AS belum`

/** Invitations of one kind; a jabatan that has none of it counts 0. */
function sumSeats(condition: string): string {
  return `COALESCE(SUM(s.jumlah) FILTER (WHERE ${condition}), 0)`
}

/**
 * The whole recap in one statement: every invitation of every held rapat is looked at once. Seats are counted first by
 * jabatan, existence and status, by the number of the row and not by its long id: sorting ids would cost as much again.
 */
export const REKAP_KEHADIRAN_SQL = `
  SELECT
    j.id AS jabatanId,
    j.nama AS jabatan,
    j.unsur_id AS unsurId,
    n.nama AS unsur,
    ${sumSeats('s.masa')} AS diundang,
    ${sumSeats("s.masa AND s.status = 'hadir'")} AS hadir,
    ${sumSeats("s.masa AND s.status = 'diwakili'")} AS diwakili,
    ${sumSeats("s.masa AND s.status = 'izin'")} AS izin,
    ${sumSeats("s.masa AND s.status = 'tidak hadir'")} AS tidakHadir,
    ${sumSeats('s.masa AND s.status IS NULL')} AS belum,
    ${sumSeats('NOT s.masa')} AS luarMasa
  FROM (
    SELECT j.rowid AS nomor, ${EXISTED} AS masa, k.status AS status, COUNT(*) AS jumlah
    FROM rapat AS r
    CROSS JOIN undangan AS u ON u.rapat_id = r.id
    CROSS JOIN jabatan AS j ON j.id = u.jabatan_id
    LEFT JOIN kehadiran AS k ON k.undangan_id = u.id
    WHERE ${HELD} AND (@unsurId IS NULL OR j.unsur_id = @unsurId)
    GROUP BY 1, 2, 3
  ) AS s
  CROSS JOIN jabatan AS j ON j.rowid = s.nomor
  CROSS JOIN unsur AS n ON n.id = j.unsur_id
  GROUP BY s.nomor
  ORDER BY COALESCE(j.urutan_manual, (unicode(j.peringkat) - 97) * 1000000 + j.urutan * 1000), j.nama`

/** Figures of attendance, read across rapat, undangan and kehadiran. */
export function createRekapKehadiranRepository({ db }: Pick<FeatureDeps, 'db'>) {
  const perJabatan = db.prepare<SaringRekapKehadiran, RekapJabatan & { readonly luarMasa: number }>(REKAP_KEHADIRAN_SQL)

  const ringkas = db.prepare<SaringRekapKehadiran & { hariIni: string }, RingkasRow>(`
    SELECT
      (SELECT COUNT(*) FROM rapat AS r WHERE ${HELD}) AS jumlahRapat,
      (SELECT COUNT(*) FROM rapat AS r CROSS JOIN kehadiran AS t ON t.rapat_id = r.id AND t.status = 'tamu' WHERE ${HELD})
        AS tamu,
      (SELECT COUNT(*) FROM rapat AS r
        WHERE r.status IN ('terjadwal', 'berlangsung') AND r.tanggal < @hariIni AND ${IN_PERIOD}) AS tertunda
  `)

  const jenis = db.prepare<SaringRekapKehadiran, { jenis: string }>(`
    SELECT DISTINCT r.jenis AS jenis FROM rapat AS r
    WHERE r.status IN (${TERLAKSANA}) AND r.tanggal BETWEEN @dari AND @sampai
    ORDER BY r.jenis
  `)

  const perRapat = db.prepare<SaringRekapKehadiran, RekapRapat>(`
    SELECT
      r.id AS rapatId,
      r.tanggal AS tanggal,
      r.nama AS rapat,
      r.jenis AS jenis,
      ${COUNTS},
      (SELECT COUNT(*) FROM kehadiran AS t WHERE t.rapat_id = r.id AND t.status = 'tamu') AS tamu
    FROM rapat AS r
    LEFT JOIN undangan AS u
      ON u.rapat_id = r.id
      AND (@unsurId IS NULL OR u.jabatan_id IN (SELECT id FROM jabatan WHERE unsur_id = @unsurId))
    LEFT JOIN jabatan AS j ON j.id = u.jabatan_id
    LEFT JOIN kehadiran AS k ON k.undangan_id = u.id
    WHERE ${HELD}
    GROUP BY r.id
    ORDER BY r.tanggal, r.jam_mulai, r.id
  `)

  const rincian = db.prepare<SaringRekapKehadiran & { jabatanId: string }, RincianRow>(`
    SELECT
      r.id AS rapatId,
      r.tanggal AS tanggal,
      r.nama AS rapat,
      COALESCE(k.status, 'belum') AS status,
      k.nama AS nama,
      k.jabatan AS jabatanWakil,
      k.keterangan AS keterangan,
      h.gelar_depan AS gelarDepan,
      h.nama AS pejabat,
      h.gelar_belakang AS gelarBelakang,
      ${EXISTED} AS dihitung
    FROM jabatan AS j
    JOIN undangan AS u ON u.jabatan_id = j.id
    JOIN rapat AS r ON r.id = u.rapat_id
    LEFT JOIN kehadiran AS k ON k.undangan_id = u.id
    LEFT JOIN pejabat AS h ON h.id = (${HOLDER})
    WHERE j.id = @jabatanId AND ${HELD}
    ORDER BY r.tanggal DESC, r.jam_mulai DESC, r.id
  `)

  return {
    listJabatan: (saring: SaringRekapKehadiran) => perJabatan.all(saring),
    /** Rapat, guests, and rapat that wait for their end to be marked; `hariIni` is the day of the office. */
    getRingkas: (saring: SaringRekapKehadiran, hariIni: string): RingkasRow =>
      ringkas.get({ ...saring, hariIni }) ?? { jumlahRapat: 0, tamu: 0, tertunda: 0 },
    listJenis: (saring: SaringRekapKehadiran): readonly string[] => jenis.all(saring).map((row) => row.jenis),
    /** In the order of their days. */
    listRapat: (saring: SaringRekapKehadiran): readonly RekapRapat[] => perRapat.all(saring),
    /** Newest first. */
    listRincian: (saring: SaringRekapKehadiran, jabatanId: string): readonly RincianRow[] =>
      rincian.all({ ...saring, jabatanId }),
  }
}
