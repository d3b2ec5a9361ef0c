import { desc, eq, sql } from 'drizzle-orm'
import type { FeatureDeps } from '../../lib/feature'
import { buktiTable, kemajuanTable } from './tindak-lanjut.table'

export type KemajuanRepository = ReturnType<typeof createKemajuanRepository>

export type KemajuanRow = typeof kemajuanTable.$inferSelect
export type BuktiRow = typeof buktiTable.$inferSelect

/** Rows of the tables kemajuan and bukti. */
export function createKemajuanRepository({ orm }: Pick<FeatureDeps, 'orm'>) {
  const kemajuanList = orm
    .select()
    .from(kemajuanTable)
    .where(eq(kemajuanTable.tindakLanjutId, sql.placeholder('tindakLanjutId')))
    .orderBy(desc(kemajuanTable.tanggal), desc(kemajuanTable.dibuatPada), desc(kemajuanTable.id))
    .prepare()
  const kemajuanById = orm
    .select()
    .from(kemajuanTable)
    .where(eq(kemajuanTable.id, sql.placeholder('id')))
    .prepare()
  const buktiList = orm
    .select()
    .from(buktiTable)
    .where(eq(buktiTable.tindakLanjutId, sql.placeholder('tindakLanjutId')))
    .orderBy(buktiTable.dibuatPada, buktiTable.id)
    .prepare()
  const buktiById = orm
    .select()
    .from(buktiTable)
    .where(eq(buktiTable.id, sql.placeholder('id')))
    .prepare()

  return {
    /** Newest first. */
    list: (tindakLanjutId: string): readonly KemajuanRow[] => kemajuanList.all({ tindakLanjutId }),
    find: (id: string): KemajuanRow | undefined => kemajuanById.get({ id }),
    create: (row: KemajuanRow): void => {
      orm.insert(kemajuanTable).values(row).run()
    },
    update: (id: string, ubah: Partial<Pick<KemajuanRow, 'tanggal' | 'isi' | 'persen' | 'pelapor'>>): void => {
      orm.update(kemajuanTable).set(ubah).where(eq(kemajuanTable.id, id)).run()
    },
    remove: (id: string): void => {
      orm.delete(kemajuanTable).where(eq(kemajuanTable.id, id)).run()
    },
    /** In the order in which they came. */
    listBukti: (tindakLanjutId: string): readonly BuktiRow[] => buktiList.all({ tindakLanjutId }),
    findBukti: (id: string): BuktiRow | undefined => buktiById.get({ id }),
    createBukti: (row: BuktiRow): void => {
      orm.insert(buktiTable).values(row).run()
    },
    removeBukti: (id: string): void => {
      orm.delete(buktiTable).where(eq(buktiTable.id, id)).run()
    },
  }
}
