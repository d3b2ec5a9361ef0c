import type { Lampiran } from '@shared/features/lampiran/lampiran.schema'
import { eq, sql } from 'drizzle-orm'
import type { FeatureDeps } from '../../lib/feature'
import { lampiranTable } from './lampiran.table'

export type LampiranRepository = ReturnType<typeof createLampiranRepository>

/** Rows of the table lampiran. */
export function createLampiranRepository({ db, orm }: Pick<FeatureDeps, 'db' | 'orm'>) {
  const byId = orm
    .select()
    .from(lampiranTable)
    .where(eq(lampiranTable.id, sql.placeholder('id')))
    .prepare()

  const riwayat = db
    .prepare<[], string>(
      `SELECT DISTINCT COALESCE(sesudah, sebelum) ->> '$.sha256' FROM perubahan
       WHERE tabel = 'lampiran' AND jenis IN ('baru', 'hapus')`,
    )
    .pluck()

  return {
    find: (id: string): Lampiran | undefined => byId.get({ id }),
    list: (): readonly Lampiran[] => orm.select().from(lampiranTable).all(),
    /** Digests of all contents that the journal has seen, also of rows that are gone. */
    listSidikRiwayat: (): ReadonlySet<string> => new Set(riwayat.all()),
    create: (row: Lampiran): void => {
      orm.insert(lampiranTable).values(row).run()
    },
  }
}
