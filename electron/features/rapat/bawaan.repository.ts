import type { AcaraLengkap, RapatLengkap, RujukanRapat, TindakLanjutLalu } from '@shared/features/rapat/rapat.schema'
import type { FeatureDeps } from '../../lib/feature'

export type BawaanRepository = ReturnType<typeof createBawaanRepository>

type Bawaan = Pick<AcaraLengkap, 'bawaan' | 'asal' | 'berlanjut'>
type AsalRow = { acaraId: string; bawaan: Bawaan['bawaan']; id: string | null } & Omit<RujukanRapat, 'id'>
type LanjutanRow = { acaraId: string } & RujukanRapat
type LaluRow = Omit<TindakLanjutLalu, 'rapat'> & { rapatId: string; rapat: string; tanggalRapat: string | null }

const TANPA: Bawaan = { bawaan: null, asal: null, berlanjut: null }

/** Held before `ini`: by day, on the same day by the hour. A rapat without a day comes after all others. */
const SEBELUM_INI = `
  lalu.tanggal IS NOT NULL
  AND (
    ini.tanggal IS NULL
    OR lalu.tanggal < ini.tanggal
    OR (lalu.tanggal = ini.tanggal AND coalesce(lalu.jam_mulai, '') < coalesce(ini.jam_mulai, ''))
  )`

/** What a rapat brings along from earlier ones of its seri, read from the tables of the feature seri. */
export function createBawaanRepository({ db }: Pick<FeatureDeps, 'db'>) {
  const asal = db.prepare<[string], AsalRow>(`
    SELECT b.acara_id AS acaraId, b.jenis AS bawaan, r.id AS id, r.nama AS nama, r.tanggal AS tanggal
    FROM acara AS a
    JOIN acara_bawaan AS b ON b.acara_id = a.id
    LEFT JOIN acara AS x ON x.id = b.asal_id
    LEFT JOIN rapat AS r ON r.id = x.rapat_id
    WHERE a.rapat_id = ?`)
  const lanjutan = db.prepare<[string], LanjutanRow>(`
    SELECT a.id AS acaraId, r.id AS id, r.nama AS nama, r.tanggal AS tanggal
    FROM acara AS a
    JOIN acara_bawaan AS b ON b.asal_id = a.id
    JOIN acara AS x ON x.id = b.acara_id
    JOIN rapat AS r ON r.id = x.rapat_id
    WHERE a.rapat_id = ? AND r.status <> 'batal'
    ORDER BY r.tanggal IS NULL DESC, r.tanggal DESC`)
  const seri = db.prepare<[string], NonNullable<RapatLengkap['seri']>>(`
    SELECT
      seri.id AS id,
      seri.nama AS nama,
      (
        SELECT count(*)
        FROM seri_rapat AS s
        JOIN rapat AS lalu ON lalu.id = s.rapat_id
        WHERE s.seri_id = seri.id AND lalu.id <> ini.id AND lalu.status <> 'batal' AND ${SEBELUM_INI}
      ) + 1 AS ke
    FROM seri_rapat AS milik
    JOIN seri ON seri.id = milik.seri_id
    JOIN rapat AS ini ON ini.id = milik.rapat_id
    WHERE milik.rapat_id = ?`)
  const tindakLanjut = db.prepare<[string], LaluRow>(`
    SELECT
      t.id AS id,
      t.uraian AS uraian,
      j.nama AS jabatan,
      t.batas_waktu AS batasWaktu,
      t.status AS status,
      t.selesai_pada AS selesaiPada,
      lalu.id AS rapatId,
      lalu.nama AS rapat,
      lalu.tanggal AS tanggalRapat
    FROM rapat AS ini
    JOIN seri_rapat AS milik ON milik.rapat_id = ini.id
    JOIN seri_rapat AS s ON s.seri_id = milik.seri_id AND s.rapat_id <> ini.id
    JOIN rapat AS lalu ON lalu.id = s.rapat_id
    JOIN tindak_lanjut AS t ON t.rapat_id = lalu.id
    LEFT JOIN jabatan AS j ON j.id = t.jabatan_id
    WHERE ini.id = ? AND lalu.status <> 'batal' AND ${SEBELUM_INI}
      -- What was finished on the day of the rapat or later was still open when it began.
      AND (t.status <> 'selesai' OR t.selesai_pada >= ini.tanggal)
    ORDER BY t.batas_waktu IS NULL, t.batas_waktu, lalu.tanggal, lalu.id, t.urutan`)

  return {
    /** Looks up by acara what it was brought from and where it went on. */
    listAcara: (rapatId: string): ((acaraId: string) => Bawaan) => {
      const berlanjut = new Map(lanjutan.all(rapatId).map(({ acaraId, ...rapat }) => [acaraId, rapat]))
      const bawaan = new Map(asal.all(rapatId).map((row) => [row.acaraId, row]))
      return (acaraId) => {
        const row = bawaan.get(acaraId)
        return {
          ...(row === undefined ? TANPA : { bawaan: row.bawaan, asal: toAsal(row) }),
          berlanjut: berlanjut.get(acaraId) ?? null,
        }
      }
    },
    findSeri: (rapatId: string): RapatLengkap['seri'] => seri.get(rapatId) ?? null,
    /** Tindak lanjut of earlier rapat of the seri that were open when this one began, by due date. */
    listTindakLanjut: (rapatId: string): TindakLanjutLalu[] =>
      tindakLanjut.all(rapatId).map(({ rapatId: id, rapat: nama, tanggalRapat: tanggal, ...row }) => ({
        ...row,
        rapat: { id, nama, tanggal },
      })),
  }
}

function toAsal({ id, nama, tanggal }: AsalRow): RujukanRapat | null {
  return id === null ? null : { id, nama, tanggal }
}
