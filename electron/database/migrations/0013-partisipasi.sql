-- Figures of a pemilihan at the level that it is entered at; every level above is a sum. An empty figure was not
-- reported and is not zero. A total beside its L and P is kept as it was written, so that a difference can be seen.

CREATE TABLE data_partisipasi (
  id TEXT PRIMARY KEY NOT NULL,
  pemilihan_id TEXT NOT NULL REFERENCES pemilihan (id) ON DELETE CASCADE,
  wilayah_id TEXT NOT NULL REFERENCES wilayah_pemilihan (id) ON DELETE CASCADE,
  jumlah_tps INTEGER CHECK (jumlah_tps >= 0),
  dpt_l INTEGER CHECK (dpt_l >= 0),
  dpt_p INTEGER CHECK (dpt_p >= 0),
  dpt INTEGER CHECK (dpt >= 0),
  pengguna_1_l INTEGER CHECK (pengguna_1_l >= 0),
  pengguna_1_p INTEGER CHECK (pengguna_1_p >= 0),
  pengguna_1 INTEGER CHECK (pengguna_1 >= 0),
  pengguna_2_l INTEGER CHECK (pengguna_2_l >= 0),
  pengguna_2_p INTEGER CHECK (pengguna_2_p >= 0),
  pengguna_2 INTEGER CHECK (pengguna_2 >= 0),
  pengguna_3_l INTEGER CHECK (pengguna_3_l >= 0),
  pengguna_3_p INTEGER CHECK (pengguna_3_p >= 0),
  pengguna_3 INTEGER CHECK (pengguna_3 >= 0),
  pengguna_4_l INTEGER CHECK (pengguna_4_l >= 0),
  pengguna_4_p INTEGER CHECK (pengguna_4_p >= 0),
  pengguna_4 INTEGER CHECK (pengguna_4 >= 0),
  pengguna_5_l INTEGER CHECK (pengguna_5_l >= 0),
  pengguna_5_p INTEGER CHECK (pengguna_5_p >= 0),
  pengguna_5 INTEGER CHECK (pengguna_5 >= 0),
  pengguna INTEGER CHECK (pengguna >= 0),
  sah INTEGER CHECK (sah >= 0),
  tidak_sah INTEGER CHECK (tidak_sah >= 0),
  surat_diterima INTEGER CHECK (surat_diterima >= 0),
  surat_digunakan INTEGER CHECK (surat_digunakan >= 0),
  surat_rusak INTEGER CHECK (surat_rusak >= 0),
  surat_sisa INTEGER CHECK (surat_sisa >= 0),
  disabilitas_l INTEGER CHECK (disabilitas_l >= 0),
  disabilitas_p INTEGER CHECK (disabilitas_p >= 0),
  -- Why a rule of the sums may stay broken here.
  catatan TEXT,
  UNIQUE (pemilihan_id, wilayah_id)
) STRICT;

CREATE INDEX data_partisipasi_wilayah ON data_partisipasi (wilayah_id);
