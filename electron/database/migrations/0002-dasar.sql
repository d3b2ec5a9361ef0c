-- The office, its jabatan and pejabat, rapat with attendance and notula, keputusan and tindak lanjut.
-- Every table: STRICT, a UUIDv7 (or fixed word) as id, written only inside a journal action.

CREATE TABLE pengaturan (
  id TEXT PRIMARY KEY NOT NULL,
  nilai TEXT NOT NULL CHECK (json_valid(nilai))
) STRICT;

CREATE TABLE lampiran (
  id TEXT PRIMARY KEY NOT NULL,
  nama_berkas TEXT NOT NULL,
  jenis_media TEXT NOT NULL,
  ukuran INTEGER NOT NULL CHECK (ukuran > 0),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  lebar INTEGER,
  tinggi INTEGER
) STRICT;

CREATE TABLE wilayah (
  id TEXT PRIMARY KEY NOT NULL,
  kode TEXT NOT NULL UNIQUE,
  nama TEXT NOT NULL,
  tingkat TEXT NOT NULL CHECK (tingkat IN ('provinsi', 'kabupaten', 'kecamatan', 'desa')),
  induk_id TEXT REFERENCES wilayah (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX wilayah_induk ON wilayah (induk_id, nama);

CREATE TABLE unsur (
  id TEXT PRIMARY KEY NOT NULL,
  nama TEXT NOT NULL UNIQUE,
  urutan INTEGER NOT NULL
) STRICT;

CREATE TABLE jabatan (
  id TEXT PRIMARY KEY NOT NULL,
  nama TEXT NOT NULL,
  singkatan TEXT,
  instansi TEXT,
  unsur_id TEXT NOT NULL REFERENCES unsur (id) ON DELETE RESTRICT,
  -- Letter of UU 9/2010 Pasal 11 ayat (1), a to m; urutan_manual overrides it.
  peringkat TEXT NOT NULL CHECK (length(peringkat) = 1 AND peringkat BETWEEN 'a' AND 'm'),
  urutan INTEGER NOT NULL,
  urutan_manual INTEGER,
  -- Decides what Permendagri 1/2023 Pasal 44 prints below a signature.
  golongan_penandatangan TEXT NOT NULL
    CHECK (golongan_penandatangan IN ('kepala daerah', 'wakil kepala daerah', 'sekretaris daerah', 'lainnya')),
  anggota_forkopimda INTEGER NOT NULL CHECK (anggota_forkopimda IN (0, 1)),
  wilayah_id TEXT REFERENCES wilayah (id) ON DELETE SET NULL,
  aktif INTEGER NOT NULL CHECK (aktif IN (0, 1))
) STRICT;

CREATE INDEX jabatan_unsur ON jabatan (unsur_id);
CREATE INDEX jabatan_wilayah ON jabatan (wilayah_id);

CREATE TABLE pejabat (
  id TEXT PRIMARY KEY NOT NULL,
  jabatan_id TEXT NOT NULL REFERENCES jabatan (id) ON DELETE CASCADE,
  jenis TEXT NOT NULL CHECK (jenis IN ('definitif', 'Plt.', 'Plh.', 'Pj.', 'Pjs.')),
  gelar_depan TEXT,
  nama TEXT NOT NULL,
  gelar_belakang TEXT,
  nip TEXT,
  pangkat TEXT,
  jenis_kelamin TEXT CHECK (jenis_kelamin IN ('L', 'P')),
  telepon TEXT,
  mulai TEXT,
  selesai TEXT,
  CHECK (mulai IS NULL OR selesai IS NULL OR mulai <= selesai)
) STRICT;

CREATE INDEX pejabat_jabatan ON pejabat (jabatan_id, mulai);

CREATE TABLE rapat (
  id TEXT PRIMARY KEY NOT NULL,
  nama TEXT NOT NULL,
  jenis TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('draf', 'terjadwal', 'berlangsung', 'selesai', 'final', 'batal')),
  tanggal TEXT,
  jam_mulai TEXT,
  jam_selesai TEXT,
  zona TEXT NOT NULL CHECK (zona IN ('WIB', 'WITA', 'WIT')),
  tempat TEXT,
  pimpinan_id TEXT REFERENCES jabatan (id) ON DELETE RESTRICT,
  sekretaris_id TEXT REFERENCES jabatan (id) ON DELETE RESTRICT,
  pencatat_id TEXT REFERENCES jabatan (id) ON DELETE RESTRICT,
  penanda_tangan_id TEXT REFERENCES jabatan (id) ON DELETE RESTRICT,
  nomor_undangan TEXT,
  tanggal_undangan TEXT,
  dasar TEXT,
  tujuan TEXT,
  dibuat_pada TEXT NOT NULL,
  CHECK (jam_mulai IS NULL OR jam_selesai IS NULL OR jam_mulai < jam_selesai)
) STRICT;

CREATE INDEX rapat_tanggal ON rapat (tanggal, jam_mulai);
CREATE INDEX rapat_status ON rapat (status, tanggal);
CREATE INDEX rapat_pimpinan ON rapat (pimpinan_id);
CREATE INDEX rapat_sekretaris ON rapat (sekretaris_id);
CREATE INDEX rapat_pencatat ON rapat (pencatat_id);
CREATE INDEX rapat_penanda_tangan ON rapat (penanda_tangan_id);

CREATE TABLE acara (
  id TEXT PRIMARY KEY NOT NULL,
  rapat_id TEXT NOT NULL REFERENCES rapat (id) ON DELETE CASCADE,
  urutan INTEGER NOT NULL,
  judul TEXT NOT NULL
) STRICT;

CREATE INDEX acara_rapat ON acara (rapat_id, urutan);

CREATE TABLE undangan (
  id TEXT PRIMARY KEY NOT NULL,
  rapat_id TEXT NOT NULL REFERENCES rapat (id) ON DELETE CASCADE,
  jabatan_id TEXT NOT NULL REFERENCES jabatan (id) ON DELETE RESTRICT,
  UNIQUE (rapat_id, jabatan_id)
) STRICT;

CREATE INDEX undangan_jabatan ON undangan (jabatan_id);

-- One row per invited jabatan that was recorded, and one per tamu (undangan_id is then empty).
CREATE TABLE kehadiran (
  id TEXT PRIMARY KEY NOT NULL,
  rapat_id TEXT NOT NULL REFERENCES rapat (id) ON DELETE CASCADE,
  undangan_id TEXT UNIQUE REFERENCES undangan (id) ON DELETE CASCADE,
  status TEXT NOT NULL CHECK (status IN ('hadir', 'diwakili', 'izin', 'tidak hadir', 'tamu')),
  -- Who came for the invited jabatan, or who the tamu is.
  nama TEXT,
  jabatan TEXT,
  keterangan TEXT,
  pukul TEXT,
  dicatat_pada TEXT NOT NULL,
  CHECK ((status = 'tamu') = (undangan_id IS NULL))
) STRICT;

CREATE INDEX kehadiran_rapat ON kehadiran (rapat_id, status);

CREATE TABLE notula (
  id TEXT PRIMARY KEY NOT NULL,
  rapat_id TEXT NOT NULL UNIQUE REFERENCES rapat (id) ON DELETE CASCADE,
  status TEXT NOT NULL CHECK (status IN ('konsep', 'final')),
  -- 0 until the first final; a reopened notula keeps its number until it is final again.
  versi INTEGER NOT NULL CHECK (versi >= 0),
  -- Rich text (ProseMirror JSON); empty means: drafted from the recorded facts.
  pembukaan TEXT CHECK (pembukaan IS NULL OR json_valid(pembukaan)),
  penutup TEXT CHECK (penutup IS NULL OR json_valid(penutup))
) STRICT;

-- What was said (uraian, by a jabatan) and the conclusion (simpulan) of one acara.
CREATE TABLE pembahasan (
  id TEXT PRIMARY KEY NOT NULL,
  notula_id TEXT NOT NULL REFERENCES notula (id) ON DELETE CASCADE,
  acara_id TEXT NOT NULL REFERENCES acara (id) ON DELETE CASCADE,
  urutan INTEGER NOT NULL,
  jenis TEXT NOT NULL CHECK (jenis IN ('uraian', 'simpulan')),
  jabatan_id TEXT REFERENCES jabatan (id) ON DELETE RESTRICT,
  isi TEXT NOT NULL CHECK (json_valid(isi))
) STRICT;

CREATE INDEX pembahasan_notula ON pembahasan (notula_id, acara_id, urutan);
CREATE INDEX pembahasan_acara ON pembahasan (acara_id);
CREATE INDEX pembahasan_jabatan ON pembahasan (jabatan_id);

CREATE TABLE keputusan (
  id TEXT PRIMARY KEY NOT NULL,
  rapat_id TEXT NOT NULL REFERENCES rapat (id) ON DELETE CASCADE,
  acara_id TEXT REFERENCES acara (id) ON DELETE SET NULL,
  urutan INTEGER NOT NULL,
  isi TEXT NOT NULL
) STRICT;

CREATE INDEX keputusan_rapat ON keputusan (rapat_id, urutan);
CREATE INDEX keputusan_acara ON keputusan (acara_id);

CREATE TABLE dokumentasi (
  id TEXT PRIMARY KEY NOT NULL,
  rapat_id TEXT NOT NULL REFERENCES rapat (id) ON DELETE CASCADE,
  lampiran_id TEXT NOT NULL REFERENCES lampiran (id) ON DELETE RESTRICT,
  urutan INTEGER NOT NULL,
  keterangan TEXT NOT NULL
) STRICT;

CREATE INDEX dokumentasi_rapat ON dokumentasi (rapat_id, urutan);
CREATE INDEX dokumentasi_lampiran ON dokumentasi (lampiran_id);

-- One row each time a notula became final: the frozen paper, and why it was opened again.
CREATE TABLE notula_versi (
  id TEXT PRIMARY KEY NOT NULL,
  notula_id TEXT NOT NULL REFERENCES notula (id) ON DELETE CASCADE,
  versi INTEGER NOT NULL CHECK (versi > 0),
  dikunci_pada TEXT NOT NULL,
  salinan TEXT NOT NULL CHECK (json_valid(salinan)),
  dibuka_pada TEXT,
  alasan TEXT,
  UNIQUE (notula_id, versi)
) STRICT;

CREATE TABLE tindak_lanjut (
  id TEXT PRIMARY KEY NOT NULL,
  rapat_id TEXT NOT NULL REFERENCES rapat (id) ON DELETE CASCADE,
  acara_id TEXT REFERENCES acara (id) ON DELETE SET NULL,
  urutan INTEGER NOT NULL,
  uraian TEXT NOT NULL,
  jabatan_id TEXT REFERENCES jabatan (id) ON DELETE RESTRICT,
  batas_waktu TEXT,
  status TEXT NOT NULL CHECK (status IN ('belum', 'proses', 'selesai')),
  selesai_pada TEXT,
  CHECK ((status = 'selesai') = (selesai_pada IS NOT NULL))
) STRICT;

CREATE INDEX tindak_lanjut_rapat ON tindak_lanjut (rapat_id, urutan);
CREATE INDEX tindak_lanjut_acara ON tindak_lanjut (acara_id);
CREATE INDEX tindak_lanjut_jabatan ON tindak_lanjut (jabatan_id, status);
CREATE INDEX tindak_lanjut_batas ON tindak_lanjut (status, batas_waktu);
