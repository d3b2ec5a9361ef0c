import type { Database } from 'better-sqlite3'

/**
 * Everything that the index holds, in a form that does not depend on the order in which it was read: per record its
 * words with column and place, read from the index itself by FTS5's own vocabulary.
 */
export function listIndeks(db: Database): readonly string[] {
  db.exec(`CREATE VIRTUAL TABLE IF NOT EXISTS temp.isi_indeks USING fts5vocab (main, pencarian_kata, instance)`)
  const documents = db
    .prepare<[], { nomor: number; teks: string }>(
      `SELECT nomor, json_array(jenis, baris, rapat_id, tanggal, judul, isi) AS teks FROM pencarian_dokumen`,
    )
    .all()
  const words = new Map<number, string[]>()
  for (const { doc, tempat } of db
    .prepare<[], { doc: number; tempat: string }>(
      `SELECT doc, col || ' ' || offset || ' ' || term AS tempat FROM temp.isi_indeks`,
    )
    .all()) {
    words.set(doc, [...(words.get(doc) ?? []), tempat])
  }
  const known = new Set(documents.map(({ nomor }) => nomor))
  const strays = [...words.keys()].filter((nomor) => !known.has(nomor)).map((nomor) => `words of no record: ${nomor}`)
  return [
    ...documents.map(({ nomor, teks }) => `${teks} ${(words.get(nomor) ?? []).sort().join(', ')}`).sort(),
    ...strays,
  ]
}
