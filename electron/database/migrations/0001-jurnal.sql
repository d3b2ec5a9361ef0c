-- The journal: who changed what, when, from what to what. See ../journal.ts for the mechanism.
--
-- Rows are numbered without gaps and refer to each other by number. There are no foreign keys on purpose: rows are
-- only ever added at the end, and `periksa` verifies every reference together with the hashes.

CREATE TABLE aksi (
  urutan INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  -- What the clerk did, in his words: 'Catat kehadiran'.
  nama TEXT NOT NULL,
  jenis TEXT NOT NULL CHECK
    (jenis IN ('tindakan', 'urungkan', 'ulangi', 'balikkan', 'pulihkan', 'penghapusan', 'pembaruan')),
  pelaku TEXT NOT NULL,
  perangkat TEXT NOT NULL,
  -- UTC, of the first and of the last change.
  waktu TEXT NOT NULL,
  waktu_akhir TEXT NOT NULL,
  -- Key of the field that is being edited while the aksi may still grow.
  gabung TEXT,
  -- The aksi that this one reverses, and the next one on the stack of Urungkan or Ulangi.
  sasaran INTEGER,
  bawah INTEGER,
  -- Its perubahan are those numbered awal to akhir; none when akhir < awal.
  awal INTEGER NOT NULL,
  akhir INTEGER NOT NULL,
  -- Both empty until the aksi is sealed.
  hash_sebelum TEXT,
  hash TEXT,
  CHECK (hash IS NULL OR (gabung IS NULL AND length(hash) = 64)),
  CHECK ((hash IS NULL) = (hash_sebelum IS NULL))
) STRICT;

CREATE INDEX aksi_pelaku ON aksi (pelaku, perangkat, urutan);

CREATE TABLE perubahan (
  urutan INTEGER PRIMARY KEY,
  aksi INTEGER NOT NULL,
  tabel TEXT NOT NULL,
  baris TEXT NOT NULL,
  jenis TEXT NOT NULL CHECK (jenis IN ('baru', 'ubah', 'hapus')),
  -- Changed columns as a JSON object; all columns for a new or a removed row.
  sebelum TEXT,
  sesudah TEXT,
  -- Mixed into the digest, so that an erased phone number cannot be guessed from the digest that stays.
  garam BLOB NOT NULL,
  -- Digest of the original content, only after personal data were erased from it.
  sidik TEXT,
  CHECK ((jenis = 'baru') = (sebelum IS NULL)),
  CHECK ((jenis = 'hapus') = (sesudah IS NULL))
) STRICT;

CREATE INDEX perubahan_baris ON perubahan (baris, tabel, urutan);
CREATE INDEX perubahan_hapus ON perubahan (urutan) WHERE jenis = 'hapus';

-- The one row that the triggers of all other tables read: the aksi that is running. Without one they refuse.
CREATE TABLE aksi_terbuka (
  satu INTEGER PRIMARY KEY CHECK (satu = 1),
  aksi INTEGER,
  -- 1 only while personal data are being erased from sealed perubahan.
  menghapus INTEGER NOT NULL DEFAULT 0 CHECK (menghapus IN (0, 1)),
  -- The user_version whose rows the journal has taken note of; see ../journal-reconcile.ts.
  disesuaikan INTEGER NOT NULL DEFAULT 0
) STRICT;

INSERT INTO aksi_terbuka (satu) VALUES (1);

CREATE TRIGGER aksi_tetap_ubah BEFORE UPDATE ON aksi WHEN OLD.hash IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'JURNAL: aksi yang sudah disegel tidak dapat diubah'); END;

CREATE TRIGGER aksi_tetap_hapus BEFORE DELETE ON aksi WHEN OLD.hash IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'JURNAL: aksi yang sudah disegel tidak dapat dihapus'); END;

CREATE TRIGGER perubahan_tetap_ubah BEFORE UPDATE ON perubahan
WHEN (SELECT hash FROM aksi WHERE urutan = OLD.aksi) IS NOT NULL AND (SELECT menghapus FROM aksi_terbuka) = 0
BEGIN SELECT RAISE(ABORT, 'JURNAL: perubahan yang sudah disegel tidak dapat diubah'); END;

CREATE TRIGGER perubahan_tetap_hapus BEFORE DELETE ON perubahan
WHEN (SELECT hash FROM aksi WHERE urutan = OLD.aksi) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'JURNAL: perubahan yang sudah disegel tidak dapat dihapus'); END;

-- Which PC this is, as aksi.perangkat: made once for a data folder, so that two PCs can be told apart and merged later.
CREATE TABLE perangkat (
  satu INTEGER PRIMARY KEY CHECK (satu = 1),
  id TEXT NOT NULL
) STRICT;
