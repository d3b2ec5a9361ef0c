import type { JenisTemuan } from '@shared/features/pencarian/pencarian.schema'
import type { FeatureDeps } from '../../lib/feature'

/** One record as its tables hold it. `isi` and `jabatan` are JSON lists; `isi` of a notula holds rich text. */
export type SumberRow = {
  readonly id: string
  readonly rapatId: string | null
  readonly tanggal: string | null
  readonly judul: string
  readonly isi: string
  readonly jabatan: string
}

/**
 * Where each kind of record comes from: a query for the records of `@ids`, and the tables whose rows make one stale,
 * with the query that names it. A new kind is one more entry.
 */
type Sumber = {
  readonly baris: string
  readonly semua: string
  readonly penjaga: readonly { readonly tabel: string; readonly sql: (row: 'OLD' | 'NEW') => string }[]
}

const WANTED = 'SELECT value FROM json_each(@ids)'
const watch = (tabel: string, kolom = 'id') => ({
  tabel,
  sql: (row: 'OLD' | 'NEW') => `SELECT ${row}.${kolom} AS baris`,
})

/** Photos of the annex and other files of a rapat, one kind for whoever looks for a name. */
const BERKAS_RAPAT = `
  SELECT id, rapat_id, lampiran_id, keterangan FROM dokumentasi
  UNION ALL
  SELECT id, rapat_id, lampiran_id, keterangan FROM lampiran_rapat`

/** Pemilihan whose desk holds anything. */
const ISI_DESK = `
  SELECT pemilihan_id FROM poin_desk
  UNION
  SELECT pemilihan_id FROM masalah_desk
  UNION
  SELECT pemilihan_id FROM kegiatan_desk`

const findDeskOfPoin = (row: 'OLD' | 'NEW') => `SELECT pemilihan_id AS baris FROM poin_desk WHERE id = ${row}.poin_id`

