-- Pemilihan and the wilayah in which each was held. Pemilihan of one voting day share one susunan of kecamatan, desa and
-- TPS; a later day has its own, so that joining, dividing or renaming never changes an election that is past.

CREATE TABLE susunan_wilayah (
  id TEXT PRIMARY KEY NOT NULL,
  dibuat_pada TEXT NOT NULL
) STRICT;

CREATE TABLE wilayah_pemilihan (
  id TEXT PRIMARY KEY NOT NULL,
  susunan_id TEXT NOT NULL REFERENCES susunan_wilayah (id) ON DELETE CASCADE,
  induk_id TEXT REFERENCES wilayah_pemilihan (id) ON DELETE CASCADE,
  -- The kecamatan in which it lies, a kecamatan's own id: sums per kecamatan need no walk through the tree.
  kecamatan_id TEXT NOT NULL REFERENCES wilayah_pemilihan (id) ON DELETE CASCADE,
  tingkat TEXT NOT NULL CHECK (tingkat IN ('kecamatan', 'desa', 'tps')),
  -- Official code; TPS and what the office adds itself have none.
  kode TEXT,
  nama TEXT NOT NULL,
  urutan INTEGER NOT NULL,
  -- TPS at a special place: prison, hospital, dormitory.
  khusus INTEGER NOT NULL CHECK (khusus IN (0, 1)),
  CHECK ((tingkat = 'kecamatan') = (induk_id IS NULL)),
  CHECK (khusus = 0 OR tingkat = 'tps')
) STRICT;

CREATE INDEX wilayah_pemilihan_susunan ON wilayah_pemilihan (susunan_id, tingkat, kecamatan_id, induk_id);
CREATE INDEX wilayah_pemilihan_induk ON wilayah_pemilihan (induk_id, urutan);
CREATE INDEX wilayah_pemilihan_kecamatan ON wilayah_pemilihan (kecamatan_id);

CREATE TABLE pemilihan (
  id TEXT PRIMARY KEY NOT NULL,
  jenis TEXT NOT NULL CHECK (
    jenis IN ('presiden', 'dpr', 'dpd', 'dprd provinsi', 'dprd kabupaten', 'gubernur', 'bupati')
  ),
  nama TEXT NOT NULL,
  tanggal TEXT NOT NULL,
  susunan_id TEXT NOT NULL REFERENCES susunan_wilayah (id) ON DELETE RESTRICT,
  -- The level at which figures are entered; all levels above are sums.
  tingkat_data TEXT NOT NULL CHECK (tingkat_data IN ('kecamatan', 'desa', 'tps')),
  dibuat_pada TEXT NOT NULL
) STRICT;

CREATE INDEX pemilihan_tanggal ON pemilihan (tanggal);
CREATE INDEX pemilihan_susunan ON pemilihan (susunan_id);

-- By which lists voters may vote: DPT, DPTb, DPK and the like. The place in the order is also the column of the figures.
CREATE TABLE kategori_pemilih (
  id TEXT PRIMARY KEY NOT NULL,
  pemilihan_id TEXT NOT NULL REFERENCES pemilihan (id) ON DELETE CASCADE,
  urutan INTEGER NOT NULL CHECK (urutan BETWEEN 1 AND 5),
  nama TEXT NOT NULL,
  -- Is it part of what the percentage is of? The first one is the DPT and always is.
  penyebut INTEGER NOT NULL CHECK (penyebut IN (0, 1)),
  UNIQUE (pemilihan_id, urutan)
) STRICT;

CREATE TABLE tahapan (
  id TEXT PRIMARY KEY NOT NULL,
  pemilihan_id TEXT NOT NULL REFERENCES pemilihan (id) ON DELETE CASCADE,
  urutan INTEGER NOT NULL,
  nama TEXT NOT NULL,
  mulai TEXT,
  selesai TEXT,
  CHECK (mulai IS NULL OR selesai IS NULL OR mulai <= selesai)
) STRICT;

CREATE INDEX tahapan_pemilihan ON tahapan (pemilihan_id, urutan);
