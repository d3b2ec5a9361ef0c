import type {
  BagianLaporan,
  BentukSurat,
  CaraTandaTangan,
  JenisKop,
  JenisSurat,
  StatusSurat,
  SuratIsi,
  TataTandaTangan,
} from '@shared/features/surat/surat.schema'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const suratTable = sqliteTable('surat', {
  id: text('id').primaryKey(),
  rapatId: text('rapat_id').notNull(),
  indukId: text('induk_id'),
  jenis: text('jenis').$type<JenisSurat>().notNull(),
  status: text('status').$type<StatusSurat>().notNull(),
  tanggal: text('tanggal').notNull(),
  sifat: text('sifat').$type<SuratIsi['sifat']>().notNull(),
  keamanan: text('keamanan').$type<SuratIsi['keamanan']>().notNull(),
  klasifikasi: text('klasifikasi').notNull(),
  unit: text('unit').notNull(),
  urut: integer('urut'),
  hal: text('hal'),
  lampiran: text('lampiran'),
  tempatTujuan: text('tempat_tujuan'),
  penandaTanganId: text('penanda_tangan_id'),
  cara: text('cara').$type<CaraTandaTangan>().notNull(),
  atasNamaId: text('atas_nama_id'),
  melaluiId: text('melalui_id'),
  kop: text('kop').$type<JenisKop>(),
  bentuk: text('bentuk').$type<BentukSurat>(),
  acara: text('acara').$type<SuratIsi['acara']>().notNull(),
  sapaan: text('sapaan').$type<SuratIsi['sapaan']>().notNull(),
  pembuka: text('pembuka'),
  penutup: text('penutup'),
  bahan: text('bahan'),
  perwakilan: text('perwakilan').$type<'boleh' | 'tidak'>(),
  konfirmasiUnit: text('konfirmasi_unit'),
  konfirmasiTelepon: text('konfirmasi_telepon'),
  konfirmasiTanggal: text('konfirmasi_tanggal'),
  alasan: text('alasan'),
  dijadwalkanKembali: integer('dijadwalkan_kembali', { mode: 'boolean' }).notNull(),
  penerimaDipilih: integer('penerima_dipilih', { mode: 'boolean' }).notNull(),
  terkirimPada: text('terkirim_pada'),
  nomor: text('nomor'),
  salinan: text('salinan'),
  tataTandaTangan: text('tata_tanda_tangan').$type<TataTandaTangan>().notNull(),
})

export const penerimaTable = sqliteTable('penerima', {
  id: text('id').primaryKey(),
  suratId: text('surat_id').notNull(),
  jabatanId: text('jabatan_id').notNull(),
})

export const tembusanTable = sqliteTable('tembusan', {
  id: text('id').primaryKey(),
  suratId: text('surat_id').notNull(),
  urutan: integer('urutan').notNull(),
  isi: text('isi').notNull(),
})

export const bagianSuratTable = sqliteTable('bagian_surat', {
  id: text('id').primaryKey(),
  suratId: text('surat_id').notNull(),
  bagian: text('bagian').$type<BagianLaporan>().notNull(),
  isi: text('isi'),
  tampil: integer('tampil', { mode: 'boolean' }).notNull(),
})

export const penandaTanganTable = sqliteTable('penanda_tangan', {
  id: text('id').primaryKey(),
  suratId: text('surat_id').notNull(),
  urutan: integer('urutan').notNull(),
  jabatanId: text('jabatan_id').notNull(),
})
