import type { BagianPaket, JenisLaporan } from '@shared/features/laporan-provinsi/paket.schema'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const paketLaporanTable = sqliteTable('paket_laporan', {
  id: text('id').primaryKey(),
  jenis: text('jenis').$type<JenisLaporan>().notNull(),
  dari: text('dari').notNull(),
  sampai: text('sampai').notNull(),
  pemilihanId: text('pemilihan_id'),
})

export const bagianPaketTable = sqliteTable('bagian_paket', {
  id: text('id').primaryKey(),
  paketId: text('paket_id').notNull(),
  bagian: text('bagian').$type<BagianPaket>().notNull(),
  urutan: integer('urutan').notNull(),
  ikut: integer('ikut', { mode: 'boolean' }).notNull(),
  naskah: text('naskah'),
})

/** `isi` is the frozen report as JSON. */
export const kirimanPaketTable = sqliteTable('kiriman_paket', {
  id: text('id').primaryKey(),
  paketId: text('paket_id').notNull(),
  versi: integer('versi').notNull(),
  disimpanPada: text('disimpan_pada').notNull(),
  isi: text('isi').notNull(),
  tandaTerima: text('tanda_terima'),
})
