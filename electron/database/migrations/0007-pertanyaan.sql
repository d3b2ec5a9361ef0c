-- Questions that a rapat left open: answered later, or handed on as a tindak lanjut.

CREATE TABLE pertanyaan (
  id TEXT PRIMARY KEY NOT NULL,
  rapat_id TEXT NOT NULL REFERENCES rapat (id) ON DELETE CASCADE,
  acara_id TEXT REFERENCES acara (id) ON DELETE SET NULL,
  urutan INTEGER NOT NULL,
  isi TEXT NOT NULL,
  jawaban TEXT,
  -- What it became; without that tindak lanjut it is open again.
  tindak_lanjut_id TEXT REFERENCES tindak_lanjut (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX pertanyaan_rapat ON pertanyaan (rapat_id, urutan);
CREATE INDEX pertanyaan_acara ON pertanyaan (acara_id);
CREATE INDEX pertanyaan_tindak_lanjut ON pertanyaan (tindak_lanjut_id);
