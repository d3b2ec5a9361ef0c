import type { RapatSeri, Seri, SeriRow } from '@shared/features/seri/seri.schema'
import { eq, sql } from 'drizzle-orm'
import type { FeatureDeps } from '../../lib/feature'
import { seriJabatanTable, seriRapatTable, seriTable } from './seri.table'

export type SeriRepository = ReturnType<typeof createSeriRepository>

type Hitungan = Pick<SeriRow, 'tindakLanjutTerbuka' | 'tindakLanjutTerlambat'>

const URUT_RAPAT = `
  ORDER BY rapat.tanggal IS NOT NULL, rapat.tanggal DESC, rapat.jam_mulai DESC, rapat.dibuat_pada DESC, rapat.id DESC`

/** Rows of the tables seri, seri_jabatan and seri_rapat. */
export function createSeriRepository({ db, orm, createId }: Pick<FeatureDeps, 'db' | 'orm' | 'createId'>) {
  const all = orm.select().from(seriTable).orderBy(sql`nama COLLATE NOCASE`, seriTable.id).prepare()
  const byId = orm
    .select()
    .from(seriTable)
    .where(eq(seriTable.id, sql.placeholder('id')))
    .prepare()
  const jabatan = orm
    .select({ jabatanId: seriJabatanTable.jabatanId })
    .from(seriJabatanTable)
    .where(eq(seriJabatanTable.seriId, sql.placeholder('seriId')))
    .prepare()
  const ofRapat = orm
    .select({ seriId: seriRapatTable.seriId })
    .from(seriRapatTable)
    .where(eq(seriRapatTable.rapatId, sql.placeholder('rapatId')))
    .prepare()
  const rapat = db.prepare<[string], RapatSeri>(`
    SELECT
      rapat.id,
      rapat.nama,
      rapat.tanggal,
      rapat.status,
      (SELECT count(*) FROM acara WHERE acara.rapat_id = rapat.id) AS jumlahAcara,
      (
        SELECT count(*) FROM acara JOIN acara_bawaan ON acara_bawaan.acara_id = acara.id WHERE acara.rapat_id = rapat.id
      ) AS acaraDibawa,
      (SELECT count(*) FROM acara WHERE acara.rapat_id = rapat.id AND acara.keadaan <> 'dibahas') AS acaraTerbuka
    FROM seri_rapat
    JOIN rapat ON rapat.id = seri_rapat.rapat_id
    WHERE seri_rapat.seri_id = ?${URUT_RAPAT}`)
  const hitungan = db.prepare<{ seriId: string; hariIni: string }, Hitungan>(`
    SELECT
      count(*) AS tindakLanjutTerbuka,
      count(*) FILTER (WHERE tindak_lanjut.batas_waktu < @hariIni) AS tindakLanjutTerlambat
    FROM seri_rapat
    JOIN rapat ON rapat.id = seri_rapat.rapat_id AND rapat.status <> 'batal'
    JOIN tindak_lanjut ON tindak_lanjut.rapat_id = rapat.id
    WHERE seri_rapat.seri_id = @seriId AND tindak_lanjut.status <> 'selesai'`)

  return {
    list: (): readonly Seri[] => all.all(),
    find: (id: string): Seri | undefined => byId.get({ id }),
    findSeriOfRapat: (rapatId: string): string | null => ofRapat.get({ rapatId })?.seriId ?? null,
    /** Newest first; undated drafts lead. */
    listRapat: (seriId: string): readonly RapatSeri[] => rapat.all(seriId),
    listJabatanIds: (seriId: string): readonly string[] => jabatan.all({ seriId }).map(({ jabatanId }) => jabatanId),
    count: (seriId: string, hariIni: string): Hitungan =>
      hitungan.get({ seriId, hariIni }) ?? { tindakLanjutTerbuka: 0, tindakLanjutTerlambat: 0 },
    create: (row: Seri): void => {
      orm.insert(seriTable).values(row).run()
    },
    update: (id: string, ubah: Partial<Omit<Seri, 'id'>>): void => {
      orm.update(seriTable).set(ubah).where(eq(seriTable.id, id)).run()
    },
    remove: (id: string): void => {
      orm.delete(seriTable).where(eq(seriTable.id, id)).run()
    },
    setJabatan: (seriId: string, jabatanIds: readonly string[]): void => {
      orm.delete(seriJabatanTable).where(eq(seriJabatanTable.seriId, seriId)).run()
      for (const jabatanId of new Set(jabatanIds)) {
        orm.insert(seriJabatanTable).values({ id: createId(), seriId, jabatanId }).run()
      }
    },
    setRapat: (rapatId: string, seriId: string | null): void => {
      orm.delete(seriRapatTable).where(eq(seriRapatTable.rapatId, rapatId)).run()
      if (seriId !== null) orm.insert(seriRapatTable).values({ id: createId(), seriId, rapatId }).run()
    },
  }
}
