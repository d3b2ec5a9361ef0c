import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createWilayahResmi } from '../../electron/features/referensi'
import type { WilayahTujuan } from '../../shared/features/impor/cocok-wilayah.rules'
import type { BarisLembar, Lembar } from '../../shared/features/impor/lembar.rules'
import { createLembar } from './lembar-uji'
import { RESOURCES_DIR } from './naskah'

const DIR = resolve(import.meta.dirname, '../../../shared/cases/files')

/** Workbooks that offices and other projects wrote. They lie beside the repository; where they do not, tests are skipped. */
export const hasKasus = existsSync(DIR)

export function readKasus(file: string): Uint8Array {
  return new Uint8Array(readFileSync(resolve(DIR, file)))
}

/** A CSV of plain commas and double quotes as a sheet of texts, for the rules of numbers. */
export function readKasusCsv(file: string): Lembar {
  const lines = readFileSync(resolve(DIR, file), 'utf8').split(/\r?\n/)
  const baris = lines.flatMap((line, index): readonly BarisLembar[] => {
    const sel = [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(
      ([, quoted, plain = '']) => (quoted ?? plain).trim() || null,
    )
    return line === '' ? [] : [{ nomor: index + 1, sel }]
  })
  return createLembar(baris)
}

/** Kecamatan and desa of a kabupaten from the official list. */
export function listWilayahResmi(kodeKabupaten: string): readonly WilayahTujuan[] {
  const resmi = createWilayahResmi(RESOURCES_DIR)
  return [
    ...resmi
      .listKecamatan(kodeKabupaten)
      .map(({ kode, nama }) => ({ id: kode, kode, nama, tingkat: 'kecamatan' as const, indukId: null })),
    ...resmi
      .listDesa(kodeKabupaten)
      .map(({ kode, nama }) => ({ id: kode, kode, nama, tingkat: 'desa' as const, indukId: kode.slice(0, 8) })),
  ]
}
