import { getNomorUrut } from '@shared/features/referensi/referensi.rules'
import type { Jabatan } from '@shared/features/referensi/referensi.schema'
import { eq, sql } from 'drizzle-orm'
import type { FeatureDeps } from '../../lib/feature'
import { jabatanTable } from './referensi.table'

export type JabatanRepository = ReturnType<typeof createJabatanRepository>

/** Rows of the table jabatan. Lists come in protocol order. */
export function createJabatanRepository({ db, orm }: Pick<FeatureDeps, 'db' | 'orm'>) {
  const all = orm.select().from(jabatanTable).prepare()
  const byId = orm
    .select()
    .from(jabatanTable)
    .where(eq(jabatanTable.id, sql.placeholder('id')))
    .prepare()
  const countUse = db.prepare<{ id: string }, { jumlah: number }>(`
    SELECT
      (SELECT COUNT(*) FROM undangan WHERE jabatan_id = @id)
      + (SELECT COUNT(*) FROM rapat WHERE pimpinan_id = @id OR sekretaris_id = @id OR pencatat_id = @id OR penanda_tangan_id = @id)
      + (SELECT COUNT(*) FROM pembahasan WHERE jabatan_id = @id)
      + (SELECT COUNT(*) FROM tindak_lanjut WHERE jabatan_id = @id)
      + (SELECT COUNT(*) FROM penerima WHERE jabatan_id = @id)
      + (SELECT COUNT(*) FROM penanda_tangan WHERE jabatan_id = @id)
      + (SELECT COUNT(*) FROM desk WHERE sekretaris_id = @id)
      + (SELECT COUNT(*) FROM penanggung_jawab WHERE jabatan_id = @id)
      + (SELECT COUNT(*) FROM rincian_desk WHERE jabatan_id = @id)
      + (SELECT COUNT(*) FROM masalah_desk WHERE jabatan_id = @id)
      + (SELECT COUNT(*) FROM surat WHERE penanda_tangan_id = @id OR atas_nama_id = @id OR melalui_id = @id) AS jumlah
  `)

  return {
    list: (): readonly Jabatan[] =>
      all.all().toSorted((a, b) => getNomorUrut(a) - getNomorUrut(b) || a.nama.localeCompare(b.nama)),
    find: (id: string): Jabatan | undefined => byId.get({ id }),
    /** How many records name this jabatan, so that it cannot be removed. */
    countUse: (id: string): number => countUse.get({ id })?.jumlah ?? 0,
    create: (row: Jabatan): void => {
      orm.insert(jabatanTable).values(row).run()
    },
    update: (id: string, ubah: Partial<Omit<Jabatan, 'id'>>): void => {
      orm.update(jabatanTable).set(ubah).where(eq(jabatanTable.id, id)).run()
    },
    remove: (id: string): void => {
      orm.delete(jabatanTable).where(eq(jabatanTable.id, id)).run()
    },
    resetOrder: (): number =>
      orm.update(jabatanTable).set({ urutanManual: null }).where(sql`urutan_manual IS NOT NULL`).run().changes,
  }
}