const SUMBER: Readonly<Record<JenisTemuan, Sumber>> = {
  rapat: {
    baris: `
      SELECT
        r.id AS id,
        r.id AS rapatId,
        r.tanggal AS tanggal,
        r.nama AS judul,
        json_array(r.jenis, r.tempat, r.tujuan, r.dasar, r.nomor_undangan) AS isi,
        json_array(r.pimpinan_id, r.sekretaris_id, r.pencatat_id, r.penanda_tangan_id) AS jabatan
      FROM rapat AS r
      WHERE r.id IN (${WANTED})`,
    semua: 'SELECT id FROM rapat',
    penjaga: [watch('rapat')],
  },
  acara: {
    baris: `
      SELECT a.id AS id, a.rapat_id AS rapatId, r.tanggal AS tanggal, '' AS judul, json_array(a.judul) AS isi, '[]' AS jabatan
      FROM acara AS a
      JOIN rapat AS r ON r.id = a.rapat_id
      WHERE a.id IN (${WANTED})`,
    semua: 'SELECT id FROM acara',
    penjaga: [watch('acara')],
  },
  notula: {
    baris: `
      SELECT
        n.id AS id,
        n.rapat_id AS rapatId,
        r.tanggal AS tanggal,
        '' AS judul,
        json_array(
          json(n.pembukaan),
          json((
            SELECT json_group_array(json(p.isi) ORDER BY a.urutan, p.urutan)
            FROM pembahasan AS p
            JOIN acara AS a ON a.id = p.acara_id
            WHERE p.notula_id = n.id
          )),
          json(n.penutup)
        ) AS isi,
        (SELECT json_group_array(DISTINCT p.jabatan_id) FROM pembahasan AS p WHERE p.notula_id = n.id) AS jabatan
      FROM notula AS n
      JOIN rapat AS r ON r.id = n.rapat_id
      WHERE n.id IN (${WANTED})`,
    semua: 'SELECT id FROM notula',
    penjaga: [watch('notula'), watch('pembahasan', 'notula_id')],
  },
  keputusan: {
    baris: `
      SELECT k.id AS id, k.rapat_id AS rapatId, r.tanggal AS tanggal, '' AS judul, json_array(k.isi) AS isi, '[]' AS jabatan
      FROM keputusan AS k
      JOIN rapat AS r ON r.id = k.rapat_id
      WHERE k.id IN (${WANTED})`,
    semua: 'SELECT id FROM keputusan',
    penjaga: [watch('keputusan')],
  },
  'tindak lanjut': {
    baris: `
      SELECT
        t.id AS id,
        t.rapat_id AS rapatId,
        r.tanggal AS tanggal,
        '' AS judul,
        json_array(
          t.uraian,
          (
            SELECT group_concat(k.isi, char(10) ORDER BY k.tanggal DESC, k.id)
            FROM kemajuan AS k
            WHERE k.tindak_lanjut_id = t.id
          ),
          (
            SELECT group_concat(l.nama_berkas, char(10) ORDER BY b.id)
            FROM bukti AS b
            JOIN lampiran AS l ON l.id = b.lampiran_id
            WHERE b.tindak_lanjut_id = t.id
          )
        ) AS isi,
        json_array(t.jabatan_id) AS jabatan
      FROM tindak_lanjut AS t
      JOIN rapat AS r ON r.id = t.rapat_id
      WHERE t.id IN (${WANTED})`,
    semua: 'SELECT id FROM tindak_lanjut',
    penjaga: [watch('tindak_lanjut'), watch('kemajuan', 'tindak_lanjut_id'), watch('bukti', 'tindak_lanjut_id')],
  },
  jabatan: {
    baris: `
      SELECT
        j.id AS id,
        NULL AS rapatId,
        NULL AS tanggal,
        j.nama AS judul,
        json_array(
          j.singkatan,
          j.instansi,
          (SELECT group_concat(p.nama, ', ' ORDER BY p.mulai DESC, p.id) FROM pejabat AS p WHERE p.jabatan_id = j.id)
        ) AS isi,
        json_array(j.id) AS jabatan
      FROM jabatan AS j
      WHERE j.id IN (${WANTED})`,
    semua: 'SELECT id FROM jabatan',
    penjaga: [watch('jabatan'), watch('pejabat', 'jabatan_id')],
  },
  lampiran: {
    baris: `
      SELECT
        d.id AS id,
        d.rapat_id AS rapatId,
        r.tanggal AS tanggal,
        '' AS judul,
        json_array(d.keterangan, l.nama_berkas) AS isi,
        '[]' AS jabatan
      FROM (${BERKAS_RAPAT}) AS d
      JOIN rapat AS r ON r.id = d.rapat_id
      JOIN lampiran AS l ON l.id = d.lampiran_id
      WHERE d.id IN (${WANTED})`,
    semua: `SELECT id FROM (${BERKAS_RAPAT})`,
    penjaga: [
      watch('dokumentasi'),
      watch('lampiran_rapat'),
      {
        tabel: 'lampiran',
        sql: (row) => `SELECT id AS baris FROM (${BERKAS_RAPAT}) WHERE lampiran_id = ${row}.id`,
      },
    ],
  },
  pemilihan: {
    baris: `
      SELECT
        p.id AS id,
        NULL AS rapatId,
        p.tanggal AS tanggal,
        p.nama AS judul,
        json_array(
          (SELECT group_concat(t.pemilik || coalesce(', ' || t.dokumen, ''), char(10)) FROM target AS t WHERE t.pemilihan_id = p.id),
          (SELECT group_concat(coalesce(a.nama, '') || ' ' || coalesce(a.dokumen, ''), char(10)) FROM acuan AS a WHERE a.pemilihan_id = p.id),
          (SELECT group_concat(t.nama, char(10) ORDER BY t.urutan) FROM tahapan AS t WHERE t.pemilihan_id = p.id),
          (
            SELECT group_concat(
              w.nama || coalesce(' (' || (
                SELECT group_concat(d.nama, ', ' ORDER BY d.urutan)
                FROM wilayah_pemilihan AS d
                WHERE d.susunan_id = p.susunan_id AND d.tingkat = 'desa' AND d.kecamatan_id = w.id
              ) || ')', ''),
              char(10) ORDER BY w.urutan
            )
            FROM wilayah_pemilihan AS w
            WHERE w.susunan_id = p.susunan_id AND w.tingkat = 'kecamatan'
          )
        ) AS isi,
        '[]' AS jabatan
      FROM pemilihan AS p
      WHERE p.id IN (${WANTED})`,
    semua: 'SELECT id FROM pemilihan',
    penjaga: [
      watch('pemilihan'),
      watch('target', 'pemilihan_id'),
      watch('acuan', 'pemilihan_id'),
      watch('tahapan', 'pemilihan_id'),
      {
        tabel: 'wilayah_pemilihan',
        // Nobody looks for a TPS by its number, and there are thousands of them.
        sql: (row) =>
          `SELECT id AS baris FROM pemilihan WHERE susunan_id = ${row}.susunan_id AND ${row}.tingkat <> 'tps'`,
      },
    ],
  },
  // One record for each desk, under the id of its pemilihan: what is found leads to the screen on which all of it stands.
  desk: {
    baris: `
      SELECT
        e.id AS id,
        NULL AS rapatId,
        e.tanggal AS tanggal,
        'Desk ' || e.nama AS judul,
        json_array(
          (
            SELECT group_concat(
              p.nama
                || coalesce(': ' || (
                  SELECT k.catatan
                  FROM kesiapan_desk AS k
                  WHERE k.poin_id = p.id AND k.wilayah_id IS NULL AND k.rincian_id IS NULL
                  ORDER BY k.pada DESC
                  LIMIT 1
                ), '')
                || coalesce(' (' || (
                  SELECT group_concat(r.nama, ', ' ORDER BY r.urutan) FROM rincian_desk AS r WHERE r.poin_id = p.id
                ) || ')', ''),
              char(10) ORDER BY p.urutan
            )
            FROM poin_desk AS p
            WHERE p.pemilihan_id = e.id
          ),
          (
            SELECT group_concat(
              m.uraian || coalesce(' (' || m.tempat || ')', '') || coalesce(' ' || m.saran, ''), char(10) ORDER BY m.tanggal DESC
            )
            FROM masalah_desk AS m
            WHERE m.pemilihan_id = e.id
          ),
          (
            SELECT group_concat(
              k.uraian || coalesce(' (' || k.tempat || ')', '') || coalesce(' ' || k.keterangan, ''), char(10) ORDER BY k.tanggal DESC
            )
            FROM kegiatan_desk AS k
            WHERE k.pemilihan_id = e.id
          )
        ) AS isi,
        (
          SELECT json_group_array(DISTINCT j.jabatan_id)
          FROM (
            SELECT d.jabatan_id, p.pemilihan_id FROM penanggung_jawab AS d JOIN poin_desk AS p ON p.id = d.poin_id
            UNION ALL
            SELECT jabatan_id, pemilihan_id FROM masalah_desk
          ) AS j
          WHERE j.pemilihan_id = e.id AND j.jabatan_id IS NOT NULL
        ) AS jabatan
      FROM pemilihan AS e
      WHERE e.id IN (${WANTED}) AND e.id IN (${ISI_DESK})`,
    semua: `SELECT pemilihan_id AS id FROM (${ISI_DESK})`,
    penjaga: [
      watch('pemilihan'),
      watch('poin_desk', 'pemilihan_id'),
      watch('masalah_desk', 'pemilihan_id'),
      watch('kegiatan_desk', 'pemilihan_id'),
      ...['rincian_desk', 'penanggung_jawab'].map((tabel) => ({ tabel, sql: findDeskOfPoin })),
      // Only the rows of a whole point carry a note.
      {
        tabel: 'kesiapan_desk',
        sql: (row: 'OLD' | 'NEW') => `${findDeskOfPoin(row)} AND ifnull(${row}.wilayah_id, ${row}.rincian_id) IS NULL`,
      },
    ],
  },
}

