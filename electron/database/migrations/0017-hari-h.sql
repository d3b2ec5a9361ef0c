-- The voting day hour by hour: how many have voted so far, as each wilayah reported it.

CREATE TABLE laporan_jam (
  id TEXT PRIMARY KEY NOT NULL,
  pemilihan_id TEXT NOT NULL REFERENCES pemilihan (id) ON DELETE CASCADE,
  wilayah_id TEXT NOT NULL REFERENCES wilayah_pemilihan (id) ON DELETE CASCADE,
  -- HH:MM, of the report; the count is of all who came until then.
  jam TEXT NOT NULL,
  pengguna INTEGER NOT NULL CHECK (pengguna >= 0),
  UNIQUE (pemilihan_id, wilayah_id, jam)
) STRICT;

CREATE INDEX laporan_jam_wilayah ON laporan_jam (wilayah_id);
