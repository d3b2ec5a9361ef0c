import type { StatusTindakLanjut } from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const tindakLanjutTable = sqliteTable('tindak_lanjut', {
  id: text('id').primaryKey(),
  rapatId: text('rapat_id').notNull(),
  acaraId: text('acara_id'),
  urutan: integer('urutan').notNull(),
  uraian: text('uraian').notNull(),
  jabatanId: text('jabatan_id'),
  batasWaktu: text('batas_waktu'),
  status: text('status').$type<StatusTindakLanjut>().notNull(),
  selesaiPada: text('selesai_pada'),
})
