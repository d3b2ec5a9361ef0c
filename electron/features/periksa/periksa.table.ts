import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const pengabaianTable = sqliteTable('pengabaian', {
  id: text('id').primaryKey(),
  rapatId: text('rapat_id').notNull(),
  kode: text('kode').notNull(),
  sasaran: text('sasaran').notNull(),
  alasan: text('alasan').notNull(),
  dibuatPada: text('dibuat_pada').notNull(),
})
