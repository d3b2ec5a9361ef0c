-- How a tindak lanjut comes along, what proves it, and the files that are kept with a rapat.

CREATE TABLE kemajuan (
  id TEXT PRIMARY KEY NOT NULL,
  tindak_lanjut_id TEXT NOT NULL REFERENCES tindak_lanjut (id) ON DELETE CASCADE,
  tanggal TEXT NOT NULL,
  isi TEXT NOT NULL,
  persen INTEGER CHECK (persen BETWEEN 0 AND 100),
  -- The status that came with this entry; empty when it left the status alone.
  status TEXT CHECK (status IN ('belum', 'proses', 'selesai')),
  pelapor TEXT,
  dibuat_pada TEXT NOT NULL
) STRICT;

CREATE INDEX kemajuan_tindak_lanjut ON kemajuan (tindak_lanjut_id);

CREATE TABLE bukti (
  id TEXT PRIMARY KEY NOT NULL,
  tindak_lanjut_id TEXT NOT NULL REFERENCES tindak_lanjut (id) ON DELETE CASCADE,
  lampiran_id TEXT NOT NULL REFERENCES lampiran (id) ON DELETE RESTRICT,
  dibuat_pada TEXT NOT NULL
) STRICT;

CREATE INDEX bukti_tindak_lanjut ON bukti (tindak_lanjut_id);
CREATE INDEX bukti_lampiran ON bukti (lampiran_id);

CREATE TABLE lampiran_rapat (
  id TEXT PRIMARY KEY NOT NULL,
  rapat_id TEXT NOT NULL REFERENCES rapat (id) ON DELETE CASCADE,
  lampiran_id TEXT NOT NULL REFERENCES lampiran (id) ON DELETE RESTRICT,
  urutan INTEGER NOT NULL,
  keterangan TEXT NOT NULL
) STRICT;

CREATE INDEX lampiran_rapat_rapat ON lampiran_rapat (rapat_id, urutan);
CREATE INDEX lampiran_rapat_lampiran ON lampiran_rapat (lampiran_id);
