-- Letters that tell what came of a rapat: nota dinas and berita acara, in the same register of numbers.

-- A CHECK can only be changed by building the table anew; foreign keys are off while a migration runs.
CREATE TABLE surat_baru (
  id TEXT PRIMARY KEY NOT NULL,
  rapat_id TEXT NOT NULL REFERENCES rapat (id) ON DELETE CASCADE,
  -- The undangan that a susulan, perubahan or pembatalan speaks of.
  induk_id TEXT REFERENCES surat (id) ON DELETE SET NULL,
  jenis TEXT NOT NULL CHECK (
    jenis IN ('undangan', 'undangan susulan', 'perubahan', 'pembatalan', 'nota dinas', 'berita acara')
  ),
  status TEXT NOT NULL CHECK (status IN ('draf', 'terkirim')),
  tanggal TEXT NOT NULL,
  sifat TEXT NOT NULL CHECK (sifat IN ('Biasa', 'Penting', 'Segera', 'Rahasia')),
  keamanan TEXT NOT NULL CHECK (keamanan IN ('', 'B', 'T', 'R', 'SR')),
  klasifikasi TEXT NOT NULL,
  unit TEXT NOT NULL,
  -- Running number of the register; empty until it is given out, here or by another office.
  urut INTEGER CHECK (urut > 0),
  -- Empty means in all columns below: proposed from what is recorded.
  hal TEXT,
  lampiran TEXT,
  tempat_tujuan TEXT,
  penanda_tangan_id TEXT REFERENCES jabatan (id) ON DELETE RESTRICT,
  cara TEXT NOT NULL CHECK (cara IN ('sendiri', 'a.n.', 'u.b.')),
  atas_nama_id TEXT REFERENCES jabatan (id) ON DELETE RESTRICT,
  melalui_id TEXT REFERENCES jabatan (id) ON DELETE RESTRICT,
  kop TEXT CHECK (kop IN ('kantor', 'sekretariat daerah', 'kepala daerah')),
  bentuk TEXT CHECK (bentuk IN ('langsung', 'terlampir', 'per penerima')),
  acara TEXT NOT NULL CHECK (acara IN ('nama rapat', 'daftar acara')),
  sapaan TEXT NOT NULL CHECK (sapaan IN ('Saudara', 'Bapak/Ibu')),
  -- Rich text (ProseMirror JSON).
  pembuka TEXT CHECK (pembuka IS NULL OR json_valid(pembuka)),
  penutup TEXT CHECK (penutup IS NULL OR json_valid(penutup)),
  bahan TEXT,
  perwakilan TEXT CHECK (perwakilan IN ('boleh', 'tidak')),
  konfirmasi_unit TEXT,
  konfirmasi_telepon TEXT,
  konfirmasi_tanggal TEXT,
  alasan TEXT,
  dijadwalkan_kembali INTEGER NOT NULL CHECK (dijadwalkan_kembali IN (0, 1)),
  penerima_dipilih INTEGER NOT NULL CHECK (penerima_dipilih IN (0, 1)),
  -- The paper as it was sent, and its number with … for a missing urut.
  terkirim_pada TEXT,
  nomor TEXT,
  salinan TEXT CHECK (salinan IS NULL OR json_valid(salinan)),
  -- How a berita acara is signed; the rows of penanda_tangan sign where there are several.
  tata_tanda_tangan TEXT NOT NULL CHECK (tata_tanda_tangan IN ('satu', 'tabel', 'blok')),
  CHECK ((status = 'terkirim') = (salinan IS NOT NULL AND nomor IS NOT NULL AND terkirim_pada IS NOT NULL))
) STRICT;

INSERT INTO surat_baru
SELECT
  id, rapat_id, induk_id, jenis, status, tanggal, sifat, keamanan, klasifikasi, unit, urut, hal, lampiran,
  tempat_tujuan, penanda_tangan_id, cara, atas_nama_id, melalui_id, kop, bentuk, acara, sapaan, pembuka, penutup,
  bahan, perwakilan, konfirmasi_unit, konfirmasi_telepon, konfirmasi_tanggal, alasan, dijadwalkan_kembali,
  penerima_dipilih, terkirim_pada, nomor, salinan, 'satu'
FROM surat;

DROP TABLE surat;
ALTER TABLE surat_baru RENAME TO surat;

CREATE INDEX surat_rapat ON surat (rapat_id);
CREATE INDEX surat_induk ON surat (induk_id);
CREATE INDEX surat_penanda_tangan ON surat (penanda_tangan_id);
CREATE INDEX surat_atas_nama ON surat (atas_nama_id);
CREATE INDEX surat_melalui ON surat (melalui_id);

-- One register for each year, klasifikasi and unit: no number twice, whatever way it comes.
CREATE UNIQUE INDEX surat_nomor ON surat (substr(tanggal, 1, 4), klasifikasi, unit, urut) WHERE urut IS NOT NULL;

-- Sections of a report that the clerk has written himself or left out; a section without a row is drafted and printed.
CREATE TABLE bagian_surat (
  id TEXT PRIMARY KEY NOT NULL,
  surat_id TEXT NOT NULL REFERENCES surat (id) ON DELETE CASCADE,
  bagian TEXT NOT NULL CHECK (
    bagian IN (
      'dasar', 'pelaksanaan', 'pokok hasil', 'tindak lanjut', 'perhatian', 'saran', 'hasil', 'dokumen pendukung'
    )
  ),
  -- Rich text; empty means drafted.
  isi TEXT CHECK (isi IS NULL OR json_valid(isi)),
  tampil INTEGER NOT NULL CHECK (tampil IN (0, 1)),
  UNIQUE (surat_id, bagian)
) STRICT;

CREATE TABLE penanda_tangan (
  id TEXT PRIMARY KEY NOT NULL,
  surat_id TEXT NOT NULL REFERENCES surat (id) ON DELETE CASCADE,
  urutan INTEGER NOT NULL,
  jabatan_id TEXT NOT NULL REFERENCES jabatan (id) ON DELETE RESTRICT,
  UNIQUE (surat_id, jabatan_id)
) STRICT;

CREATE INDEX penanda_tangan_jabatan ON penanda_tangan (jabatan_id);
