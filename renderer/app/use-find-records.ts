import { createPencari } from '@shared/lib/fuzzy-cari'
import { formatTanggalPendek } from '@shared/lib/tanggal'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { api } from '../lib/client'
import { goTo, linkTo } from '../lib/links'
import type { FindRecords, PaletteGroup } from './shell/palette-items'

const MOST = 6

/** Looks for rapat and jabatan while someone types in the palette. The lists are the ones the screens already read. */
export function useFindRecords(): FindRecords {
  const queryClient = useQueryClient()
  return useCallback<FindRecords>(
    async (text, scope) => {
      const findRapat = async (): Promise<PaletteGroup> => {
        const rows = await queryClient.fetchQuery(api.rapat.list.queryOptions({ input: {} }))
        const find = createPencari(rows, (row) => `${row.nama} ${row.jenis}`)
        return {
          label: 'Rapat',
          items: find(text)
            .slice(0, MOST)
            .map((row) => ({
              id: row.id,
              label: row.nama,
              detail: row.tanggal === null ? 'belum bertanggal' : formatTanggalPendek(row.tanggal),
              icon: 'calendar' as const,
              run: () => goTo(linkTo.rapat(row.id)),
            })),
        }
      }
      const findJabatan = async (): Promise<PaletteGroup> => {
        const rows = await queryClient.fetchQuery(api.referensi.jabatan.list.queryOptions({ input: {} }))
        const find = createPencari(rows, (row) => [row.nama, row.singkatan].filter(Boolean).join(' '))
        return {
          label: 'Jabatan',
          items: find(text)
            .slice(0, MOST)
            .map((row) => ({
              id: row.id,
              label: row.nama,
              icon: 'users' as const,
              run: () => goTo(linkTo.jabatan()),
            })),
        }
      }
      if (scope === 'rapat') return [await findRapat()]
      if (scope === 'jabatan') return [await findJabatan()]
      return Promise.all([findRapat(), findJabatan()])
    },
    [queryClient],
  )
}
