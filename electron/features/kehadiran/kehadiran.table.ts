import type { StatusKehadiran } from '@shared/features/kehadiran/kehadiran.schema'
import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const kehadiranTable = sqliteTable('kehadiran', {
  id: text('id').primaryKey(),
  rapatId: text('rapat_id').notNull(),
  undanganId: text('undangan_id'),
  status: text('status').$type<Exclude<StatusKehadiran, 'belum'>>().notNull(),
  nama: text('nama'),
  jabatan: text('jabatan'),
  keterangan: text('keterangan'),
  pukul: text('pukul'),
  dicatatPada: text('dicatat_pada').notNull(),
})
