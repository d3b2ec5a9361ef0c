import type {
  KegiatanInput,
  KegiatanRow,
  MasalahInput,
  MasalahRow,
  PermintaanDaftar,
} from '@shared/features/desk/desk.schema'
import { and, asc, eq, gte, lte } from 'drizzle-orm'
import type { FeatureDeps } from '../../lib/feature'
import { kegiatanDeskTable, masalahDeskTable } from './catatan-desk.table'

export type CatatanDeskRepository = ReturnType<typeof createCatatanDeskRepository>

type MasalahSql = Omit<MasalahRow, 'perluKeputusan'> & { readonly perluKeputusan: number }

/** The two registers of a desk: problems, and what it did. */
export function createCatatanDeskRepository({ db, orm }: Pick<FeatureDeps, 'db' | 'orm'>) {
  const masalah = db.prepare<PermintaanDaftar, MasalahSql>(`
    SELECT
      m.id,
      m.poin_id AS poinId,
      p.urutan AS poin,
      m.tanggal,
      m.pukul,
      m.tempat,
      m.wilayah_id AS wilayahId,
      w.nama AS kecamatan,
      m.uraian,
      m.saran,
      m.jabatan_id AS jabatanId,
      ifnull(j.singkatan, j.nama) AS penindak,
      m.status,
      m.perlu_keputusan AS perluKeputusan
    FROM masalah_desk AS m
    LEFT JOIN poin_desk AS p ON p.id = m.poin_id
    LEFT JOIN wilayah_pemilihan AS w ON w.id = m.wilayah_id
    LEFT JOIN jabatan AS j ON j.id = m.jabatan_id
    WHERE
      m.pemilihan_id = @pemilihanId
      AND (@dari IS NULL OR m.tanggal >= @dari)
      AND (@sampai IS NULL OR m.tanggal <= @sampai)
    ORDER BY m.tanggal DESC, m.pukul DESC, m.id DESC`)
  const kegiatan = kegiatanDeskTable

  return {
    /** Newest first. */
    listMasalah: (permintaan: PermintaanDaftar): MasalahRow[] =>
      masalah.all(permintaan).map((row) => ({ ...row, perluKeputusan: row.perluKeputusan === 1 })),
    findMasalah: (id: string): (MasalahInput & { readonly pemilihanId: string }) | undefined =>
      orm.select().from(masalahDeskTable).where(eq(masalahDeskTable.id, id)).get(),
    createMasalah: (row: typeof masalahDeskTable.$inferSelect): void => {
      orm.insert(masalahDeskTable).values(row).run()
    },
    updateMasalah: (id: string, ubah: Partial<MasalahInput>): void => {
      orm.update(masalahDeskTable).set(ubah).where(eq(masalahDeskTable.id, id)).run()
    },
    removeMasalah: (id: string): void => {
      orm.delete(masalahDeskTable).where(eq(masalahDeskTable.id, id)).run()
    },

    /** Oldest first. */
    listKegiatan: ({ pemilihanId, dari, sampai }: PermintaanDaftar): KegiatanRow[] =>
      orm
        .select({
          id: kegiatan.id,
          tanggal: kegiatan.tanggal,
          pukul: kegiatan.pukul,
          tempat: kegiatan.tempat,
          uraian: kegiatan.uraian,
          jumlahPeserta: kegiatan.jumlahPeserta,
          keterangan: kegiatan.keterangan,
        })
        .from(kegiatan)
        .where(
          and(
            eq(kegiatan.pemilihanId, pemilihanId),
            dari === null ? undefined : gte(kegiatan.tanggal, dari),
            sampai === null ? undefined : lte(kegiatan.tanggal, sampai),
          ),
        )
        .orderBy(asc(kegiatan.tanggal), asc(kegiatan.pukul), asc(kegiatan.id))
        .all(),
    findKegiatan: (id: string): KegiatanRow | undefined => orm.select().from(kegiatan).where(eq(kegiatan.id, id)).get(),
    createKegiatan: (row: typeof kegiatanDeskTable.$inferSelect): void => {
      orm.insert(kegiatan).values(row).run()
    },
    updateKegiatan: (id: string, ubah: Partial<KegiatanInput>): void => {
      orm.update(kegiatan).set(ubah).where(eq(kegiatan.id, id)).run()
    },
    removeKegiatan: (id: string): void => {
      orm.delete(kegiatan).where(eq(kegiatan.id, id)).run()
    },
  }
}
