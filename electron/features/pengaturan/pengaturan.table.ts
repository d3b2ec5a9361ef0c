import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** One row per section; `nilai` is the section as JSON. */
export const pengaturanTable = sqliteTable('pengaturan', {
  id: text('id').primaryKey(),
  nilai: text('nilai').notNull(),
})
