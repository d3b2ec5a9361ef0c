import type { GolonganPenandatangan, JenisPejabat, Peringkat } from '@shared/features/referensi/referensi.schema'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const wilayahTable = sqliteTable('wilayah', {
  id: text('id').primaryKey(),
  kode: text('kode').notNull(),
  nama: text('nama').notNull(),
  tingkat: text('tingkat').$type<'provinsi' | 'kabupaten' | 'kecamatan' | 'desa'>().notNull(),
  indukId: text('induk_id'),
})

export const unsurTable = sqliteTable('unsur', {
  id: text('id').primaryKey(),
  nama: text('nama').notNull(),
  urutan: integer('urutan').notNull(),
})

export const jabatanTable = sqliteTable('jabatan', {
  id: text('id').primaryKey(),
  nama: text('nama').notNull(),
  singkatan: text('singkatan'),
  instansi: text('instansi'),
  unsurId: text('unsur_id').notNull(),
  peringkat: text('peringkat').$type<Peringkat>().notNull(),
  urutan: integer('urutan').notNull(),
  urutanManual: integer('urutan_manual'),
  golonganPenandatangan: text('golongan_penandatangan').$type<GolonganPenandatangan>().notNull(),
  anggotaForkopimda: integer('anggota_forkopimda', { mode: 'boolean' }).notNull(),
  wilayahId: text('wilayah_id'),
  aktif: integer('aktif', { mode: 'boolean' }).notNull(),
  mulai: text('mulai'),
  selesai: text('selesai'),
})

export const pejabatTable = sqliteTable('pejabat', {
  id: text('id').primaryKey(),
  jabatanId: text('jabatan_id').notNull(),
  jenis: text('jenis').$type<JenisPejabat>().notNull(),
  gelarDepan: text('gelar_depan'),
  nama: text('nama').notNull(),
  gelarBelakang: text('gelar_belakang'),
  nip: text('nip'),
  pangkat: text('pangkat'),
  jenisKelamin: text('jenis_kelamin').$type<'L' | 'P'>(),
  telepon: text('telepon'),
  mulai: text('mulai'),
  selesai: text('selesai'),
})
