import { catatanPeriksaSchema, type VersiNotula } from '@shared/features/notula/notula.schema'
import { and, desc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { FeatureDeps } from '../../lib/feature'
import { notulaTable, notulaVersiTable } from './notula.table'

export type NotulaRepository = ReturnType<typeof createNotulaRepository>

export type NotulaRow = typeof notulaTable.$inferSelect
export type NotulaVersiRow = typeof notulaVersiTable.$inferSelect

/** A tindak lanjut as the notula prints it; its own feature writes it. */
export type TindakLanjutCetak = {
  readonly uraian: string
  readonly jabatan: string | null
  readonly batasWaktu: string | null
  readonly status: 'belum' | 'proses' | 'selesai'
}

/** Rows of the tables notula and notula_versi, and what else the paper needs from its rapat. */
export function createNotulaRepository({ db, orm }: Pick<FeatureDeps, 'db' | 'orm'>) {
  const byRapat = orm
    .select()
    .from(notulaTable)
    .where(eq(notulaTable.rapatId, sql.placeholder('rapatId')))
    .prepare()
  const byId = orm
    .select()
    .from(notulaTable)
    .where(eq(notulaTable.id, sql.placeholder('id')))
    .prepare()
  const versiOf = eq(notulaVersiTable.notulaId, sql.placeholder('notulaId'))
  // Of `salinan` only what was let stand: a frozen paper may be large and lists do not show it.
  const versiList = orm
    .select({
      versi: notulaVersiTable.versi,
      dikunciPada: notulaVersiTable.dikunciPada,
      dibukaPada: notulaVersiTable.dibukaPada,
      alasan: notulaVersiTable.alasan,
      diabaikan: sql<string | null>`json_extract(${notulaVersiTable.salinan}, '$.report.diabaikan')`,
    })
    .from(notulaVersiTable)
    .where(versiOf)
    .orderBy(desc(notulaVersiTable.versi))
    .prepare()
  const versiByNomor = orm
    .select()
    .from(notulaVersiTable)
    .where(and(versiOf, eq(notulaVersiTable.versi, sql.placeholder('versi'))))
    .prepare()
  const tindakLanjut = db.prepare<[string], TindakLanjutCetak>(`
    SELECT
      tindak_lanjut.uraian,
      jabatan.nama AS jabatan,
      tindak_lanjut.batas_waktu AS batasWaktu,
      tindak_lanjut.status
    FROM tindak_lanjut
    LEFT JOIN jabatan ON jabatan.id = tindak_lanjut.jabatan_id
    WHERE tindak_lanjut.rapat_id = ?
    ORDER BY tindak_lanjut.urutan`)
  const lampiranBySidik = db.prepare<[string], string>('SELECT id FROM lampiran WHERE sha256 = ?').pluck()
  const sidikByLampiran = db.prepare<[string], string>('SELECT sha256 FROM lampiran WHERE id = ?').pluck()

  return {
    findByRapat: (rapatId: string): NotulaRow | undefined => byRapat.get({ rapatId }),
    find: (id: string): NotulaRow | undefined => byId.get({ id }),
    /** Newest first. */
    listVersi: (notulaId: string): VersiNotula[] => versiList.all({ notulaId }).map(toVersi),
    findVersi: (notulaId: string, versi: number): NotulaVersiRow | undefined => versiByNomor.get({ notulaId, versi }),
    listTindakLanjut: (rapatId: string): readonly TindakLanjutCetak[] => tindakLanjut.all(rapatId),
    findLampiranId: (sha256: string): string | undefined => lampiranBySidik.get(sha256),
    findSha256: (lampiranId: string): string | undefined => sidikByLampiran.get(lampiranId),
    create: (row: NotulaRow): void => {
      orm.insert(notulaTable).values(row).run()
    },
    update: (id: string, ubah: Partial<Omit<NotulaRow, 'id' | 'rapatId'>>): void => {
      orm.update(notulaTable).set(ubah).where(eq(notulaTable.id, id)).run()
    },
    createVersi: (row: NotulaVersiRow): void => {
      orm.insert(notulaVersiTable).values(row).run()
    },
    updateVersi: (id: string, ubah: Pick<NotulaVersiRow, 'dibukaPada' | 'alasan'>): void => {
      orm.update(notulaVersiTable).set(ubah).where(eq(notulaVersiTable.id, id)).run()
    },
  }
}

function toVersi({ diabaikan, ...versi }: Omit<VersiNotula, 'diabaikan'> & { diabaikan: string | null }): VersiNotula {
  return { ...versi, diabaikan: diabaikan === null ? [] : z.array(catatanPeriksaSchema).parse(JSON.parse(diabaikan)) }
}
