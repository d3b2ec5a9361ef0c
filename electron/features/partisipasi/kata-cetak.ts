/** Levels of wilayah as papers and sheets head them. */
export const WILAYAH_CETAK = { kecamatan: 'Kecamatan', desa: 'Desa/Kelurahan', tps: 'TPS' } as const
