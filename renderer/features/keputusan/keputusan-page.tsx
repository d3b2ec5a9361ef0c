import type { KeputusanRow } from '@shared/features/keputusan/keputusan.schema'
import { useMemo, useRef, useState } from 'react'
import { goTo, linkTo } from '../../lib/links'
import { useHariIni } from '../../lib/use-hari-ini'
import { useCommands } from '../../ui/commands/use-commands'
import { FilterSelect } from '../../ui/fields/select-field'
import { SearchField } from '../../ui/fields/text-field'
import { Grid } from '../../ui/grid/grid'
import { EmptyState } from '../../ui/page/empty-state'
import { Page } from '../../ui/page/page'
import { PageHeader, Toolbar } from '../../ui/page/page-header'
import { PERIODE_LIST } from '../rapat'
import { CabutDialog } from './cabut-dialog'
import { FILTER_KOSONG, type FilterKeputusan, filterKeputusan } from './filter-keputusan'
import { GantiDialog } from './ganti-dialog'
import { useKeputusanList } from './keputusan.queries'
import { KEPUTUSAN_COLUMNS } from './keputusan-columns'
import { PanelKeputusan } from './panel-keputusan'
import { STATUS_KEPUTUSAN } from './status-keputusan'

const NONE: readonly KeputusanRow[] = []
const SEMUA = { value: '', label: 'Semua' } as const
const STATUS_OPTIONS = [
  SEMUA,
  ...(['berlaku', 'diganti', 'dicabut'] as const).map((value) => ({ value, label: STATUS_KEPUTUSAN[value].kata })),
]

/** Everything that was ever decided, and what of it is still in force. */
export function KeputusanPage() {
  const { data } = useKeputusanList()
  const hariIni = useHariIni()
  const [filter, setFilter] = useState<FilterKeputusan>(FILTER_KOSONG)
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const [dialog, setDialog] = useState<'ganti' | 'cabut' | null>(null)
  const search = useRef<HTMLInputElement>(null)
  const semua = data ?? NONE
  const rows = useMemo(() => filterKeputusan(semua, filter, hariIni), [semua, filter, hariIni])
  const seriList = useMemo(() => [...new Set(semua.flatMap(({ seri }) => seri ?? []))].sort(), [semua])
  const selected = rows.find(({ id }) => id === selectedId) ?? rows[0]
  const canChange = selected?.status === 'berlaku'
  const set = (change: Partial<FilterKeputusan>) => setFilter((now) => ({ ...now, ...change }))
  /** A link of the chain may lead to a row that the filters hide. */
  const select = (id: string) => {
    if (!rows.some((row) => row.id === id)) setFilter(FILTER_KOSONG)
    setSelectedId(id)
  }

  useCommands([
    {
      id: 'keputusan.cari',
      label: 'Cari keputusan',
      menu: 'sunting',
      shortcut: 'Ctrl+F',
      hint: 'cari',
      run: () => search.current?.focus(),
    },
    {
      id: 'keputusan.ganti',
      label: 'Ganti keputusan…',
      menu: 'data',
      shortcut: 'G',
      hint: 'ganti',
      enabled: canChange,
      run: () => setDialog('ganti'),
    },
    {
      id: 'keputusan.cabut',
      label: 'Cabut keputusan…',
      menu: 'data',
      shortcut: 'C',
      hint: 'cabut',
      enabled: canChange,
      run: () => setDialog('cabut'),
    },
  ])

  return (
    <>
      <Page
        panelLabel="Keputusan yang dipilih"
        panelWidth={320}
        panel={
          selected && (
            <PanelKeputusan
              row={selected}
              onSelect={select}
              onReplace={() => setDialog('ganti')}
              onRevoke={() => setDialog('cabut')}
            />
          )
        }
        head={
          <>
            <PageHeader title="Keputusan" description="Register keputusan semua rapat" />
            {semua.length > 0 && (
              <Toolbar>
                <SearchField
                  ref={search}
                  label="Cari isi, rapat, atau acara"
                  value={filter.cari}
                  onChange={(cari) => set({ cari })}
                />
                <FilterSelect
                  label="Status"
                  value={filter.status}
                  options={STATUS_OPTIONS}
                  onChange={(status) => set({ status })}
                />
                <FilterSelect
                  label="Periode"
                  value={filter.periode}
                  options={PERIODE_LIST.map(({ id, label }) => ({ value: id, label }))}
                  onChange={(periode) => set({ periode })}
                />
                {seriList.length > 0 && (
                  <FilterSelect
                    label="Seri"
                    value={filter.seri}
                    options={[SEMUA, ...seriList.map((seri) => ({ value: seri, label: seri }))]}
                    onChange={(seri) => set({ seri })}
                  />
                )}
              </Toolbar>
            )}
          </>
        }
      >
        {data !== undefined && (
          <Grid
            id="keputusan"
            label="Register keputusan"
            columns={KEPUTUSAN_COLUMNS}
            rows={rows}
            getRowId={({ id }) => id}
            search={filter.cari}
            selectedId={selected?.id ?? null}
            onSelect={(row) => setSelectedId(row?.id ?? null)}
            onOpen={openRapat}
            openHint="buka notula"
            isStruck={({ status }) => status === 'dicabut'}
            onClearFilters={() => setFilter(FILTER_KOSONG)}
            isFilteredOutside={rows.length < semua.length}
            totalCount={semua.length}
            countLabel="keputusan"
            autoFocus={dialog === null}
            empty={
              <EmptyState
                title="Belum ada keputusan."
                help="Keputusan ditulis di notula, per acara, dan muncul di sini dengan statusnya."
                steps={[{ label: 'Buka daftar rapat', run: () => goTo(linkTo.daftarRapat()) }]}
              />
            }
          />
        )}
      </Page>
      {dialog === 'ganti' && selected !== undefined && (
        <GantiDialog row={selected} semua={semua} onClose={() => setDialog(null)} />
      )}
      {dialog === 'cabut' && selected !== undefined && <CabutDialog row={selected} onClose={() => setDialog(null)} />}
    </>
  )
}

function openRapat({ id, acaraId, rapat }: KeputusanRow) {
  goTo(linkTo.notula(rapat.id, acaraId === null ? undefined : { bagian: acaraId, baris: id }))
}
