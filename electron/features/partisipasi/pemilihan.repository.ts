import {
  jenisPemilihanSchema,
  type KategoriPemilih,
  type Pemilihan,
  type Tahapan,
} from '@shared/features/partisipasi/pemilihan.schema'
import { asc, desc, eq } from 'drizzle-orm'
import type { FeatureDeps } from '../../lib/feature'
import { kategoriPemilihTable, pemilihanTable, tahapanTable } from './pemilihan.table'

const JENIS = jenisPemilihanSchema.options

export type PemilihanTableRow = typeof pemilihanTable.$inferSelect

export type PemilihanRepository = ReturnType<typeof createPemilihanRepository>

/** Pemilihan with their categories of voters and their stages. */
export function createPemilihanRepository({ orm }: Pick<FeatureDeps, 'orm'>) {
  return {
    /** Newest voting day first; of one day in the order of the ballot papers. */
    list: (): Pemilihan[] =>
      orm
        .select()
        .from(pemilihanTable)
        .orderBy(desc(pemilihanTable.tanggal))
        .all()
        .sort((a, b) => b.tanggal.localeCompare(a.tanggal) || JENIS.indexOf(a.jenis) - JENIS.indexOf(b.jenis)),
    find: (id: string): Pemilihan | undefined =>
      orm.select().from(pemilihanTable).where(eq(pemilihanTable.id, id)).get(),
    listBySusunan: (susunanId: string): Pemilihan[] =>
      orm.select().from(pemilihanTable).where(eq(pemilihanTable.susunanId, susunanId)).all(),
    create: (row: PemilihanTableRow): void => {
      orm.insert(pemilihanTable).values(row).run()
    },
    update: (id: string, ubah: Partial<Pick<Pemilihan, 'nama' | 'tanggal' | 'tingkatData'>>): void => {
      orm.update(pemilihanTable).set(ubah).where(eq(pemilihanTable.id, id)).run()
    },
    remove: (id: string): void => {
      orm.delete(pemilihanTable).where(eq(pemilihanTable.id, id)).run()
    },

    listKategori: (pemilihanId: string): KategoriPemilih[] =>
      orm
        .select()
        .from(kategoriPemilihTable)
        .where(eq(kategoriPemilihTable.pemilihanId, pemilihanId))
        .orderBy(asc(kategoriPemilihTable.urutan))
        .all(),
    createKategori: (pemilihanId: string, row: KategoriPemilih): void => {
      orm
        .insert(kategoriPemilihTable)
        .values({ ...row, pemilihanId })
        .run()
    },
    updateKategori: (id: string, ubah: Pick<KategoriPemilih, 'nama' | 'penyebut'>): void => {
      orm.update(kategoriPemilihTable).set(ubah).where(eq(kategoriPemilihTable.id, id)).run()
    },
    removeKategori: (id: string): void => {
      orm.delete(kategoriPemilihTable).where(eq(kategoriPemilihTable.id, id)).run()
    },

    listTahapan: (pemilihanId: string): Tahapan[] =>
      orm
        .select()
        .from(tahapanTable)
        .where(eq(tahapanTable.pemilihanId, pemilihanId))
        .orderBy(asc(tahapanTable.urutan))
        .all(),
    findTahapan: (id: string): Tahapan | undefined =>
      orm.select().from(tahapanTable).where(eq(tahapanTable.id, id)).get(),
    createTahapan: (row: Tahapan): void => {
      orm.insert(tahapanTable).values(row).run()
    },
    updateTahapan: (id: string, ubah: Partial<Omit<Tahapan, 'id' | 'pemilihanId'>>): void => {
      orm.update(tahapanTable).set(ubah).where(eq(tahapanTable.id, id)).run()
    },
    removeTahapan: (id: string): void => {
      orm.delete(tahapanTable).where(eq(tahapanTable.id, id)).run()
    },
  }
}
