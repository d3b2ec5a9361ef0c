import type { SaringanIsi } from '@shared/features/pencarian/pencarian.schema'
import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const saringanTable = sqliteTable('saringan', {
  id: text('id').primaryKey(),
  nama: text('nama').notNull(),
  isi: text('isi', { mode: 'json' }).$type<SaringanIsi>().notNull(),
})
