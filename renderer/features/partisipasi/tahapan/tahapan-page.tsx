import type { Tahapan } from '@shared/features/partisipasi/pemilihan.schema'
import { useMemo, useState } from 'react'
import { client } from '../../../lib/client'
import { linkTo } from '../../../lib/links'
import { useHariIni } from '../../../lib/use-hari-ini'
import { useSave } from '../../../lib/use-save'
import { useCommands } from '../../../ui/commands/use-commands'
import { Button } from '../../../ui/fields/button'
import { Grid } from '../../../ui/grid/grid'
import type { GridChange } from '../../../ui/grid/grid-types'
import { EmptyState } from '../../../ui/page/empty-state'
import { Page } from '../../../ui/page/page'
import { PageHeader } from '../../../ui/page/page-header'
import { usePemilihan, useTahapan } from '../partisipasi.queries'
import { buildTahapanColumns } from './tahapan-columns'

const NONE: readonly Tahapan[] = []

/** The calendar of stages of one pemilihan; dates are typed as `24/11`, `24 nov`. */
export function TahapanPage({ pemilihanId }: { readonly pemilihanId: string }) {
  const pemilihan = usePemilihan(pemilihanId)
  const { data } = useTahapan(pemilihanId)
  const hariIni = useHariIni()
  const save = useSave()
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const columns = useMemo(() => buildTahapanColumns(hariIni), [hariIni])
  const selected = data?.find(({ id }) => id === selectedId)

  const create = async () => {
    const isi = { nama: 'Tahapan baru', mulai: null, selesai: null }
    const result = await save(() => client.partisipasi.tahapan.create({ pemilihanId, isi }))
    if (result.ok) setSelectedId(result.value.id)
  }
  const change = async ({ cells }: GridChange) => {
    for (const { rowId, columnId, value } of cells) {
      await save(() => client.partisipasi.tahapan.update({ id: rowId, ubah: { [columnId]: value } }))
    }
  }
  const remove = () => {
    if (selected !== undefined) void save(() => client.partisipasi.tahapan.remove({ id: selected.id }))
  }
  useCommands([
    {
      id: 'tahapan.create',
      label: 'Tambah tahapan',
      menu: 'data',
      shortcut: 'Ctrl+N',
      hint: 'tambah tahapan',
      run: () => void create(),
    },
    {
      id: 'tahapan.remove',
      label: 'Hapus tahapan yang dipilih',
      menu: 'data',
      enabled: selected !== undefined,
      run: remove,
    },
  ])
  return (
    <Page
      head={
        <PageHeader
          title="Tahapan"
          parent={{ label: pemilihan?.nama ?? 'Partisipasi', href: linkTo.partisipasi(pemilihanId) }}
        >
          <Button label="Hapus tahapan" variant="quiet" disabled={selected === undefined} onClick={remove} />
          <Button label="Tambah tahapan" icon="plus" shortcut="Ctrl+N" onClick={() => void create()} />
        </PageHeader>
      }
    >
      {data !== undefined && (
        <Grid
          id="tahapan"
          label="Tahapan pemilihan"
          columns={columns}
          rows={data ?? NONE}
          getRowId={getId}
          mode="cell"
          lined
          selectedId={selectedId}
          onSelect={(row) => setSelectedId(row?.id ?? null)}
          onChange={(next) => void change(next)}
          countLabel="tahapan"
          autoFocus
          empty={
            <EmptyState
              title="Belum ada tahapan."
              steps={[{ label: 'Tambah tahapan', shortcut: 'Ctrl+N', run: () => void create() }]}
            />
          }
        />
      )}
    </Page>
  )
}

function getId({ id }: Tahapan): string {
  return id
}
