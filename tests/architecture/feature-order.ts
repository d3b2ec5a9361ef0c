/**
 * The features in the order in which they may use each other: each only those before it (design.md 3).
 * A new feature gets its place here first.
 */
export const FEATURE_ORDER = [
  'sistem',
  'jurnal',
  'lampiran',
  'pengaturan',
  'referensi',
  'rapat',
  'kehadiran',
  'notula',
  'tindak-lanjut',
  'seri',
  'keputusan',
  'periksa',
  'surat',
  'impor',
  'partisipasi',
  'impor-partisipasi',
  'desk',
  'kegiatan',
  'netralitas',
  'hibah',
  'laporan',
  'laporan-provinsi',
  'pencarian',
  'cadangan',
] as const