const JENIS = Object.keys(SUMBER) as readonly JenisTemuan[]
const PREFIX = 'pencarian_'

/** The records of the office as the index reads them, and the triggers that tell it which ones changed. */
export function createSumberRepository({ db }: Pick<FeatureDeps, 'db'>) {
  const statements = new Map(JENIS.map((jenis) => [jenis, db.prepare<{ ids: string }, SumberRow>(SUMBER[jenis].baris)]))
  const triggers = db.prepare<[], { name: string; sql: string }>(
    `SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND name LIKE '${PREFIX}%'`,
  )

  return {
    list: (jenis: JenisTemuan, ids: readonly string[]): readonly SumberRow[] =>
      statements.get(jenis)?.all({ ids: JSON.stringify(ids) }) ?? [],

    /** Every record of the office waits to be read: the newest rapat first, since the queue is read from its end. */
    enqueueAll: (): void => {
      for (const jenis of JENIS.toReversed()) {
        db.exec(`INSERT INTO pencarian_antrean (jenis, baris)
          SELECT '${jenis}', id FROM (${SUMBER[jenis].semua}) WHERE true ORDER BY id ON CONFLICT DO NOTHING`)
      }
    },

    /**
     * Puts the triggers right, whatever a migration has done to their tables.
     *
     * @returns `false` when any was missing or different: changes may have gone by unseen.
     */
    syncPenjaga: (): boolean => {
      const wanted = new Map(JENIS.flatMap(buildPenjaga))
      const present = new Map(triggers.all().map(({ name, sql }) => [name, sql]))
      const obsolete = [...present].filter(([name, sql]) => wanted.get(name) !== sql)
      const missing = [...wanted].filter(([name, sql]) => present.get(name) !== sql)
      for (const [name] of obsolete) db.exec(`DROP TRIGGER ${name}`)
      for (const [, sql] of missing) db.exec(sql)
      return missing.length === 0
    },
  }
}

/** The end of the queue, asked for each row anew: a subquery that names no row would be answered once for all of them. */
const LAST_PLACE = `(
    SELECT a.urutan + 1 FROM pencarian_antrean AS a WHERE excluded.baris IS NOT NULL ORDER BY a.urutan DESC LIMIT 1
  )`

function buildPenjaga(jenis: JenisTemuan): readonly (readonly [name: string, sql: string])[] {
  return SUMBER[jenis].penjaga.flatMap(({ tabel, sql }) =>
    (
      [
        ['baru', 'INSERT', ['NEW']],
        ['ubah', 'UPDATE', ['OLD', 'NEW']],
        ['hapus', 'DELETE', ['OLD']],
      ] as const
    ).map(([event, verb, rows]) => {
      const name = `${PREFIX}${jenis.replaceAll(' ', '_')}_${tabel}_${event}`
      const body = rows.map(
        (row) => `
  INSERT INTO pencarian_antrean (jenis, baris)
  SELECT '${jenis}', baris FROM (${sql(row)}) WHERE true
  ON CONFLICT (jenis, baris) DO UPDATE SET urutan = ${LAST_PLACE};`,
      )
      return [name, `CREATE TRIGGER ${name} AFTER ${verb} ON ${tabel}\nBEGIN${body.join('')}\nEND`] as const
    }),
  )
}
