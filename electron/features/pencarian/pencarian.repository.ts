import type { RentangNomor } from '@shared/features/pencarian/dokumen.rules'
import type { JenisTemuan, Temuan } from '@shared/features/pencarian/pencarian.schema'
import type { FeatureDeps } from '../../lib/feature'

export type Antrean = { readonly jenis: JenisTemuan; readonly baris: string }

export type Dokumen = {
  readonly jenis: JenisTemuan
  readonly baris: string
  readonly rapatId: string | null
  readonly tanggal: string | null
  readonly judul: string
  readonly isi: string
  /** Stems beside the words, and tokens to filter by. */
  readonly dasar: string
  readonly tanda: string
}

export type TemuanRow = Pick<Dokumen, 'jenis' | 'baris' | 'rapatId' | 'tanggal' | 'judul' | 'isi'> & {
  readonly nomor: number
  readonly rapat: string | null
  /** What became of a keputusan since; empty of everything else. */
  readonly perubahan: Temuan['perubahan']
}

/** `ekspresi` in the language of FTS5, within a range of numbers. */
export type Pertanyaan = RentangNomor & { readonly ekspresi: string; readonly limit: number }

const MATCHED = 'FROM pencarian_kata WHERE pencarian_kata MATCH @ekspresi AND rowid BETWEEN @dari AND @sampai'
const COLUMNS = `
  d.nomor AS nomor,
  d.jenis AS jenis,
  d.baris AS baris,
  d.rapat_id AS rapatId,
  d.tanggal AS tanggal,
  d.judul AS judul,
  d.isi AS isi,
  r.nama AS rapat,
  (SELECT p.jenis FROM perubahan_keputusan AS p WHERE p.keputusan_id = d.baris) AS perubahan`
/** A name weighs most, a stem half a word; filter tokens say nothing about worth. */
const WORTH = 'bm25(pencarian_kata, 6.0, 1.0, 0.5, 0.0)'

