import type { TingkatWilayah } from '@shared/features/partisipasi/pemilihan.schema'
import { selisihHari } from '@shared/lib/tanggal'
import type { FeatureDeps } from '../../lib/feature'
import type { ReferensiService } from '../referensi'
import type { PemilihanRepository } from './pemilihan.repository'
import type { WilayahPemilihanRepository, WilayahPemilihanTableRow } from './wilayah-pemilihan.repository'

type SusunanParts = {
  readonly pemilihan: PemilihanRepository
  readonly wilayah: WilayahPemilihanRepository
  readonly referensi: Pick<ReferensiService, 'wilayah'>
}

/** The wilayah of a voting day: found, copied from the nearest other day, or taken from the official list. */
export function createSusunanService(
  { pemilihan, wilayah, referensi }: SusunanParts,
  { clock, createId }: Pick<FeatureDeps, 'clock' | 'createId'>,
) {
  /** Id of the susunan of that day; makes one when the day has none. Only inside an action. */
  function prepare(tanggal: string, tingkatData: TingkatWilayah): string {
    const others = pemilihan.list()
    const sameDay = others.find((row) => row.tanggal === tanggal)
    if (sameDay !== undefined) return sameDay.susunanId
    const susunanId = createId()
    wilayah.createSusunan(susunanId, clock.now().toISOString())
    const nearest = others.toSorted((a, b) => getJarak(a.tanggal, tanggal) - getJarak(b.tanggal, tanggal))[0]
    if (nearest === undefined) copyResmi(susunanId)
    else copySusunan(nearest.susunanId, susunanId, tingkatData === 'tps')
    return susunanId
  }

  /** TPS are laid out anew for every election; they are copied only for those that count by TPS. */
  function copySusunan(from: string, susunanId: string, withTps: boolean): void {
    const rows = wilayah.listSusunan(from).filter(({ tingkat }) => withTps || tingkat !== 'tps')
    const ids = new Map(rows.map(({ id }) => [id, createId()]))
    const toNew = (id: string): string => ids.get(id) ?? id
    createTopDown(
      rows.map((row) => ({
        ...row,
        id: toNew(row.id),
        susunanId,
        indukId: row.indukId === null ? null : toNew(row.indukId),
        kecamatanId: toNew(row.kecamatanId),
      })),
    )
  }

  function copyResmi(susunanId: string): void {
    const rows = referensi.wilayah.list()
    const ids = new Map(rows.map(({ id }) => [id, createId()]))
    const toNew = (id: string | null): string => ids.get(id ?? '') ?? ''
    createTopDown(
      rows.flatMap(({ id, indukId, tingkat, kode, nama }, index): WilayahPemilihanTableRow[] => {
        if (tingkat !== 'kecamatan' && tingkat !== 'desa') return []
        const own = toNew(id)
        const isKecamatan = tingkat === 'kecamatan'
        const parts = {
          indukId: isKecamatan ? null : toNew(indukId),
          kecamatanId: isKecamatan ? own : toNew(indukId),
        }
        return [{ id: own, susunanId, tingkat, kode, nama, urutan: index + 1, khusus: false, ...parts }]
      }),
    )
  }

  /** Parents first: each row must find what it lies in. */
  function createTopDown(rows: readonly WilayahPemilihanTableRow[]): void {
    for (const tingkat of ['kecamatan', 'desa', 'tps'] as const) {
      for (const row of rows) if (row.tingkat === tingkat) wilayah.create(row)
    }
  }

  return { prepare }
}

function getJarak(a: string, b: string): number {
  return Math.abs(selisihHari(a, b))
}
