import type { NomorTerpakai } from '@shared/features/surat/nomor.rules'
import type { BagianLaporan } from '@shared/features/surat/surat.schema'
import { and, asc, eq, sql } from 'drizzle-orm'
import type { FeatureDeps } from '../../lib/feature'
import { bagianSuratTable, penandaTanganTable, penerimaTable, suratTable, tembusanTable } from './surat.table'

export type SuratRepository = ReturnType<typeof createSuratRepository>

export type SuratData = typeof suratTable.$inferSelect

/** A section of a report as the clerk has it; `isi` null is drafted. */
export type BagianTersimpan = { readonly bagian: BagianLaporan; readonly isi: string | null; readonly tampil: boolean }

/** A register: letters of one year, klasifikasi and unit share their running numbers. */
export type Register = { readonly tahun: string; readonly klasifikasi: string; readonly unit: string }

/** A line of the register as stored, with the name of its rapat. */
export type SuratTercatat = Pick<
  SuratData,
  'id' | 'rapatId' | 'jenis' | 'status' | 'tanggal' | 'keamanan' | 'klasifikasi' | 'unit' | 'urut' | 'hal' | 'nomor'
> & { readonly rapat: string }

/** Rows of the table surat and of what belongs to a letter: penerima, tembusan, sections, signers. */
export function createSuratRepository({ db, orm, createId }: Pick<FeatureDeps, 'db' | 'orm' | 'createId'>) {
  const byId = orm
    .select()
    .from(suratTable)
    .where(eq(suratTable.id, sql.placeholder('id')))
    .prepare()
  const list = db.prepare<{ rapatId: string | null }, SuratTercatat>(`
    SELECT
      surat.id,
      surat.rapat_id AS rapatId,
      rapat.nama AS rapat,
      surat.jenis,
      surat.status,
      surat.tanggal,
      surat.keamanan,
      surat.klasifikasi,
      surat.unit,
      surat.urut,
      surat.hal,
      surat.nomor
    FROM surat
    JOIN rapat ON rapat.id = surat.rapat_id
    WHERE @rapatId IS NULL OR surat.rapat_id = @rapatId
    ORDER BY substr(surat.tanggal, 1, 4) DESC, surat.urut IS NOT NULL, surat.urut DESC, surat.tanggal DESC, surat.id DESC`)
  const terpakai = db.prepare<Register, NomorTerpakai>(`
    SELECT id AS suratId, urut FROM surat
    WHERE substr(tanggal, 1, 4) = @tahun AND klasifikasi = @klasifikasi AND unit = @unit AND urut IS NOT NULL`)
  const indukTerkirim = db
    .prepare<[string], string>(
      `SELECT id FROM surat
       WHERE rapat_id = ? AND jenis = 'undangan' AND status = 'terkirim' ORDER BY terkirim_pada DESC, id DESC LIMIT 1`,
    )
    .pluck()
  const dialamati = db
    .prepare<[string], string>(
      `SELECT DISTINCT penerima.jabatan_id FROM penerima
       JOIN surat ON surat.id = penerima.surat_id
       WHERE surat.rapat_id = ? AND surat.status = 'terkirim' AND surat.jenis IN ('undangan', 'undangan susulan')`,
    )
    .pluck()
  const penunjuk = db.prepare<[string], 1>('SELECT 1 FROM surat WHERE induk_id = ?').pluck()
  const penerima = orm
    .select({ jabatanId: penerimaTable.jabatanId })
    .from(penerimaTable)
    .where(eq(penerimaTable.suratId, sql.placeholder('suratId')))
    .prepare()
  const tembusan = orm
    .select({ isi: tembusanTable.isi })
    .from(tembusanTable)
    .where(eq(tembusanTable.suratId, sql.placeholder('suratId')))
    .orderBy(asc(tembusanTable.urutan))
    .prepare()
  const bagian = orm
    .select({ bagian: bagianSuratTable.bagian, isi: bagianSuratTable.isi, tampil: bagianSuratTable.tampil })
    .from(bagianSuratTable)
    .where(eq(bagianSuratTable.suratId, sql.placeholder('suratId')))
    .prepare()
  const penandaTangan = orm
    .select({ jabatanId: penandaTanganTable.jabatanId })
    .from(penandaTanganTable)
    .where(eq(penandaTanganTable.suratId, sql.placeholder('suratId')))
    .orderBy(asc(penandaTanganTable.urutan))
    .prepare()
  const lampiranBySidik = db.prepare<[string], string>('SELECT id FROM lampiran WHERE sha256 = ?').pluck()
  const sidikByLampiran = db.prepare<[string], string>('SELECT sha256 FROM lampiran WHERE id = ?').pluck()

  return {
    find: (id: string): SuratData | undefined => byId.get({ id }),
    /** Newest year first; letters without a number lead, then the highest number. */
    list: (rapatId: string | null): readonly SuratTercatat[] => list.all({ rapatId }),
    listTerpakai: (register: Register): readonly NomorTerpakai[] => terpakai.all(register),
    /** The undangan of this rapat that was sent last. */
    findInduk: (rapatId: string): string | undefined => indukTerkirim.get(rapatId),
    /** Jabatan to which an undangan or a susulan was sent. */
    listDialamati: (rapatId: string): readonly string[] => dialamati.all(rapatId),
    /** Does another letter speak of this one? */
    hasPenunjuk: (id: string): boolean => penunjuk.get(id) !== undefined,
    listPenerima: (suratId: string): readonly string[] => penerima.all({ suratId }).map(({ jabatanId }) => jabatanId),
    listTembusan: (suratId: string): readonly string[] => tembusan.all({ suratId }).map(({ isi }) => isi),
    listBagian: (suratId: string): readonly BagianTersimpan[] => bagian.all({ suratId }),
    listPenandaTangan: (suratId: string): readonly string[] =>
      penandaTangan.all({ suratId }).map(({ jabatanId }) => jabatanId),
    findLampiranId: (sha256: string): string | undefined => lampiranBySidik.get(sha256),
    findSha256: (lampiranId: string): string | undefined => sidikByLampiran.get(lampiranId),
    create: (row: SuratData): void => {
      orm.insert(suratTable).values(row).run()
    },
    update: (id: string, ubah: Partial<Omit<SuratData, 'id' | 'rapatId'>>): void => {
      orm.update(suratTable).set(ubah).where(eq(suratTable.id, id)).run()
    },
    remove: (id: string): void => {
      orm.delete(suratTable).where(eq(suratTable.id, id)).run()
    },
    setPenerima: (suratId: string, jabatanIds: readonly string[]): void => {
      orm.delete(penerimaTable).where(eq(penerimaTable.suratId, suratId)).run()
      for (const jabatanId of jabatanIds) {
        orm.insert(penerimaTable).values({ id: createId(), suratId, jabatanId }).run()
      }
    },
    setTembusan: (suratId: string, isi: readonly string[]): void => {
      orm.delete(tembusanTable).where(eq(tembusanTable.suratId, suratId)).run()
      isi.forEach((baris, index) => {
        orm
          .insert(tembusanTable)
          .values({ id: createId(), suratId, urutan: index + 1, isi: baris })
          .run()
      })
    },
    setBagian: (suratId: string, baru: BagianTersimpan): void => {
      const isOwn = and(eq(bagianSuratTable.suratId, suratId), eq(bagianSuratTable.bagian, baru.bagian))
      const { changes } = orm.update(bagianSuratTable).set(baru).where(isOwn).run()
      if (changes === 0) {
        orm
          .insert(bagianSuratTable)
          .values({ id: createId(), suratId, ...baru })
          .run()
      }
    },
    setPenandaTangan: (suratId: string, jabatanIds: readonly string[]): void => {
      orm.delete(penandaTanganTable).where(eq(penandaTanganTable.suratId, suratId)).run()
      jabatanIds.forEach((jabatanId, index) => {
        orm
          .insert(penandaTanganTable)
          .values({ id: createId(), suratId, urutan: index + 1, jabatanId })
          .run()
      })
    },
  }
}
