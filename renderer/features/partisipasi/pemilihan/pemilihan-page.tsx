import type { PemilihanRow } from '@shared/features/partisipasi/pemilihan.schema'
import { useState } from 'react'
import { client } from '../../../lib/client'
import { goTo, linkTo } from '../../../lib/links'
import { useSave } from '../../../lib/use-save'
import { useCommands } from '../../../ui/commands/use-commands'
import { Button } from '../../../ui/fields/button'
import { Grid } from '../../../ui/grid/grid'
import { EmptyState } from '../../../ui/page/empty-state'
import { Page } from '../../../ui/page/page'
import { PageHeader } from '../../../ui/page/page-header'
import { usePemilihanList } from '../partisipasi.queries'
import { PanelPemilihan } from './panel-pemilihan'
import { PemilihanBaru } from './pemilihan-baru'
import { PEMILIHAN_COLUMNS } from './pemilihan-columns'

const NONE: readonly PemilihanRow[] = []

type PemilihanPageProps = {
  /** It stands for the whole module while there is no pemilihan to show. */
  readonly isAwal?: boolean
}

/** The register of pemilihan: one for each kind, newest voting day first. */
export function PemilihanPage({ isAwal = false }: PemilihanPageProps) {
  const { data } = usePemilihanList()
  const save = useSave()
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const [isCreating, setCreating] = useState(false)
  const rows = data ?? NONE
  const selected = rows.find(({ id }) => id === selectedId)
  const create = () => setCreating(true)
  const remove = async (gone: readonly PemilihanRow[]) => {
    for (const { id } of gone) await save(() => client.partisipasi.pemilihan.remove({ id }))
  }
  useCommands([
    {
      id: 'pemilihan.create',
      label: 'Pemilihan baru',
      menu: 'data',
      shortcut: 'Ctrl+N',
      hint: 'pemilihan baru',
      icon: 'plus',
      run: create,
    },
  ])
  return (
    <>
      <Page
        panelLabel="Pemilihan yang dipilih"
        panelWidth={340}
        panel={selected && <PanelPemilihan key={selected.id} pemilihan={selected} />}
        head={
          <PageHeader
            {...(isAwal
              ? { title: 'Partisipasi' }
              : { title: 'Pemilihan', parent: { label: 'Partisipasi', href: linkTo.partisipasi() } })}
          >
            <Button variant="primary" label="Pemilihan baru" icon="plus" shortcut="Ctrl+N" onClick={create} />
          </PageHeader>
        }
      >
        {data !== undefined && (
          <Grid
            id="pemilihan"
            label="Daftar pemilihan"
            columns={PEMILIHAN_COLUMNS}
            rows={rows}
            getRowId={getId}
            selectedId={selectedId}
            onSelect={(row) => setSelectedId(row?.id ?? null)}
            onOpen={({ id }) => goTo(linkTo.partisipasi(id))}
            openHint="buka hasil"
            onDelete={(gone) => void remove(gone)}
            countLabel="pemilihan"
            autoFocus
            empty={
              <EmptyState
                title="Belum ada pemilihan."
                help="Satu catatan untuk setiap jenis pemilihan. Pemilihan lama dapat dipakai sebagai acuan target."
                steps={[{ label: 'Tambah pemilihan', shortcut: 'Ctrl+N', run: create }]}
              />
            }
          />
        )}
      </Page>
      {isCreating && <PemilihanBaru ada={rows} onClose={() => setCreating(false)} onCreated={setSelectedId} />}
    </>
  )
}

function getId({ id }: PemilihanRow): string {
  return id
}
