-- What a pemilihan aims at, what it is compared with, and who is to bring how many more people.

CREATE TABLE target (
  id TEXT PRIMARY KEY NOT NULL,
  pemilihan_id TEXT NOT NULL REFERENCES pemilihan (id) ON DELETE CASCADE,
  -- Null for the whole kabupaten or kota; a kecamatan may have its own.
  wilayah_id TEXT REFERENCES wilayah_pemilihan (id) ON DELETE CASCADE,
  bentuk TEXT NOT NULL CHECK (bentuk IN ('angka', 'rentang', 'lebih dari')),
  -- Hundredths of a percent: 80,25 % is 8025.
  minimum INTEGER NOT NULL CHECK (minimum BETWEEN 0 AND 10000),
  maksimum INTEGER CHECK (maksimum BETWEEN 0 AND 10000),
  pemilik TEXT NOT NULL,
  dokumen TEXT,
  CHECK ((bentuk = 'rentang') = (maksimum IS NOT NULL)),
  CHECK (maksimum IS NULL OR minimum < maksimum)
) STRICT;

CREATE INDEX target_pemilihan ON target (pemilihan_id, wilayah_id);
CREATE INDEX target_wilayah ON target (wilayah_id);

CREATE TABLE acuan (
  id TEXT PRIMARY KEY NOT NULL,
  pemilihan_id TEXT NOT NULL UNIQUE REFERENCES pemilihan (id) ON DELETE CASCADE,
  -- An earlier pemilihan in this database, or a figure or range that was stated.
  acuan_pemilihan_id TEXT REFERENCES pemilihan (id) ON DELETE SET NULL,
  minimum INTEGER CHECK (minimum BETWEEN 0 AND 10000),
  maksimum INTEGER CHECK (maksimum BETWEEN 0 AND 10000),
  nama TEXT,
  dokumen TEXT
) STRICT;

CREATE INDEX acuan_pemilihan ON acuan (acuan_pemilihan_id);

CREATE TABLE jatah (
  id TEXT PRIMARY KEY NOT NULL,
  pemilihan_id TEXT NOT NULL REFERENCES pemilihan (id) ON DELETE CASCADE,
  wilayah_id TEXT NOT NULL REFERENCES wilayah_pemilihan (id) ON DELETE CASCADE,
  jumlah INTEGER NOT NULL CHECK (jumlah >= 0),
  kunci INTEGER NOT NULL CHECK (kunci IN (0, 1)),
  UNIQUE (pemilihan_id, wilayah_id)
) STRICT;

CREATE INDEX jatah_wilayah ON jatah (wilayah_id);
