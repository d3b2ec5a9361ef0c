import type { JabatanRow } from '@shared/features/referensi/referensi.schema'
import type { ZonaWaktu } from '@shared/lib/tanggal'
import { useMemo, useRef, useState } from 'react'
import { Button } from '../../ui/fields/button'
import { SegmentField } from '../../ui/fields/choice-fields'
import { FilterSelect } from '../../ui/fields/select-field'
import { SearchField } from '../../ui/fields/text-field'
import { Grid } from '../../ui/grid/grid'
import type { GridChange } from '../../ui/grid/grid-types'
import { EmptyState } from '../../ui/page/empty-state'
import { Page } from '../../ui/page/page'
import { PageHeader, Toolbar } from '../../ui/page/page-header'
import { JabatanBaru } from './jabatan-baru'
import { buildJabatanColumns } from './jabatan-columns'
import { JabatanPanel } from './jabatan-panel'
import { useJabatanList, useUnsurList } from './referensi.queries'
import { TempelDialog } from './tempel-dialog'
import { useJabatanActions } from './use-jabatan-actions'
import { useJabatanCommands } from './use-jabatan-commands'

type View = 'unsur' | 'protokol'
type Shown = 'aktif' | 'semua' | 'kosong'

type JabatanPageProps = {
  /** The jabatan that is chosen at first, when the page was opened on one. */
  readonly initialId: string | null
  readonly zona: ZonaWaktu
}

const NONE: readonly JabatanRow[] = []
const SHOWN_OPTIONS: readonly { readonly value: Shown; readonly label: string }[] = [
  { value: 'aktif', label: 'Yang aktif' },
  { value: 'kosong', label: 'Tanpa pejabat' },
  { value: 'semua', label: 'Semua' },
]

/** Jabatan of the region in protocol order and who holds them; typed into like a sheet, filled from Excel by paste. */
export function JabatanPage({ initialId, zona }: JabatanPageProps) {
  const list = useJabatanList()
  const unsur = useUnsurList()
  const actions = useJabatanActions()
  const [view, setView] = useState<View>('unsur')
  const [shown, setShown] = useState<Shown>('aktif')
  const [query, setQuery] = useState('')
  const [selectedId, setSelectedId] = useState(initialId)
  const [isCreating, setCreating] = useState(false)
  const [pasted, setPasted] = useState<readonly (readonly string[])[] | 'menunggu' | null>(null)
  const search = useRef<HTMLInputElement>(null)

  const all = list.data ?? NONE
  const rows = useMemo(() => all.filter((row) => isShown(row, shown)), [all, shown])
  const columns = useMemo(
    () =>
      buildJabatanColumns(
        view === 'protokol' ? new Map(all.map(({ id }, index) => [id, index + 1])) : null,
        shown === 'semua',
      ),
    [all, view, shown],
  )
  const groups = useMemo(
    () => ({
      of: (row: JabatanRow) => row.unsurId,
      list: (unsur.data ?? []).map(({ id, nama }) => ({ id, label: nama })),
    }),
    [unsur.data],
  )
  const selected = all.find(({ id }) => id === selectedId)
  const hasManualOrder = all.some(({ urutanManual }) => urutanManual !== null)

  const apply = async ({ cells }: GridChange) => {
    for (const { rowId, columnId, value } of cells) {
      const row = all.find(({ id }) => id === rowId)
      const text = value === null ? '' : String(value)
      if (row === undefined) continue
      if (columnId === 'pejabat') await actions.setNamaPejabat(row, text)
      else if (columnId === 'nip') await actions.updatePejabat(row, { nip: text })
      else if (columnId === 'nama') await actions.update(row.id, { nama: text })
      else if (columnId === 'singkatan') await actions.update(row.id, { singkatan: text })
    }
  }
  const clear = () => {
    setQuery('')
    setShown('semua')
  }

  useJabatanCommands({
    selected,
    all,
    actions,
    hasManualOrder,
    onCreate: () => setCreating(true),
    onPaste: () => setPasted('menunggu'),
    onSearch: () => search.current?.focus(),
  })

  return (
    <>
      <Page
        panelLabel="Jabatan yang dipilih"
        panelWidth={372}
        panel={
          selected !== undefined && (
            <JabatanPanel
              key={selected.id}
              jabatan={selected}
              unsurList={unsur.data ?? []}
              zona={zona}
              onUpdate={(ubah) => void actions.update(selected.id, ubah)}
              onRemove={() => void actions.remove(selected)}
            />
          )
        }
        head={
          <>
            <PageHeader title="Jabatan">
              <SegmentField
                label="Susunan"
                hideLabel
                value={view}
                onChange={setView}
                options={[
                  { value: 'unsur', label: 'Per unsur' },
                  { value: 'protokol', label: 'Urutan protokol' },
                ]}
              />
              <Button label="Tempel dari Excel" icon="spreadsheet" onClick={() => setPasted('menunggu')} />
              <Button
                variant="primary"
                icon="plus"
                label="Jabatan baru"
                shortcut="Ctrl+N"
                onClick={() => setCreating(true)}
              />
            </PageHeader>
            <Toolbar
              end={
                hasManualOrder && (
                  <Button
                    small
                    variant="quiet"
                    label="Kembalikan urutan UU 9/2010"
                    onClick={() => void actions.resetOrder()}
                  />
                )
              }
            >
              <SearchField ref={search} label="Cari jabatan atau nama" value={query} onChange={setQuery} />
              <FilterSelect label="Tampilkan" value={shown} options={SHOWN_OPTIONS} onChange={setShown} />
            </Toolbar>
          </>
        }
      >
        {list.data !== undefined && (
          <Grid
            id={`jabatan-${view}`}
            label="Daftar jabatan"
            mode="cell"
            columns={columns}
            rows={rows}
            getRowId={({ id }) => id}
            {...(view === 'unsur' ? { groups } : {})}
            search={query}
            selectedId={selectedId}
            // While a form is open the keys belong to it, also when the list arrives only then.
            autoFocus={!isCreating && pasted === null}
            onSelect={(row) => row !== null && setSelectedId(row.id)}
            onChange={(change) => void apply(change)}
            onPasteTable={setPasted}
            onClearFilters={clear}
            isFilteredOutside={shown !== 'semua'}
            totalCount={all.length}
            countLabel="jabatan"
            isStruck={({ aktif }) => !aktif}
            empty={
              <EmptyState
                title="Belum ada jabatan."
                help="Tambah satu per satu, atau tempel daftar undangan dari Excel."
                steps={[
                  { label: 'Jabatan baru', shortcut: 'Ctrl+N', run: () => setCreating(true) },
                  { label: 'Tempel dari Excel', run: () => setPasted('menunggu') },
                ]}
              />
            }
          />
        )}
      </Page>
      {isCreating && (
        <JabatanBaru
          unsurList={unsur.data ?? []}
          unsurId={selected?.unsurId ?? null}
          onClose={() => setCreating(false)}
          onCreated={(id) => {
            setCreating(false)
            setSelectedId(id)
          }}
        />
      )}
      {pasted !== null && (
        <TempelDialog cells={pasted === 'menunggu' ? null : pasted} onClose={() => setPasted(null)} />
      )}
    </>
  )
}

function isShown({ aktif, pejabat }: JabatanRow, shown: Shown): boolean {
  if (shown === 'semua') return true
  return aktif && (shown === 'aktif' || pejabat === null)
}
