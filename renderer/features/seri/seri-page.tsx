import type { SeriRow } from '@shared/features/seri/seri.schema'
import { useState } from 'react'
import { client } from '../../lib/client'
import { linkTo } from '../../lib/links'
import { useSave } from '../../lib/use-save'
import { runCommand, useCommands } from '../../ui/commands/use-commands'
import { Button } from '../../ui/fields/button'
import { Grid } from '../../ui/grid/grid'
import { showMessage } from '../../ui/messages/messages'
import { EmptyState } from '../../ui/page/empty-state'
import { Page } from '../../ui/page/page'
import { PageHeader } from '../../ui/page/page-header'
import { useRapatBerikut } from '../rapat'
import { PanelSeri } from './panel-seri'
import { useSeri, useSeriList } from './seri.queries'
import { SERI_COLUMNS } from './seri-columns'
import { SeriDialog } from './seri-dialog'

/** Rapat that come again: when each was held last, when it comes next, and what is still open in it. */
export function SeriPage({ initialId }: { readonly initialId: string | null }) {
  const { data: rows } = useSeriList()
  const [selectedId, setSelectedId] = useState(initialId)
  const [dialog, setDialog] = useState<'baru' | 'ubah' | null>(null)
  const createBerikut = useRapatBerikut()
  const save = useSave()
  const selected = rows?.find(({ id }) => id === selectedId) ?? rows?.[0]

  const remove = async ({ id, nama }: Pick<SeriRow, 'id' | 'nama'>) => {
    const result = await save(() => client.seri.remove({ id }))
    if (!result.ok) return
    showMessage(`Seri “${nama}” dihapus. Rapatnya tetap ada.`, {
      label: 'Urungkan',
      shortcut: 'Ctrl+Z',
      run: () => runCommand('aksi.urungkan'),
    })
  }
  const next = () => selected !== undefined && createBerikut({ seriId: selected.id })

  useCommands([
    {
      id: 'seri.create',
      label: 'Seri baru',
      menu: 'berkas',
      menuGroup: 1,
      shortcut: 'Ctrl+N',
      icon: 'plus',
      run: () => setDialog('baru'),
    },
    {
      id: 'rapat.berikut',
      label: 'Rapat berikutnya',
      menu: 'data',
      shortcut: 'Ctrl+Shift+D',
      hint: 'rapat berikutnya',
      enabled: selected !== undefined,
      run: next,
    },
    {
      id: 'seri.edit',
      label: 'Ubah seri',
      menu: 'sunting',
      shortcut: 'F2',
      hint: 'ubah',
      enabled: selected !== undefined,
      run: () => setDialog('ubah'),
    },
  ])
  return (
    <>
      <Page
        panelLabel="Seri yang dipilih"
        panelWidth={320}
        panel={
          selected && (
            <Panel
              key={selected.id}
              id={selected.id}
              isEditing={dialog === 'ubah'}
              onEdit={() => setDialog('ubah')}
              onClose={() => setDialog(null)}
              onRemove={() => void remove(selected)}
            />
          )
        }
        head={
          <PageHeader
            title="Seri"
            parent={{ label: 'Rapat', href: linkTo.daftarRapat() }}
            description="Rakor berkala dan rapat tim"
          >
            <Button label="Seri baru" icon="plus" shortcut="Ctrl+N" onClick={() => setDialog('baru')} />
            {selected !== undefined && (
              <Button variant="primary" label="Rapat berikutnya" shortcut="Ctrl+Shift+D" onClick={next} />
            )}
          </PageHeader>
        }
      >
        {rows !== undefined && (
          <Grid
            id="seri"
            label="Daftar seri"
            columns={SERI_COLUMNS}
            rows={rows}
            getRowId={({ id }) => id}
            selectedId={selected?.id ?? null}
            onSelect={(row) => setSelectedId(row?.id ?? null)}
            onOpen={({ id }) => {
              setSelectedId(id)
              setDialog('ubah')
            }}
            openHint="ubah seri"
            onDelete={(removed) => {
              for (const row of removed) void remove(row)
            }}
            totalCount={rows.length}
            countLabel="seri"
            autoFocus={dialog === null}
            empty={
              <EmptyState
                title="Belum ada seri."
                help="Seri menyatukan rapat yang berulang. Acara yang belum selesai dan tindak lanjutnya ikut ke rapat berikutnya."
                steps={[{ label: 'Seri baru', shortcut: '1', run: () => setDialog('baru') }]}
              />
            }
          />
        )}
      </Page>
      {dialog === 'baru' && <SeriDialog seri={null} onClose={() => setDialog(null)} onSaved={setSelectedId} />}
    </>
  )
}

type PanelProps = {
  readonly id: string
  readonly isEditing: boolean
  readonly onEdit: () => void
  readonly onClose: () => void
  readonly onRemove: () => void
}

function Panel({ id, isEditing, onEdit, onClose, onRemove }: PanelProps) {
  const { data: seri } = useSeri(id)
  if (seri === undefined) return null
  return (
    <>
      <PanelSeri seri={seri} onEdit={onEdit} onRemove={onRemove} />
      {isEditing && <SeriDialog seri={seri} onClose={onClose} onSaved={() => {}} />}
    </>
  )
}
