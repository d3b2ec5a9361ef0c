import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const lampiranTable = sqliteTable('lampiran', {
  id: text('id').primaryKey(),
  namaBerkas: text('nama_berkas').notNull(),
  jenisMedia: text('jenis_media').notNull(),
  ukuran: integer('ukuran').notNull(),
  sha256: text('sha256').notNull(),
  lebar: integer('lebar'),
  tinggi: integer('tinggi'),
})
