-- Desk Pilkada or Desk Pemilu of a pemilihan: its points, how ready each was when, and the registers of problems and
-- of what the desk did.

CREATE TABLE desk (
  id TEXT PRIMARY KEY NOT NULL,
  pemilihan_id TEXT NOT NULL UNIQUE REFERENCES pemilihan (id) ON DELETE CASCADE,
  batas_siap INTEGER NOT NULL CHECK (batas_siap BETWEEN 1 AND 100),
  batas_perhatian INTEGER NOT NULL CHECK (batas_perhatian BETWEEN 1 AND 100),
  sekretaris_id TEXT REFERENCES jabatan (id) ON DELETE RESTRICT,
  CHECK (batas_perhatian <= batas_siap)
) STRICT;

CREATE INDEX desk_sekretaris ON desk (sekretaris_id);

CREATE TABLE poin_desk (
  id TEXT PRIMARY KEY NOT NULL,
  pemilihan_id TEXT NOT NULL REFERENCES pemilihan (id) ON DELETE CASCADE,
  urutan INTEGER NOT NULL,
  nama TEXT NOT NULL,
  batas_waktu TEXT
) STRICT;

CREATE INDEX poin_desk_pemilihan ON poin_desk (pemilihan_id, urutan);

CREATE TABLE penanggung_jawab (
  id TEXT PRIMARY KEY NOT NULL,
  poin_id TEXT NOT NULL REFERENCES poin_desk (id) ON DELETE CASCADE,
  jabatan_id TEXT NOT NULL REFERENCES jabatan (id) ON DELETE RESTRICT,
  UNIQUE (poin_id, jabatan_id)
) STRICT;

CREATE INDEX penanggung_jawab_jabatan ON penanggung_jawab (jabatan_id);

CREATE TABLE rincian_desk (
  id TEXT PRIMARY KEY NOT NULL,
  poin_id TEXT NOT NULL REFERENCES poin_desk (id) ON DELETE CASCADE,
  urutan INTEGER NOT NULL,
  nama TEXT NOT NULL,
  jabatan_id TEXT REFERENCES jabatan (id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX rincian_desk_poin ON rincian_desk (poin_id, urutan);
CREATE INDEX rincian_desk_jabatan ON rincian_desk (jabatan_id);

-- How it stood from a moment on: of a point as a whole, of one kecamatan of it, or of one line of its details. The
-- newest row up to a moment is the state at that moment; a row holds all of it, so that one row is enough.
CREATE TABLE kesiapan_desk (
  id TEXT PRIMARY KEY NOT NULL,
  poin_id TEXT NOT NULL REFERENCES poin_desk (id) ON DELETE CASCADE,
  wilayah_id TEXT REFERENCES wilayah_pemilihan (id) ON DELETE CASCADE,
  rincian_id TEXT REFERENCES rincian_desk (id) ON DELETE CASCADE,
  -- ISO, UTC.
  pada TEXT NOT NULL,
  persen INTEGER CHECK (persen BETWEEN 0 AND 100),
  status TEXT CHECK (status IN ('belum', 'berjalan', 'siap', 'tertinggal')),
  catatan TEXT,
  CHECK (wilayah_id IS NULL OR rincian_id IS NULL),
  CHECK ((wilayah_id IS NULL) = (status IS NOT NULL)),
  CHECK (rincian_id IS NULL OR persen IS NULL),
  CHECK (catatan IS NULL OR (wilayah_id IS NULL AND rincian_id IS NULL))
) STRICT;

CREATE UNIQUE INDEX kesiapan_desk_pada ON kesiapan_desk (poin_id, ifnull(wilayah_id, ''), ifnull(rincian_id, ''), pada);
CREATE INDEX kesiapan_desk_wilayah ON kesiapan_desk (wilayah_id);
CREATE INDEX kesiapan_desk_rincian ON kesiapan_desk (rincian_id);

CREATE TABLE bukti_desk (
  id TEXT PRIMARY KEY NOT NULL,
  poin_id TEXT NOT NULL REFERENCES poin_desk (id) ON DELETE CASCADE,
  lampiran_id TEXT NOT NULL REFERENCES lampiran (id) ON DELETE RESTRICT,
  dibuat_pada TEXT NOT NULL
) STRICT;

CREATE INDEX bukti_desk_poin ON bukti_desk (poin_id, dibuat_pada);
CREATE INDEX bukti_desk_lampiran ON bukti_desk (lampiran_id);

-- What of a rapat a point points at.
CREATE TABLE tautan_desk (
  id TEXT PRIMARY KEY NOT NULL,
  poin_id TEXT NOT NULL REFERENCES poin_desk (id) ON DELETE CASCADE,
  acara_id TEXT REFERENCES acara (id) ON DELETE CASCADE,
  tindak_lanjut_id TEXT REFERENCES tindak_lanjut (id) ON DELETE CASCADE,
  CHECK ((acara_id IS NULL) <> (tindak_lanjut_id IS NULL))
) STRICT;

CREATE UNIQUE INDEX tautan_desk_poin ON tautan_desk (poin_id, ifnull(acara_id, ''), ifnull(tindak_lanjut_id, ''));
CREATE INDEX tautan_desk_acara ON tautan_desk (acara_id);
CREATE INDEX tautan_desk_tindak_lanjut ON tautan_desk (tindak_lanjut_id);

CREATE TABLE masalah_desk (
  id TEXT PRIMARY KEY NOT NULL,
  pemilihan_id TEXT NOT NULL REFERENCES pemilihan (id) ON DELETE CASCADE,
  poin_id TEXT REFERENCES poin_desk (id) ON DELETE SET NULL,
  tanggal TEXT NOT NULL,
  pukul TEXT,
  tempat TEXT,
  wilayah_id TEXT REFERENCES wilayah_pemilihan (id) ON DELETE SET NULL,
  uraian TEXT NOT NULL,
  saran TEXT,
  -- Who acts.
  jabatan_id TEXT REFERENCES jabatan (id) ON DELETE RESTRICT,
  status TEXT NOT NULL CHECK (status IN ('terbuka', 'ditangani', 'selesai')),
  perlu_keputusan INTEGER NOT NULL CHECK (perlu_keputusan IN (0, 1))
) STRICT;

CREATE INDEX masalah_desk_pemilihan ON masalah_desk (pemilihan_id, tanggal);
CREATE INDEX masalah_desk_poin ON masalah_desk (poin_id);
CREATE INDEX masalah_desk_wilayah ON masalah_desk (wilayah_id);
CREATE INDEX masalah_desk_jabatan ON masalah_desk (jabatan_id);

CREATE TABLE kegiatan_desk (
  id TEXT PRIMARY KEY NOT NULL,
  pemilihan_id TEXT NOT NULL REFERENCES pemilihan (id) ON DELETE CASCADE,
  tanggal TEXT NOT NULL,
  pukul TEXT,
  tempat TEXT,
  uraian TEXT NOT NULL,
  jumlah_peserta INTEGER CHECK (jumlah_peserta >= 0),
  keterangan TEXT
) STRICT;

CREATE INDEX kegiatan_desk_pemilihan ON kegiatan_desk (pemilihan_id, tanggal);
