import type { StatusMasalah } from '@shared/features/desk/desk.schema'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const masalahDeskTable = sqliteTable('masalah_desk', {
  id: text('id').primaryKey(),
  pemilihanId: text('pemilihan_id').notNull(),
  poinId: text('poin_id'),
  tanggal: text('tanggal').notNull(),
  pukul: text('pukul'),
  tempat: text('tempat'),
  wilayahId: text('wilayah_id'),
  uraian: text('uraian').notNull(),
  saran: text('saran'),
  jabatanId: text('jabatan_id'),
  status: text('status').$type<StatusMasalah>().notNull(),
  perluKeputusan: integer('perlu_keputusan', { mode: 'boolean' }).notNull(),
})

export const kegiatanDeskTable = sqliteTable('kegiatan_desk', {
  id: text('id').primaryKey(),
  pemilihanId: text('pemilihan_id').notNull(),
  tanggal: text('tanggal').notNull(),
  pukul: text('pukul'),
  tempat: text('tempat'),
  uraian: text('uraian').notNull(),
  jumlahPeserta: integer('jumlah_peserta'),
  keterangan: text('keterangan'),
})
