import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const perubahanKeputusanTable = sqliteTable('perubahan_keputusan', {
  id: text('id').primaryKey(),
  keputusanId: text('keputusan_id').notNull(),
  jenis: text('jenis').$type<'diganti' | 'dicabut'>().notNull(),
  penggantiId: text('pengganti_id'),
  rapatId: text('rapat_id'),
  alasan: text('alasan'),
})
