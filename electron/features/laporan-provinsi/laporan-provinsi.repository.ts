import type { PilihanBagian } from '@shared/features/laporan-provinsi/paket.rules'
import type { KunciPaket } from '@shared/features/laporan-provinsi/paket.schema'
import { and, desc, eq, sql } from 'drizzle-orm'
import type { FeatureDeps } from '../../lib/feature'
import { bagianPaketTable, kirimanPaketTable, paketLaporanTable } from './laporan-provinsi.table'

export type LaporanProvinsiRepository = ReturnType<typeof createLaporanProvinsiRepository>

export type PaketRow = typeof paketLaporanTable.$inferSelect
export type KirimanRow = typeof kirimanPaketTable.$inferSelect

/** Rows of the tables paket_laporan, bagian_paket and kiriman_paket. */
export function createLaporanProvinsiRepository({ orm, createId }: Pick<FeatureDeps, 'orm' | 'createId'>) {
  const paketTable = paketLaporanTable
  const byKunci = orm
    .select()
    .from(paketTable)
    .where(
      and(
        eq(paketTable.jenis, sql.placeholder('jenis')),
        eq(paketTable.dari, sql.placeholder('dari')),
        eq(paketTable.sampai, sql.placeholder('sampai')),
      ),
    )
    .prepare()
  const latestOfJenis = orm
    .select()
    .from(paketTable)
    .where(and(eq(paketTable.jenis, sql.placeholder('jenis')), sql`dari < ${sql.placeholder('dari')}`))
    .orderBy(desc(paketTable.dari))
    .limit(1)
    .prepare()
  const bagian = orm
    .select()
    .from(bagianPaketTable)
    .where(eq(bagianPaketTable.paketId, sql.placeholder('paketId')))
    .orderBy(bagianPaketTable.urutan)
    .prepare()
  const kiriman = orm
    .select()
    .from(kirimanPaketTable)
    .innerJoin(paketTable, eq(paketTable.id, kirimanPaketTable.paketId))
    .orderBy(desc(kirimanPaketTable.disimpanPada), desc(kirimanPaketTable.versi))
    .prepare()
  const kirimanById = orm
    .select()
    .from(kirimanPaketTable)
    .where(eq(kirimanPaketTable.id, sql.placeholder('id')))
    .prepare()
  const kirimanOfPaket = orm
    .select()
    .from(kirimanPaketTable)
    .where(eq(kirimanPaketTable.paketId, sql.placeholder('paketId')))
    .orderBy(kirimanPaketTable.versi)
    .prepare()

  return {
    find: (kunci: KunciPaket): PaketRow | undefined => byKunci.get(kunci),
    /** The report of the same kind before this one. */
    findSebelum: ({ jenis, dari }: KunciPaket): PaketRow | undefined => latestOfJenis.get({ jenis, dari }),
    create: (row: PaketRow): void => {
      orm.insert(paketTable).values(row).run()
    },
    setPemilihan: (id: string, pemilihanId: string): void => {
      orm.update(paketTable).set({ pemilihanId }).where(eq(paketTable.id, id)).run()
    },
    /** What was decided about the sections, in their order. */
    listBagian: (paketId: string): readonly PilihanBagian[] => bagian.all({ paketId }),
    /** Writes all sections; a row that is there keeps its id, and with it its history. */
    setBagian: (paketId: string, pilihan: readonly PilihanBagian[]): void => {
      const present = new Map(bagian.all({ paketId }).map((row) => [row.bagian, row]))
      pilihan.forEach((satu, index) => {
        const row = present.get(satu.bagian)
        const values = { bagian: satu.bagian, ikut: satu.ikut, naskah: satu.naskah, urutan: index + 1 }
        if (row === undefined)
          orm
            .insert(bagianPaketTable)
            .values({ id: createId(), paketId, ...values })
            .run()
        else if (row.urutan !== values.urutan || row.ikut !== values.ikut || row.naskah !== values.naskah)
          orm.update(bagianPaketTable).set(values).where(eq(bagianPaketTable.id, row.id)).run()
      })
    },
    /** Newest first, with the report that each is a version of. */
    listKiriman: () => kiriman.all().map((row) => ({ paket: row.paket_laporan, kiriman: row.kiriman_paket })),
    /** Versions of one report, oldest first. */
    listVersi: (paketId: string): readonly KirimanRow[] => kirimanOfPaket.all({ paketId }),
    findKiriman: (id: string): KirimanRow | undefined => kirimanById.get({ id }),
    createKiriman: (row: KirimanRow): void => {
      orm.insert(kirimanPaketTable).values(row).run()
    },
    setTandaTerima: (id: string, tandaTerima: string | null): void => {
      orm.update(kirimanPaketTable).set({ tandaTerima }).where(eq(kirimanPaketTable.id, id)).run()
    },
  }
}
