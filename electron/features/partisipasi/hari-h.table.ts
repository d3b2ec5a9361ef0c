import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const laporanJamTable = sqliteTable('laporan_jam', {
  id: text('id').primaryKey(),
  pemilihanId: text('pemilihan_id').notNull(),
  wilayahId: text('wilayah_id').notNull(),
  jam: text('jam').notNull(),
  pengguna: integer('pengguna').notNull(),
})
