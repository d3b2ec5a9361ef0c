import type { Database } from 'better-sqlite3'
import type { AksiRow, JenisPerubahan, PerubahanRow } from './journal-types'

/** Column lists of both tables, in the order of their row types. */
export const AKSI_COLUMNS = `urutan, id, nama, jenis, pelaku, perangkat, waktu, waktu_akhir, gabung, sasaran, bawah, awal, akhir,
  hash_sebelum, hash`
export const PERUBAHAN_COLUMNS = 'urutan, aksi, tabel, baris, jenis, sebelum, sesudah, garam, sidik'

export type JournalStore = ReturnType<typeof createJournalStore>

/** Every statement on the journal's own tables that runs with each action, prepared once. */
export function createJournalStore(db: Database) {
  const setOpen = db.prepare<[number | null]>('UPDATE aksi_terbuka SET aksi = ?')
  const setErasing = db.prepare<[number]>('UPDATE aksi_terbuka SET menghapus = ?')
  const tail = db.prepare<[], AksiRow>(`SELECT ${AKSI_COLUMNS} FROM aksi ORDER BY urutan DESC LIMIT 1`)
  const byNumber = db.prepare<[number], AksiRow>(`SELECT ${AKSI_COLUMNS} FROM aksi WHERE urutan = ?`)
  const byId = db.prepare<[string], AksiRow>(`SELECT ${AKSI_COLUMNS} FROM aksi WHERE id = ?`)
  const lastStep = db.prepare<[string, string], AksiRow>(
    `SELECT ${AKSI_COLUMNS} FROM aksi
     WHERE pelaku = ? AND perangkat = ? AND jenis NOT IN ('penghapusan', 'pembaruan')
     ORDER BY urutan DESC LIMIT 1`,
  )
  const insert = db.prepare<AksiRow>(
    `INSERT INTO aksi (${AKSI_COLUMNS})
     VALUES (@urutan, @id, @nama, @jenis, @pelaku, @perangkat, @waktu, @waktu_akhir, @gabung, @sasaran, @bawah, @awal,
       @akhir, @hash_sebelum, @hash)`,
  )
  const grow = db.prepare<[number, string, number]>('UPDATE aksi SET akhir = ?, waktu_akhir = ? WHERE urutan = ?')
  const seal = db.prepare<[string, string, number]>(
    'UPDATE aksi SET hash_sebelum = ?, hash = ?, gabung = NULL WHERE urutan = ?',
  )
  const remove = db.prepare<[number]>('DELETE FROM aksi WHERE urutan = ?')
  const lastChange = db.prepare<[], number>('SELECT coalesce(max(urutan), 0) FROM perubahan').pluck()
  const range = db.prepare<[number, number], PerubahanRow>(
    `SELECT ${PERUBAHAN_COLUMNS} FROM perubahan WHERE urutan BETWEEN ? AND ? ORDER BY urutan`,
  )
  const rangeBackwards = db.prepare<[number, number], PerubahanRow>(
    `SELECT ${PERUBAHAN_COLUMNS} FROM perubahan WHERE urutan BETWEEN ? AND ? ORDER BY urutan DESC`,
  )
  const ofRow = db.prepare<[string, string], PerubahanRow>(
    `SELECT ${PERUBAHAN_COLUMNS} FROM perubahan WHERE baris = ? AND tabel = ? ORDER BY urutan`,
  )
  const lastOfRowBefore = db.prepare<[string, string, number, number], PerubahanRow>(
    `SELECT ${PERUBAHAN_COLUMNS} FROM perubahan WHERE baris = ? AND tabel = ? AND urutan >= ? AND urutan < ?
     ORDER BY urutan DESC LIMIT 1`,
  )
  const setChange = db.prepare<[string | null, string | null, number]>(
    'UPDATE perubahan SET sebelum = ?, sesudah = ? WHERE urutan = ?',
  )
  const eraseChange = db.prepare<PerubahanRow>(
    `UPDATE perubahan SET sebelum = @sebelum, sesudah = @sesudah, garam = @garam, sidik = @sidik
     WHERE urutan = @urutan`,
  )
  const insertChange = db.prepare<[string, string, JenisPerubahan, string | null, string | null]>(
    `INSERT INTO perubahan (aksi, tabel, baris, jenis, sebelum, sesudah, garam)
     SELECT aksi, ?, ?, ?, ?, ?, randomblob(16) FROM aksi_terbuka`,
  )
  const removeChange = db.prepare<[number]>('DELETE FROM perubahan WHERE urutan = ?')

  return {
    setOpen: (urutan: number | null): void => void setOpen.run(urutan),
    setErasing: (isErasing: boolean): void => void setErasing.run(isErasing ? 1 : 0),
    getTail: (): AksiRow | undefined => tail.get(),
    getAksi: (urutan: number): AksiRow => {
      const aksi = byNumber.get(urutan)
      if (aksi === undefined) throw new Error(`the journal has no aksi ${urutan}`)
      return aksi
    },
    findAksi: (id: string): AksiRow | undefined => byId.get(id),
    findLastStep: (pelaku: string, perangkat: string): AksiRow | undefined => lastStep.get(pelaku, perangkat),
    insertAksi: (aksi: AksiRow): void => void insert.run(aksi),
    growAksi: (urutan: number, akhir: number, waktu: string): void => void grow.run(akhir, waktu, urutan),
    sealAksi: (urutan: number, before: string, hash: string): void => void seal.run(before, hash, urutan),
    removeAksi: (urutan: number): void => void remove.run(urutan),
    getLastChange: (): number => lastChange.get() ?? 0,
    iterateChanges: (awal: number, akhir: number): IterableIterator<PerubahanRow> => range.iterate(awal, akhir),
    listChanges: (awal: number, akhir: number): readonly PerubahanRow[] => range.all(awal, akhir),
    listChangesBackwards: (awal: number, akhir: number): readonly PerubahanRow[] => rangeBackwards.all(awal, akhir),
    listChangesOf: (tabel: string, baris: string): readonly PerubahanRow[] => ofRow.all(baris, tabel),
    findLastChangeBetween: (tabel: string, baris: string, from: number, before: number): PerubahanRow | undefined =>
      lastOfRowBefore.get(baris, tabel, from, before),
    setChange: (urutan: number, sebelum: string | null, sesudah: string | null): void =>
      void setChange.run(sebelum, sesudah, urutan),
    /** Overwrites the content of a sealed perubahan; only while erasing. */
    eraseChange: (row: PerubahanRow): void => void eraseChange.run(row),
    /** Adds a perubahan by hand, for what no trigger sees. */
    insertChange: (
      tabel: string,
      baris: string,
      jenis: JenisPerubahan,
      sebelum: string | null,
      sesudah: string | null,
    ): void => void insertChange.run(tabel, baris, jenis, sebelum, sesudah),
    removeChange: (urutan: number): void => void removeChange.run(urutan),
  }
}
