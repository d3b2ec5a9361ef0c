-- Full search. Everything here but saringan is derived: built anew from the rows of the office at any time, and left
-- out of the journal. How it keeps in step stands in ../../features/pencarian/index.ts.

-- Choices of the search page that a clerk keeps under a name.
CREATE TABLE saringan (
  id TEXT PRIMARY KEY NOT NULL,
  nama TEXT NOT NULL,
  isi TEXT NOT NULL CHECK (json_valid(isi))
) STRICT;

-- What can be found, one row per record, in plain words. nomor orders by day: see pencarian.rules.ts.
CREATE TABLE pencarian_dokumen (
  nomor INTEGER PRIMARY KEY,
  jenis TEXT NOT NULL,
  baris TEXT NOT NULL,
  rapat_id TEXT,
  tanggal TEXT,
  judul TEXT NOT NULL,
  isi TEXT NOT NULL,
  UNIQUE (jenis, baris)
) STRICT;

CREATE INDEX pencarian_dokumen_rapat ON pencarian_dokumen (rapat_id);

-- Records that changed since they were last read. Filled by triggers in the transaction of the change, and read from the
-- end: what the clerk has just written is found even while an import waits.
CREATE TABLE pencarian_antrean (
  urutan INTEGER PRIMARY KEY,
  jenis TEXT NOT NULL,
  baris TEXT NOT NULL,
  UNIQUE (jenis, baris)
) STRICT;

-- The rules by which the index was built; other rules mean that it must be built anew.
CREATE TABLE pencarian_keadaan (
  satu INTEGER PRIMARY KEY CHECK (satu = 1),
  versi INTEGER NOT NULL
) STRICT;

INSERT INTO pencarian_keadaan (satu, versi) VALUES (1, 0);

-- The words themselves: dasar holds the stems that differ from their word, tanda the filters.
CREATE VIRTUAL TABLE pencarian_kata USING fts5 (
  judul,
  isi,
  dasar,
  tanda,
  content = '',
  contentless_delete = 1,
  prefix = '3',
  tokenize = 'unicode61 remove_diacritics 2'
);

-- Every word and stem of the index, and roughly how often: to finish words that are being typed and to mend slips. FTS5
-- would walk all places of a word to tell as much.
CREATE TABLE pencarian_kosakata (
  kata TEXT PRIMARY KEY,
  jumlah INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
