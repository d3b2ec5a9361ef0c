import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const notulaTable = sqliteTable('notula', {
  id: text('id').primaryKey(),
  rapatId: text('rapat_id').notNull(),
  status: text('status').$type<'konsep' | 'final'>().notNull(),
  versi: integer('versi').notNull(),
  pembukaan: text('pembukaan'),
  penutup: text('penutup'),
})

export const pembahasanTable = sqliteTable('pembahasan', {
  id: text('id').primaryKey(),
  notulaId: text('notula_id').notNull(),
  acaraId: text('acara_id').notNull(),
  urutan: integer('urutan').notNull(),
  jenis: text('jenis').$type<'uraian' | 'simpulan'>().notNull(),
  jabatanId: text('jabatan_id'),
  isi: text('isi').notNull(),
})

export const keputusanTable = sqliteTable('keputusan', {
  id: text('id').primaryKey(),
  rapatId: text('rapat_id').notNull(),
  acaraId: text('acara_id'),
  urutan: integer('urutan').notNull(),
  isi: text('isi').notNull(),
})

export const pertanyaanTable = sqliteTable('pertanyaan', {
  id: text('id').primaryKey(),
  rapatId: text('rapat_id').notNull(),
  acaraId: text('acara_id'),
  urutan: integer('urutan').notNull(),
  isi: text('isi').notNull(),
  jawaban: text('jawaban'),
  tindakLanjutId: text('tindak_lanjut_id'),
})

export const dokumentasiTable = sqliteTable('dokumentasi', {
  id: text('id').primaryKey(),
  rapatId: text('rapat_id').notNull(),
  lampiranId: text('lampiran_id').notNull(),
  urutan: integer('urutan').notNull(),
  keterangan: text('keterangan').notNull(),
})

export const notulaVersiTable = sqliteTable('notula_versi', {
  id: text('id').primaryKey(),
  notulaId: text('notula_id').notNull(),
  versi: integer('versi').notNull(),
  dikunciPada: text('dikunci_pada').notNull(),
  salinan: text('salinan').notNull(),
  dibukaPada: text('dibuka_pada'),
  alasan: text('alasan'),
})
