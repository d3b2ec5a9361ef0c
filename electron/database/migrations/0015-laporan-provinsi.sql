-- Reports to the province: what the clerk decided about the report of a period, and every version that was handed out.

CREATE TABLE paket_laporan (
  id TEXT PRIMARY KEY NOT NULL,
  jenis TEXT NOT NULL CHECK (jenis IN ('harian', 'mingguan', 'bulanan', 'insidentil')),
  dari TEXT NOT NULL,
  sampai TEXT NOT NULL,
  -- Reported on; empty takes the one of the period.
  pemilihan_id TEXT REFERENCES pemilihan (id) ON DELETE SET NULL,
  CHECK (dari <= sampai),
  UNIQUE (jenis, dari, sampai)
) STRICT;

CREATE INDEX paket_laporan_pemilihan ON paket_laporan (pemilihan_id);

CREATE TABLE bagian_paket (
  id TEXT PRIMARY KEY NOT NULL,
  paket_id TEXT NOT NULL REFERENCES paket_laporan (id) ON DELETE CASCADE,
  bagian TEXT NOT NULL,
  urutan INTEGER NOT NULL,
  ikut INTEGER NOT NULL CHECK (ikut IN (0, 1)),
  -- Empty leaves what is drafted from records.
  naskah TEXT,
  UNIQUE (paket_id, bagian)
) STRICT;

CREATE TABLE kiriman_paket (
  id TEXT PRIMARY KEY NOT NULL,
  paket_id TEXT NOT NULL REFERENCES paket_laporan (id) ON DELETE CASCADE,
  versi INTEGER NOT NULL CHECK (versi >= 1),
  disimpan_pada TEXT NOT NULL,
  -- The whole report as JSON: what was sent never changes with the records.
  isi TEXT NOT NULL CHECK (json_valid(isi)),
  tanda_terima TEXT,
  UNIQUE (paket_id, versi)
) STRICT;
