-- What became of a keputusan in a later rapat: replaced by another one, or revoked. The keputusan itself stays as it was
-- decided, also in an archive that is locked. Without a row it is in force.

CREATE TABLE perubahan_keputusan (
  id TEXT PRIMARY KEY NOT NULL,
  keputusan_id TEXT NOT NULL UNIQUE REFERENCES keputusan (id) ON DELETE CASCADE,
  jenis TEXT NOT NULL CHECK (jenis IN ('diganti', 'dicabut')),
  pengganti_id TEXT REFERENCES keputusan (id) ON DELETE CASCADE,
  -- The rapat that revoked it, and why.
  rapat_id TEXT REFERENCES rapat (id) ON DELETE CASCADE,
  alasan TEXT,
  CHECK ((jenis = 'diganti') = (pengganti_id IS NOT NULL)),
  CHECK ((jenis = 'dicabut') = (rapat_id IS NOT NULL)),
  CHECK ((jenis = 'dicabut') = (alasan IS NOT NULL))
) STRICT;

CREATE INDEX perubahan_keputusan_pengganti ON perubahan_keputusan (pengganti_id);
CREATE INDEX perubahan_keputusan_rapat ON perubahan_keputusan (rapat_id);
