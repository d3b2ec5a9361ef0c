import { STATUS_TERLAKSANA } from '@shared/features/laporan/rekap-kehadiran.rules'
import type { RapatPaket } from '@shared/features/laporan-provinsi/sumber-paket.rules'
import type { FeatureDeps } from '../../lib/feature'

type Periode = { readonly dari: string; readonly sampai: string }

const TERLAKSANA = STATUS_TERLAKSANA.map((status) => `'${status}'`).join(', ')

/** Only jabatan that existed on the day of the rapat count, as in the recap of attendance. */
const DIHITUNG = `u.id IS NOT NULL AND (j.mulai IS NULL OR j.mulai <= r.tanggal) AND (j.selesai IS NULL OR r.tanggal <= j.selesai)`

function count(condition: string): string {
  return `COUNT(*) FILTER (WHERE ${DIHITUNG} AND ${condition})`
}

/** Rapat that took place in a period with who came, read across the features. */
export function createRapatPaketRepository({ db }: Pick<FeatureDeps, 'db'>) {
  const rapat = db.prepare<Periode, RapatPaket>(`
    SELECT
      r.nama AS nama,
      r.tanggal AS tanggal,
      r.tempat AS tempat,
      ${count('1')} AS diundang,
      ${count("k.status = 'hadir'")} AS hadir,
      ${count("k.status = 'diwakili'")} AS diwakili,
      ${count("k.status = 'izin'")} AS izin,
      ${count("k.status = 'tidak hadir'")} AS tidakHadir,
      ${count('k.status IS NULL')} AS belum,
      (SELECT COUNT(*) FROM kehadiran AS t WHERE t.rapat_id = r.id AND t.status = 'tamu') AS tamu,
      ${count('j.anggota_forkopimda')} AS forkopimda,
      ${count("j.anggota_forkopimda AND k.status = 'hadir'")} AS forkopimdaHadir,
      ${count("j.anggota_forkopimda AND k.status = 'diwakili'")} AS forkopimdaDiwakili
    FROM rapat AS r
    LEFT JOIN undangan AS u ON u.rapat_id = r.id
    LEFT JOIN jabatan AS j ON j.id = u.jabatan_id
    LEFT JOIN kehadiran AS k ON k.undangan_id = u.id
    WHERE r.status IN (${TERLAKSANA}) AND r.tanggal BETWEEN @dari AND @sampai
    GROUP BY r.id
    ORDER BY r.tanggal, r.jam_mulai, r.id
  `)
  return { list: (periode: Periode): readonly RapatPaket[] => rapat.all(periode) }
}
