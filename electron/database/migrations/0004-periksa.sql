-- Findings of the sidang periksa that the clerk let stand, with his reason. `sasaran` names the record and the value
-- that was looked at: when the value changes, the finding is open again.

CREATE TABLE pengabaian (
  id TEXT PRIMARY KEY NOT NULL,
  rapat_id TEXT NOT NULL REFERENCES rapat (id) ON DELETE CASCADE,
  kode TEXT NOT NULL,
  sasaran TEXT NOT NULL,
  alasan TEXT NOT NULL,
  dibuat_pada TEXT NOT NULL,
  UNIQUE (rapat_id, kode, sasaran)
) STRICT;
