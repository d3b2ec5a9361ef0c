import type { KeadaanAcara, StatusRapat } from '@shared/features/rapat/rapat.schema'
import type { Zona } from '@shared/lib/skema'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const rapatTable = sqliteTable('rapat', {
  id: text('id').primaryKey(),
  nama: text('nama').notNull(),
  jenis: text('jenis').notNull(),
  status: text('status').$type<StatusRapat>().notNull(),
  tanggal: text('tanggal'),
  jamMulai: text('jam_mulai'),
  jamSelesai: text('jam_selesai'),
  zona: text('zona').$type<Zona>().notNull(),
  tempat: text('tempat'),
  pimpinanId: text('pimpinan_id'),
  sekretarisId: text('sekretaris_id'),
  pencatatId: text('pencatat_id'),
  penandaTanganId: text('penanda_tangan_id'),
  nomorUndangan: text('nomor_undangan'),
  tanggalUndangan: text('tanggal_undangan'),
  dasar: text('dasar'),
  tujuan: text('tujuan'),
  dibuatPada: text('dibuat_pada').notNull(),
})

export const acaraTable = sqliteTable('acara', {
  id: text('id').primaryKey(),
  rapatId: text('rapat_id').notNull(),
  urutan: integer('urutan').notNull(),
  judul: text('judul').notNull(),
  keadaan: text('keadaan').$type<KeadaanAcara>().notNull(),
})

export const undanganTable = sqliteTable('undangan', {
  id: text('id').primaryKey(),
  rapatId: text('rapat_id').notNull(),
  jabatanId: text('jabatan_id').notNull(),
})

export const lampiranRapatTable = sqliteTable('lampiran_rapat', {
  id: text('id').primaryKey(),
  rapatId: text('rapat_id').notNull(),
  lampiranId: text('lampiran_id').notNull(),
  urutan: integer('urutan').notNull(),
  keterangan: text('keterangan').notNull(),
})
