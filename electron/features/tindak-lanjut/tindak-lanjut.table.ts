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

export const kemajuanTable = sqliteTable('kemajuan', {
  id: text('id').primaryKey(),
  tindakLanjutId: text('tindak_lanjut_id').notNull(),
  tanggal: text('tanggal').notNull(),
  isi: text('isi').notNull(),
  persen: integer('persen'),
  status: text('status').$type<StatusTindakLanjut>(),
  pelapor: text('pelapor'),
  dibuatPada: text('dibuat_pada').notNull(),
})

export const buktiTable = sqliteTable('bukti', {
  id: text('id').primaryKey(),
  tindakLanjutId: text('tindak_lanjut_id').notNull(),
  lampiranId: text('lampiran_id').notNull(),
  dibuatPada: text('dibuat_pada').notNull(),
})
