import type { JenisPemilihan, TingkatWilayah } from '@shared/features/partisipasi/pemilihan.schema'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const susunanWilayahTable = sqliteTable('susunan_wilayah', {
  id: text('id').primaryKey(),
  dibuatPada: text('dibuat_pada').notNull(),
})

export const wilayahPemilihanTable = sqliteTable('wilayah_pemilihan', {
  id: text('id').primaryKey(),
  susunanId: text('susunan_id').notNull(),
  indukId: text('induk_id'),
  kecamatanId: text('kecamatan_id').notNull(),
  tingkat: text('tingkat').$type<TingkatWilayah>().notNull(),
  kode: text('kode'),
  nama: text('nama').notNull(),
  urutan: integer('urutan').notNull(),
  khusus: integer('khusus', { mode: 'boolean' }).notNull(),
})

export const pemilihanTable = sqliteTable('pemilihan', {
  id: text('id').primaryKey(),
  jenis: text('jenis').$type<JenisPemilihan>().notNull(),
  nama: text('nama').notNull(),
  tanggal: text('tanggal').notNull(),
  susunanId: text('susunan_id').notNull(),
  tingkatData: text('tingkat_data').$type<TingkatWilayah>().notNull(),
  dibuatPada: text('dibuat_pada').notNull(),
})

export const kategoriPemilihTable = sqliteTable('kategori_pemilih', {
  id: text('id').primaryKey(),
  pemilihanId: text('pemilihan_id').notNull(),
  urutan: integer('urutan').notNull(),
  nama: text('nama').notNull(),
  penyebut: integer('penyebut', { mode: 'boolean' }).notNull(),
})

export const tahapanTable = sqliteTable('tahapan', {
  id: text('id').primaryKey(),
  pemilihanId: text('pemilihan_id').notNull(),
  urutan: integer('urutan').notNull(),
  nama: text('nama').notNull(),
  mulai: text('mulai'),
  selesai: text('selesai'),
})
