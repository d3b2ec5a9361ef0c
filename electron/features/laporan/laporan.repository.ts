import type { FeatureDeps } from '../../lib/feature'

export type LaporanRepository = ReturnType<typeof createLaporanRepository>

type Periode = { readonly dari: string; readonly sampai: string }

export type RekapRapatRow = {
  readonly id: string
  readonly nama: string
  readonly tanggal: string
  readonly jamMulai: string | null
  readonly zona: string
  readonly tempat: string | null
  readonly pimpinan: string | null
  readonly pimpinanJenis: string | null
  readonly diundang: number
  readonly terwakili: number
  readonly status: string
  readonly notula: string | null
}

export type RekapKehadiranRow = {
  readonly tanggal: string
  readonly rapat: string
  readonly jabatan: string | null
  /** Kind of holder, such as `Pj.`; empty for a tamu and where nobody holds the jabatan. */
  readonly jenis: string | null
  readonly status: string | null
  readonly nama: string | null
  readonly jabatanWakil: string | null
  readonly gelarDepan: string | null
  readonly pejabat: string | null
  readonly gelarBelakang: string | null
  readonly nip: string | null
}

export type RekapKeputusanRow = {
  readonly tanggal: string
  readonly rapat: string
  readonly acara: string | null
  readonly isi: string
}

export type RekapTindakLanjutRow = {
  readonly rapat: string
  readonly uraian: string
  readonly jabatan: string | null
  readonly batasWaktu: string | null
  readonly status: 'belum' | 'proses' | 'selesai'
}

/** Holder of a jabatan on the day of the rapat: the same choice as `findPejabatPada`. */
export const HOLDER = `
  SELECT p.id
  FROM pejabat AS p
  WHERE p.jabatan_id = j.id
    AND (p.mulai IS NULL OR p.mulai <= r.tanggal)
    AND (p.selesai IS NULL OR r.tanggal <= p.selesai)
  ORDER BY p.jenis <> 'definitif' DESC, p.mulai DESC NULLS LAST
  LIMIT 1`

const IN_PERIOD = `r.tanggal BETWEEN @dari AND @sampai AND r.status <> 'draf'`

/**
 * Rows of the recap, read across features. Long lists are asked for by rapat, a few at a time: no cursor stays open
 * between two batches, so the clerk goes on saving while a recap is being built.
 */
export function createLaporanRepository({ db }: Pick<FeatureDeps, 'db'>) {
  const rapat = db.prepare<Periode, RekapRapatRow>(`
    SELECT
      r.id AS id,
      r.nama AS nama,
      r.tanggal AS tanggal,
      r.jam_mulai AS jamMulai,
      r.zona AS zona,
      r.tempat AS tempat,
      j.nama AS pimpinan,
      (SELECT p.jenis FROM pejabat AS p WHERE p.id = (${HOLDER})) AS pimpinanJenis,
      (SELECT COUNT(*) FROM undangan AS u WHERE u.rapat_id = r.id) AS diundang,
      (SELECT COUNT(*) FROM kehadiran AS k WHERE k.rapat_id = r.id AND k.status IN ('hadir', 'diwakili')) AS terwakili,
      r.status AS status,
      (SELECT n.status FROM notula AS n WHERE n.rapat_id = r.id) AS notula
    FROM rapat AS r
    LEFT JOIN jabatan AS j ON j.id = r.pimpinan_id
    WHERE ${IN_PERIOD}
    ORDER BY r.tanggal, r.jam_mulai, r.id
  `)

  // The wanted rapat stand inside both halves of `seat`: outside, every batch would read all invitations ever made.
  const kehadiran = db.prepare<{ ids: string }, RekapKehadiranRow>(`
    SELECT
      r.tanggal AS tanggal,
      r.nama AS rapat,
      COALESCE(j.nama, k.jabatan) AS jabatan,
      h.jenis AS jenis,
      k.status AS status,
      k.nama AS nama,
      k.jabatan AS jabatanWakil,
      h.gelar_depan AS gelarDepan,
      h.nama AS pejabat,
      h.gelar_belakang AS gelarBelakang,
      h.nip AS nip
    FROM (
      SELECT w.key AS urutan, u.rapat_id AS rapat_id, u.id AS undangan_id, u.jabatan_id AS jabatan_id, NULL AS tamu_id
      FROM json_each(@ids) AS w CROSS JOIN undangan AS u ON u.rapat_id = w.value
      UNION ALL
      SELECT w.key, t.rapat_id, NULL, NULL, t.id
      FROM json_each(@ids) AS w CROSS JOIN kehadiran AS t ON t.rapat_id = w.value AND t.status = 'tamu'
    ) AS seat
    CROSS JOIN rapat AS r ON r.id = seat.rapat_id
    LEFT JOIN jabatan AS j ON j.id = seat.jabatan_id
    LEFT JOIN kehadiran AS k ON k.id = COALESCE(seat.tamu_id, (SELECT x.id FROM kehadiran AS x WHERE x.undangan_id = seat.undangan_id))
    LEFT JOIN pejabat AS h ON h.id = (${HOLDER})
    ORDER BY
      seat.urutan,
      seat.tamu_id IS NOT NULL,
      COALESCE(j.urutan_manual, (unicode(j.peringkat) - 97) * 1000000 + j.urutan * 1000),
      k.dicatat_pada
  `)

  const keputusan = db.prepare<Periode, RekapKeputusanRow>(`
    SELECT
      r.tanggal AS tanggal,
      r.nama AS rapat,
      a.judul AS acara,
      k.isi AS isi
    FROM rapat AS r
    JOIN keputusan AS k ON k.rapat_id = r.id
    LEFT JOIN acara AS a ON a.id = k.acara_id
    WHERE ${IN_PERIOD}
    ORDER BY r.tanggal, r.jam_mulai, r.id, k.urutan
  `)

  const tindakLanjut = db.prepare<Periode, RekapTindakLanjutRow>(`
    SELECT
      r.nama AS rapat,
      t.uraian AS uraian,
      j.nama AS jabatan,
      t.batas_waktu AS batasWaktu,
      t.status AS status
    FROM rapat AS r
    JOIN tindak_lanjut AS t ON t.rapat_id = r.id
    LEFT JOIN jabatan AS j ON j.id = t.jabatan_id
    WHERE ${IN_PERIOD}
    ORDER BY r.tanggal, r.jam_mulai, r.id, t.urutan
  `)

  const countKehadiran = db.prepare<Periode, { jumlah: number }>(`
    SELECT
      (SELECT COUNT(*) FROM rapat AS r JOIN undangan AS u ON u.rapat_id = r.id WHERE ${IN_PERIOD})
      + (SELECT COUNT(*) FROM rapat AS r JOIN kehadiran AS k ON k.rapat_id = r.id WHERE ${IN_PERIOD} AND k.status = 'tamu')
      AS jumlah
  `)

  return {
    listRapat: (periode: Periode): readonly RekapRapatRow[] => rapat.all(periode),
    /** Everyone invited and every tamu of these rapat, rapat by rapat in the order given, in protocol order. */
    listKehadiran: (ids: readonly string[]): readonly RekapKehadiranRow[] =>
      kehadiran.all({ ids: JSON.stringify(ids) }),
    listKeputusan: (periode: Periode): readonly RekapKeputusanRow[] => keputusan.all(periode),
    listTindakLanjut: (periode: Periode): readonly RekapTindakLanjutRow[] => tindakLanjut.all(periode),
    countKehadiran: (periode: Periode): number => countKehadiran.get(periode)?.jumlah ?? 0,
  }
}
