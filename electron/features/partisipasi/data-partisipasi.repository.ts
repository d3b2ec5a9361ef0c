import { type Angka, KOLOM_ANGKA } from '@shared/features/partisipasi/angka.schema'
import type { TingkatWilayah } from '@shared/features/partisipasi/pemilihan.schema'
import { and, eq, inArray } from 'drizzle-orm'
import type { FeatureDeps } from '../../lib/feature'
import { dataPartisipasiTable } from './data-partisipasi.table'

export type DataPartisipasiRow = typeof dataPartisipasiTable.$inferSelect

export type DataPartisipasiRepository = ReturnType<typeof createDataPartisipasiRepository>

/** Sums of one wilayah, with the number of lines in them that have users. */
export type JumlahRow = Angka & { readonly wilayahId: string; readonly unitTerisi: number }

type DptRow = { readonly wilayahId: string; readonly dpt: number | null }

/** What lines of the entry are summed by. */
const KUNCI = { sendiri: 'd.wilayah_id', induk: 'w.induk_id', kecamatan: 'w.kecamatan_id' } as const

/** Figures as they were entered, and their sums at every level above. */
export function createDataPartisipasiRepository({ db, orm }: Pick<FeatureDeps, 'db' | 'orm'>) {
  const table = dataPartisipasiTable
  const prepareDpt = (key: string) =>
    db.prepare<{ pemilihanId: string }, DptRow>(`
    SELECT ${key} AS wilayahId, sum(${toEffective('dpt')}) AS dpt
    FROM data_partisipasi AS d
    JOIN wilayah_pemilihan AS w ON w.id = d.wilayah_id
    WHERE d.pemilihan_id = @pemilihanId
    GROUP BY 1`)
  const dpt = {
    sendiri: prepareDpt(KUNCI.sendiri),
    induk: prepareDpt(KUNCI.induk),
    kecamatan: prepareDpt(KUNCI.kecamatan),
  }
  const prepareSum = (key: string) => db.prepare<{ pemilihanId: string }, JumlahRow>(buildSumSql(key))
  const sums = {
    sendiri: prepareSum(KUNCI.sendiri),
    induk: prepareSum(KUNCI.induk),
    kecamatan: prepareSum(KUNCI.kecamatan),
    semua: prepareSum("''"),
  }
  // All lines of a pemilihan are read for every page: thousands, so by a statement of their own.
  const all = db.prepare<[string], DataPartisipasiRow>(
    `SELECT id, pemilihan_id AS pemilihanId, wilayah_id AS wilayahId, catatan,
       ${KOLOM_ANGKA.map((kolom) => `${toSnake(kolom)} AS ${kolom}`).join(', ')}
     FROM data_partisipasi WHERE pemilihan_id = ?`,
  )
  const inKecamatan = db.prepare<{ pemilihanId: string; kecamatanId: string }, { id: string }>(`
    SELECT d.id
    FROM wilayah_pemilihan AS w
    JOIN data_partisipasi AS d ON d.pemilihan_id = @pemilihanId AND d.wilayah_id = w.id
    WHERE w.kecamatan_id = @kecamatanId`)
  const countOf = db.prepare<[string], number>('SELECT count(*) FROM data_partisipasi WHERE pemilihan_id = ?').pluck()
  const hasKolom = db.prepare<{ pemilihanId: string }, Record<string, number>>(`
    SELECT ${[1, 2, 3, 4, 5].map((urutan) => `count(pengguna_${urutan}) + count(pengguna_${urutan}_l) + count(pengguna_${urutan}_p) AS "${urutan}"`).join(', ')}
    FROM data_partisipasi WHERE pemilihan_id = @pemilihanId`)
  // An import writes tens of thousands of rows: each statement is prepared once for all of them.
  const insert = db.prepare<DataPartisipasiRow>(`
    INSERT INTO data_partisipasi (${KOLOM_TABEL.map(toSnake).join(', ')})
    VALUES (${KOLOM_TABEL.map((kolom) => `@${kolom}`).join(', ')})`)
  const prepareOneUpdate = (set: string) =>
    db.prepare<Record<string, unknown>>(`UPDATE data_partisipasi SET ${set} WHERE id = @id`)
  const updates = new Map<string, ReturnType<typeof prepareOneUpdate>>()
  const prepareUpdate = (kolom: readonly string[]) => {
    const set = kolom.map((satu) => `${toSnake(satu)} = @${satu}`).join(', ')
    const prepared = updates.get(set) ?? prepareOneUpdate(set)
    updates.set(set, prepared)
    return prepared
  }

  return {
    list: (pemilihanId: string): DataPartisipasiRow[] => all.all(pemilihanId),
    listInKecamatan: (pemilihanId: string, kecamatanId: string): DataPartisipasiRow[] => {
      const ids = inKecamatan.all({ pemilihanId, kecamatanId }).map(({ id }) => id)
      return ids.length === 0 ? [] : orm.select().from(table).where(inArray(table.id, ids)).all()
    },
    find: (pemilihanId: string, wilayahId: string): DataPartisipasiRow | undefined =>
      orm
        .select()
        .from(table)
        .where(and(eq(table.pemilihanId, pemilihanId), eq(table.wilayahId, wilayahId)))
        .get(),
    listOfWilayah: (wilayahIds: readonly string[]): DataPartisipasiRow[] =>
      orm
        .select()
        .from(table)
        .where(inArray(table.wilayahId, [...wilayahIds]))
        .all(),
    count: (pemilihanId: string): number => countOf.get(pemilihanId) ?? 0,
    /** Are there figures in the columns of the category at that place? */
    hasKategori: (pemilihanId: string, urutan: number): boolean =>
      (hasKolom.get({ pemilihanId })?.[String(urutan)] ?? 0) > 0,
    create: (row: DataPartisipasiRow): void => {
      insert.run(row)
    },
    update: (id: string, ubah: Partial<Omit<DataPartisipasiRow, 'id' | 'pemilihanId'>>): void => {
      prepareUpdate(Object.keys(ubah)).run({ ...ubah, id })
    },
    remove: (id: string): void => {
      orm.delete(table).where(eq(table.id, id)).run()
    },
    /** Sums by wilayah of `tingkat`, from figures entered at `tingkatData`. Wilayah without figures are missing. */
    sum: (pemilihanId: string, tingkat: TingkatWilayah, tingkatData: TingkatWilayah): JumlahRow[] =>
      sums[getKunci(tingkat, tingkatData)].all({ pemilihanId }),
    /** The DPT alone, for those who ask after every key stroke. */
    listDpt: (pemilihanId: string, tingkat: TingkatWilayah, tingkatData: TingkatWilayah): DptRow[] =>
      dpt[getKunci(tingkat, tingkatData)].all({ pemilihanId }),
    sumAll: (pemilihanId: string): JumlahRow | undefined => sums.semua.get({ pemilihanId }),
  }
}

