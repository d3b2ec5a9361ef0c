import type { Acuan, Jatah, Target } from '@shared/features/partisipasi/target.schema'
import { eq } from 'drizzle-orm'
import type { FeatureDeps } from '../../lib/feature'
import { acuanTable, jatahTable, targetTable } from './target.table'

export type TargetRepository = ReturnType<typeof createTargetRepository>

/** Targets, baselines, and who is to bring how many. */
export function createTargetRepository({ orm }: Pick<FeatureDeps, 'orm'>) {
  return {
    /** That of the whole and those of single kecamatan. */
    list: (pemilihanId: string): Target[] =>
      orm.select().from(targetTable).where(eq(targetTable.pemilihanId, pemilihanId)).all(),
    create: (row: Target): void => {
      orm.insert(targetTable).values(row).run()
    },
    update: (id: string, ubah: Partial<Omit<Target, 'id' | 'pemilihanId' | 'wilayahId'>>): void => {
      orm.update(targetTable).set(ubah).where(eq(targetTable.id, id)).run()
    },
    remove: (id: string): void => {
      orm.delete(targetTable).where(eq(targetTable.id, id)).run()
    },

    findAcuan: (pemilihanId: string): Acuan | undefined =>
      orm.select().from(acuanTable).where(eq(acuanTable.pemilihanId, pemilihanId)).get(),
    createAcuan: (row: Acuan): void => {
      orm.insert(acuanTable).values(row).run()
    },
    updateAcuan: (id: string, ubah: Partial<Omit<Acuan, 'id' | 'pemilihanId'>>): void => {
      orm.update(acuanTable).set(ubah).where(eq(acuanTable.id, id)).run()
    },
    removeAcuan: (id: string): void => {
      orm.delete(acuanTable).where(eq(acuanTable.id, id)).run()
    },

    listJatah: (pemilihanId: string): (Jatah & { readonly id: string })[] =>
      orm.select().from(jatahTable).where(eq(jatahTable.pemilihanId, pemilihanId)).all(),
    createJatah: (row: Jatah & { readonly id: string; readonly pemilihanId: string }): void => {
      orm.insert(jatahTable).values(row).run()
    },
    updateJatah: (id: string, ubah: Pick<Jatah, 'jumlah' | 'kunci'>): void => {
      orm.update(jatahTable).set(ubah).where(eq(jatahTable.id, id)).run()
    },
    removeJatah: (id: string): void => {
      orm.delete(jatahTable).where(eq(jatahTable.id, id)).run()
    },
  }
}
