import { basename, dirname, join } from 'node:path'

/** The office's own data, or the training room with its invented kabupaten. */
export type NamaRuang = 'utama' | 'latihan'

/**
 * The folder of a ruang. The training room never shares one with the office's data: beside the fixed `Simpul/data` it
 * is `Simpul/latihan`; for a folder that somebody chose it is a folder inside, since what lies beside is not ours.
 */
export function dirRuang(dataDir: string, ruang: NamaRuang): string {
  if (ruang === 'utama') return dataDir
  const parent = dirname(dataDir)
  const isFixed = basename(dataDir) === 'data' && basename(parent).toLowerCase() === 'simpul'
  return join(isFixed ? parent : dataDir, 'latihan')
}
