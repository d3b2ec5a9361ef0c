import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const pemetaanImporTable = sqliteTable('pemetaan_impor', {
  id: text('id').primaryKey(),
  sidik: text('sidik').notNull(),
  pasangan: text('pasangan').notNull(),
})
