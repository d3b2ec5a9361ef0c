import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Kabupaten } from '@shared/features/referensi/referensi.schema'

type Entry = { readonly kode: string; readonly nama: string }

/** What `wilayah.json.gz` holds; parents follow from the code, `32.71.01` lies in `32.71`. */
type Source = {
  readonly provinsi: readonly Entry[]
  readonly kabupatenKota: readonly (Omit<Kabupaten, 'provinsi'> & Entry)[]
  readonly kecamatan: readonly (readonly [kode: string, nama: string])[]
  readonly desa: readonly (readonly [kode: string, nama: string])[]
}

export type WilayahResmi = ReturnType<typeof createWilayahResmi>

/** The official list of wilayah that comes with the program. Read from disk on first use only: most days nobody asks. */
export function createWilayahResmi(resourcesDir: string) {
  let source: Source | undefined
  const load = (): Source => {
    source ??= JSON.parse(gunzipSync(readFileSync(join(resourcesDir, 'wilayah.json.gz'))).toString('utf8')) as Source
    return source
  }

  /** Kabupaten and kota by a part of the name or the code; names that begin with it lead. At most 20. */
  function find(cari: string): readonly Kabupaten[] {
    const wanted = cari.trim().toLowerCase()
    if (wanted === '') return []
    return load()
      .kabupatenKota.map((row) => ({ row, rank: getRank(row, wanted) }))
      .filter(({ rank }) => rank > 0)
      .sort((a, b) => b.rank - a.rank || a.row.nama.localeCompare(b.row.nama))
      .slice(0, 20)
      .map(({ row }) => withProvinsi(row))
  }

  function get(kode: string): Kabupaten | null {
    const row = load().kabupatenKota.find((entry) => entry.kode === kode)
    return row === undefined ? null : withProvinsi(row)
  }

  function withProvinsi(row: Source['kabupatenKota'][number]): Kabupaten {
    const kodeProvinsi = row.kode.slice(0, 2)
    return { ...row, provinsi: load().provinsi.find(({ kode }) => kode === kodeProvinsi)?.nama ?? '' }
  }

  return {
    find,
    get,
    listKecamatan: (kodeKabupaten: string): readonly Entry[] => listInside(load().kecamatan, kodeKabupaten),
    listDesa: (kodeKabupaten: string): readonly Entry[] => listInside(load().desa, kodeKabupaten),
  }
}

function listInside(list: Source['desa'], kodeKabupaten: string): readonly Entry[] {
  return list.filter(([kode]) => kode.startsWith(`${kodeKabupaten}.`)).map(([kode, nama]) => ({ kode, nama }))
}

function getRank({ nama, kode }: Entry, wanted: string): number {
  const full = nama.toLowerCase()
  const bare = full.replace(/^(kabupaten|kota) /, '')
  if (kode === wanted || bare === wanted || full === wanted) return 4
  if (bare.startsWith(wanted) || full.startsWith(wanted)) return 3
  if (bare.split(' ').some((word) => word.startsWith(wanted)) || kode.startsWith(wanted)) return 2
  return bare.includes(wanted) ? 1 : 0
}
