import type { StatusPoin } from '@shared/features/desk/kesiapan.schema'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const deskTable = sqliteTable('desk', {
  id: text('id').primaryKey(),
  pemilihanId: text('pemilihan_id').notNull(),
  batasSiap: integer('batas_siap').notNull(),
  batasPerhatian: integer('batas_perhatian').notNull(),
  sekretarisId: text('sekretaris_id'),
})

export const poinDeskTable = sqliteTable('poin_desk', {
  id: text('id').primaryKey(),
  pemilihanId: text('pemilihan_id').notNull(),
  urutan: integer('urutan').notNull(),
  nama: text('nama').notNull(),
  batasWaktu: text('batas_waktu'),
})

export const penanggungJawabTable = sqliteTable('penanggung_jawab', {
  id: text('id').primaryKey(),
  poinId: text('poin_id').notNull(),
  jabatanId: text('jabatan_id').notNull(),
})

export const rincianDeskTable = sqliteTable('rincian_desk', {
  id: text('id').primaryKey(),
  poinId: text('poin_id').notNull(),
  urutan: integer('urutan').notNull(),
  nama: text('nama').notNull(),
  jabatanId: text('jabatan_id'),
})

export const kesiapanDeskTable = sqliteTable('kesiapan_desk', {
  id: text('id').primaryKey(),
  poinId: text('poin_id').notNull(),
  wilayahId: text('wilayah_id'),
  rincianId: text('rincian_id'),
  pada: text('pada').notNull(),
  persen: integer('persen'),
  status: text('status').$type<StatusPoin>(),
  catatan: text('catatan'),
})

export const buktiDeskTable = sqliteTable('bukti_desk', {
  id: text('id').primaryKey(),
  poinId: text('poin_id').notNull(),
  lampiranId: text('lampiran_id').notNull(),
  dibuatPada: text('dibuat_pada').notNull(),
})

export const tautanDeskTable = sqliteTable('tautan_desk', {
  id: text('id').primaryKey(),
  poinId: text('poin_id').notNull(),
  acaraId: text('acara_id'),
  tindakLanjutId: text('tindak_lanjut_id'),
})
