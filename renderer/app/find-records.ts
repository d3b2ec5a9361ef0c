import { createPencari } from '@shared/lib/fuzzy-cari'
import { formatNamaLengkap } from '@shared/lib/nama'
import { formatTanggal } from '@shared/lib/tanggal'
import type { QueryClient } from '@tanstack/react-query'
import { api } from '../lib/client'
import { goTo, linkTo } from '../lib/links'
import type { FindRecords, PaletteGroup } from './shell/palette-items'

const MOST = 8

/** Looks for rapat and jabatan in what the window has read already, or reads it once. */
export function createFindRecords(queryClient: QueryClient): FindRecords {
  return async (text, scope) => {
    const groups = await Promise.all([
      scope === 'jabatan' ? null : findRapat(queryClient, text),
      scope === 'rapat' ? null : findJabatan(queryClient, text),
    ])
    return groups.filter((group) => group !== null && group.items.length > 0).flatMap((group) => group ?? [])
  }
}

async function findRapat(queryClient: QueryClient, text: string): Promise<PaletteGroup> {
  const rows = await queryClient.fetchQuery(api.rapat.list.queryOptions({ input: {} }))
  const found = createPencari(rows, ({ nama, jenis, tempat }) => `${nama} ${jenis} ${tempat ?? ''}`)(text)
  return {
    label: 'Rapat',
    items: found.slice(0, MOST).map(({ id, nama, tanggal }) => ({
      id: `rapat-${id}`,
      label: nama,
      detail: tanggal === null ? 'Belum bertanggal' : formatTanggal(tanggal),
      icon: 'calendar',
      run: () => goTo(linkTo.rapat(id)),
    })),
  }
}

async function findJabatan(queryClient: QueryClient, text: string): Promise<PaletteGroup> {
  const rows = await queryClient.fetchQuery(api.referensi.jabatan.list.queryOptions({ input: {} }))
  const find = createPencari(
    rows,
    ({ nama, singkatan, pejabat }) => `${singkatan ?? ''} ${nama} ${pejabat?.nama ?? ''}`,
  )
  return {
    label: 'Jabatan',
    items: find(text)
      .slice(0, MOST)
      .map(({ id, nama, pejabat }) => ({
        id: `jabatan-${id}`,
        label: nama,
        detail: pejabat === null ? 'Belum ada pejabat' : formatNamaLengkap(pejabat),
        icon: 'users',
        run: () => goTo(linkTo.jabatanTerpilih(id)),
      })),
  }
}