const KOLOM_TABEL = ['id', 'pemilihanId', 'wilayahId', ...KOLOM_ANGKA, 'catatan'] as const

const RANGKAP = ['dpt', 'pengguna_1', 'pengguna_2', 'pengguna_3', 'pengguna_4', 'pengguna_5'] as const
const TUNGGAL = KOLOM_ANGKA.map(toSnake).filter(
  (kolom) => kolom !== 'pengguna' && !RANGKAP.some((jumlah) => kolom === jumlah || kolom.startsWith(`${jumlah}_`)),
)

/**
 * The sums of shared/features/partisipasi/angka.rules.ts in SQL, one read of the figures of a pemilihan: a total as it
 * counts, a half only where it is known everywhere, and users from whatever tells them.
 */
function buildSumSql(key: string): string {
  const rangkap = RANGKAP.flatMap((jumlah) => [
    `sum(${toEffective(jumlah)}) AS "${toCamel(jumlah)}"`,
    ...['l', 'p'].map(
      (half) => `CASE
      WHEN count(*) FILTER (WHERE (d.${jumlah}_${half} IS NULL) <> (${toEffective(jumlah)} IS NULL)) = 0
        THEN sum(d.${jumlah}_${half})
    END AS "${toCamel(`${jumlah}_${half}`)}"`,
    ),
  ])
  const kategori = RANGKAP.slice(1).map(toEffective)
  const pengguna = `COALESCE(
    d.pengguna,
    CASE
      WHEN COALESCE(${kategori.join(', ')}) IS NOT NULL
        THEN ${kategori.map((satu) => `COALESCE(${satu}, 0)`).join(' + ')}
    END,
    d.sah + d.tidak_sah
  )`
  const tunggal = TUNGGAL.map((kolom) => `sum(d.${kolom}) AS "${toCamel(kolom)}"`)
  return `
    SELECT
      ${key} AS wilayahId,
      ${[...rangkap, ...tunggal].join(',\n      ')},
      sum(${pengguna}) AS pengguna,
      count(${pengguna}) AS unitTerisi
    FROM data_partisipasi AS d
    JOIN wilayah_pemilihan AS w ON w.id = d.wilayah_id
    WHERE d.pemilihan_id = @pemilihanId
    GROUP BY 1`
}

function getKunci(tingkat: TingkatWilayah, tingkatData: TingkatWilayah): keyof typeof KUNCI {
  if (tingkat === tingkatData) return 'sendiri'
  return tingkat === 'kecamatan' ? 'kecamatan' : 'induk'
}

function toEffective(jumlah: string): string {
  return `COALESCE(d.${jumlah}, d.${jumlah}_l + d.${jumlah}_p)`
}

function toSnake(kolom: string): string {
  return kolom.replace(/\d/, '_$&').replace(/[A-Z]/g, (huruf) => `_${huruf.toLowerCase()}`)
}

function toCamel(kolom: string): string {
  return kolom.replace(/_(\d)/, '$1').replace(/_([a-z])/g, (_all, huruf: string) => huruf.toUpperCase())
}
