import type { BentukTarget } from '@shared/features/partisipasi/target.schema'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const targetTable = sqliteTable('target', {
  id: text('id').primaryKey(),
  pemilihanId: text('pemilihan_id').notNull(),
  wilayahId: text('wilayah_id'),
  bentuk: text('bentuk').$type<BentukTarget>().notNull(),
  minimum: integer('minimum').notNull(),
  maksimum: integer('maksimum'),
  pemilik: text('pemilik').notNull(),
  dokumen: text('dokumen'),
})

export const acuanTable = sqliteTable('acuan', {
  id: text('id').primaryKey(),
  pemilihanId: text('pemilihan_id').notNull(),
  acuanPemilihanId: text('acuan_pemilihan_id'),
  minimum: integer('minimum'),
  maksimum: integer('maksimum'),
  nama: text('nama'),
  dokumen: text('dokumen'),
})

export const jatahTable = sqliteTable('jatah', {
  id: text('id').primaryKey(),
  pemilihanId: text('pemilihan_id').notNull(),
  wilayahId: text('wilayah_id').notNull(),
  jumlah: integer('jumlah').notNull(),
  kunci: integer('kunci', { mode: 'boolean' }).notNull(),
})