/** The index and the queue of records that it has not read yet. */
export function createPencarianRepository({ db }: Pick<FeatureDeps, 'db'>) {
  const listAntrean = db.prepare<{ limit: number }, Antrean>(
    'SELECT jenis, baris FROM pencarian_antrean ORDER BY urutan DESC LIMIT @limit',
  )
  const countAntrean = db.prepare<[], number>('SELECT count(*) FROM pencarian_antrean').pluck()
  const clearAntrean = db.prepare<Antrean>('DELETE FROM pencarian_antrean WHERE jenis = @jenis AND baris = @baris')
  const findNomor = db.prepare<Antrean, { nomor: number; tanggal: string | null }>(
    'SELECT nomor, tanggal FROM pencarian_dokumen WHERE jenis = @jenis AND baris = @baris',
  )
  const lastNomor = db
    .prepare<RentangNomor, number | null>(
      'SELECT max(nomor) FROM pencarian_dokumen WHERE nomor BETWEEN @dari AND @sampai',
    )
    .pluck()
  const removeDokumen = db.prepare<[number]>('DELETE FROM pencarian_dokumen WHERE nomor = ?')
  const removeKata = db.prepare<[number]>('DELETE FROM pencarian_kata WHERE rowid = ?')
  const addDokumen = db.prepare<Dokumen & { nomor: number }>(`
    INSERT INTO pencarian_dokumen (nomor, jenis, baris, rapat_id, tanggal, judul, isi)
    VALUES (@nomor, @jenis, @baris, @rapatId, @tanggal, @judul, @isi)`)
  const addKata = db.prepare<Dokumen & { nomor: number }>(
    'INSERT INTO pencarian_kata (rowid, judul, isi, dasar, tanda) VALUES (@nomor, @judul, @isi, @dasar, @tanda)',
  )
  const enqueueMoved = db.prepare<{ rapatId: string; tanggal: string | null }>(`
    INSERT INTO pencarian_antrean (jenis, baris)
    SELECT jenis, baris FROM pencarian_dokumen
    WHERE rapat_id = @rapatId AND jenis <> 'rapat' AND tanggal IS NOT @tanggal
    ON CONFLICT DO NOTHING`)
  const versi = db.prepare<[], number>('SELECT versi FROM pencarian_keadaan').pluck()
  const setVersi = db.prepare<[number]>('UPDATE pencarian_keadaan SET versi = ?')

  const newest = db.prepare<Pertanyaan & { offset: number }, TemuanRow>(`
    SELECT ${COLUMNS}
    FROM (SELECT rowid AS nomor ${MATCHED} ORDER BY rowid LIMIT @limit OFFSET @offset) AS k
    CROSS JOIN pencarian_dokumen AS d ON d.nomor = k.nomor
    LEFT JOIN rapat AS r ON r.id = d.rapat_id
    ORDER BY k.nomor`)
  const best = db.prepare<Pertanyaan & { offset: number }, TemuanRow>(`
    SELECT ${COLUMNS}
    FROM (SELECT rowid AS nomor, ${WORTH} AS jauh ${MATCHED} ORDER BY jauh, rowid LIMIT @limit OFFSET @offset) AS k
    CROSS JOIN pencarian_dokumen AS d ON d.nomor = k.nomor
    LEFT JOIN rapat AS r ON r.id = d.rapat_id
    ORDER BY k.jauh, k.nomor`)
  const count = db.prepare<Pertanyaan, number>(`SELECT count(*) FROM (SELECT 1 ${MATCHED} LIMIT @limit)`).pluck()
  const known = db
    .prepare<{ kata: string; limit: number }, string>(`
      SELECT k.kata
      FROM json_each(@kata) AS c
      CROSS JOIN pencarian_kosakata AS k ON k.kata = c.value
      ORDER BY k.jumlah DESC, k.kata
      LIMIT @limit`)
    .pluck()
  const begun = db
    .prepare<{ awal: string; akhir: string; limit: number }, string>(`
      SELECT kata
      FROM pencarian_kosakata
      WHERE kata >= @awal AND kata < @akhir
      ORDER BY jumlah DESC, kata
      LIMIT @limit`)
    .pluck()
  const addKosakata = db.prepare<{ kata: string; jumlah: number }>(`
    INSERT INTO pencarian_kosakata (kata, jumlah) VALUES (@kata, @jumlah)
    ON CONFLICT DO UPDATE SET jumlah = jumlah + excluded.jumlah`)

  return {
    transaction: <T>(work: () => T): T => db.transaction(work).immediate(),
    listAntrean: (limit: number): readonly Antrean[] => listAntrean.all({ limit }),
    countAntrean: (): number => countAntrean.get() ?? 0,
    clearAntrean: (rows: readonly Antrean[]): void => {
      for (const row of rows) clearAntrean.run(row)
    },
    /** What belongs to a rapat and was read while it had another day waits to be read again. */
    enqueueMoved: (rapatId: string, tanggal: string | null): void => void enqueueMoved.run({ rapatId, tanggal }),
    find: ({ jenis, baris }: Antrean) => findNomor.get({ jenis, baris }),
    /** The first free number after those that are taken. */
    getNomorBaru: (rentang: RentangNomor): number => (lastNomor.get(rentang) ?? rentang.dari - 1) + 1,
    create: (nomor: number, dokumen: Dokumen): void => {
      addDokumen.run({ nomor, ...dokumen })
      addKata.run({ nomor, ...dokumen })
    },
    remove: (nomor: number): void => {
      removeDokumen.run(nomor)
      removeKata.run(nomor)
    },
    removeAll: (): void => {
      db.exec(
        `DELETE FROM pencarian_dokumen; DELETE FROM pencarian_kosakata; INSERT INTO pencarian_kata (pencarian_kata) VALUES ('delete-all')`,
      )
    },
    getVersi: (): number => versi.get() ?? 0,
    setVersi: (nilai: number): void => void setVersi.run(nilai),

    listNewest: (pertanyaan: Pertanyaan, offset: number): readonly TemuanRow[] => newest.all({ ...pertanyaan, offset }),
    /** By bm25: walks every place of every word. */
    listBest: (pertanyaan: Pertanyaan, offset: number): readonly TemuanRow[] => best.all({ ...pertanyaan, offset }),
    /** Counts no further than `limit`. */
    count: (pertanyaan: Pertanyaan): number => count.get(pertanyaan) ?? 0,
    /** Notes words with the number of times they were met. */
    addKosakata: (hitung: ReadonlyMap<string, number>): void => {
      for (const [kata, jumlah] of hitung) addKosakata.run({ kata, jumlah })
    },
    /** Which of these words stand in any record, the commonest first. */
    listKnown: (kata: readonly string[], limit: number): readonly string[] =>
      known.all({ kata: JSON.stringify(kata), limit }),
    /** Words that begin like this, the commonest first. */
    listBegun: (awalan: string, limit: number): readonly string[] =>
      begun.all({ awal: awalan, akhir: `${awalan}\u{10ffff}`, limit }),
  }
}

export type PencarianRepository = ReturnType<typeof createPencarianRepository>
