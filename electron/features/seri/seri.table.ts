import type { Irama } from '@shared/features/seri/seri.schema'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const seriTable = sqliteTable('seri', {
  id: text('id').primaryKey(),
  nama: text('nama').notNull(),
  jenis: text('jenis').notNull(),
  irama: text('irama').$type<Irama>().notNull(),
  hari: integer('hari'),
  jamMulai: text('jam_mulai'),
  tempat: text('tempat'),
})

export const seriJabatanTable = sqliteTable('seri_jabatan', {
  id: text('id').primaryKey(),
  seriId: text('seri_id').notNull(),
  jabatanId: text('jabatan_id').notNull(),
})

export const seriRapatTable = sqliteTable('seri_rapat', {
  id: text('id').primaryKey(),
  seriId: text('seri_id').notNull(),
  rapatId: text('rapat_id').notNull(),
})

export const acaraBawaanTable = sqliteTable('acara_bawaan', {
  id: text('id').primaryKey(),
  acaraId: text('acara_id').notNull(),
  jenis: text('jenis').$type<'tindak lanjut' | 'lanjutan'>().notNull(),
  asalId: text('asal_id'),
})
