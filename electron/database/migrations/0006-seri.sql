-- Seri of rapat that come again, and what a rapat brings along from earlier ones.

ALTER TABLE acara ADD COLUMN keadaan TEXT NOT NULL DEFAULT 'dibahas'
  CHECK (keadaan IN ('dibahas', 'belum selesai', 'ditunda'));

CREATE TABLE seri (
  id TEXT PRIMARY KEY NOT NULL,
  nama TEXT NOT NULL,
  jenis TEXT NOT NULL,
  irama TEXT NOT NULL CHECK (irama IN ('tiap pekan', 'tiap dua pekan', 'tiap bulan', 'tiap tiga bulan', 'tidak tetap')),
  -- 0 = Minggu … 6 = Sabtu; empty follows the day of the last rapat.
  hari INTEGER CHECK (hari BETWEEN 0 AND 6),
  jam_mulai TEXT,
  tempat TEXT
) STRICT;

-- Who is usually invited. Without any row the undangan of the last rapat are copied.
CREATE TABLE seri_jabatan (
  id TEXT PRIMARY KEY NOT NULL,
  seri_id TEXT NOT NULL REFERENCES seri (id) ON DELETE CASCADE,
  jabatan_id TEXT NOT NULL REFERENCES jabatan (id) ON DELETE CASCADE,
  UNIQUE (seri_id, jabatan_id)
) STRICT;

CREATE INDEX seri_jabatan_jabatan ON seri_jabatan (jabatan_id);

CREATE TABLE seri_rapat (
  id TEXT PRIMARY KEY NOT NULL,
  seri_id TEXT NOT NULL REFERENCES seri (id) ON DELETE CASCADE,
  rapat_id TEXT NOT NULL UNIQUE REFERENCES rapat (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX seri_rapat_seri ON seri_rapat (seri_id);

-- Acara that came from earlier rapat: one that goes on (lanjutan), or the list of what is still to be done.
CREATE TABLE acara_bawaan (
  id TEXT PRIMARY KEY NOT NULL,
  acara_id TEXT NOT NULL UNIQUE REFERENCES acara (id) ON DELETE CASCADE,
  jenis TEXT NOT NULL CHECK (jenis IN ('tindak lanjut', 'lanjutan')),
  asal_id TEXT REFERENCES acara (id) ON DELETE CASCADE,
  CHECK ((jenis = 'lanjutan') = (asal_id IS NOT NULL))
) STRICT;

CREATE INDEX acara_bawaan_asal ON acara_bawaan (asal_id);
