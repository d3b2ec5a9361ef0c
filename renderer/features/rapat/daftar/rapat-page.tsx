import type { RapatRow, TemplatRapat } from '@shared/features/rapat/rapat.schema'
import { useMemo, useRef, useState } from 'react'
import { goTo, linkTo } from '../../../lib/links'
import { useHariIni } from '../../../lib/use-hari-ini'
import { runCommand, useCommands } from '../../../ui/commands/use-commands'
import { Button } from '../../../ui/fields/button'
import { SegmentField } from '../../../ui/fields/choice-fields'
import { Grid } from '../../../ui/grid/grid'
import { Page } from '../../../ui/page/page'
import { PageHeader } from '../../../ui/page/page-header'
import { RapatBaru } from '../baru/rapat-baru'
import { useRapatList } from '../rapat.queries'
import { FILTER_KOSONG, filterRapat, hasFilter } from './filter-rapat'
import { MonthPanel } from './month-panel'
import { DayList, MonthView, YearView } from './month-view'
import { buildRapatColumns } from './rapat-columns'
import { RapatKosong } from './rapat-kosong'
import { RapatToolbar } from './rapat-toolbar'
import { useRegisterState } from './register-state'
import { SelectedRapat } from './selected-rapat'
import { useRapatActions } from './use-rapat-actions'

const NONE: readonly RapatRow[] = []

/** The register of all rapat, as list, month or year. */
export function RapatPage() {
  const list = useRapatList()
  const hariIni = useHariIni()
  const [{ view, filter, selectedId, day }, setState] = useRegisterState()
  const [templat, setTemplat] = useState<TemplatRapat | null>(null)
  const search = useRef<HTMLInputElement>(null)
  const actions = useRapatActions()

  const all = list.data ?? NONE
  const rows = useMemo(() => filterRapat(all, filter, hariIni), [all, filter, hariIni])
  const columns = useMemo(() => buildRapatColumns(hariIni), [hariIni])
  const rapatPerHari = useMemo(() => Map.groupBy(all, ({ tanggal }) => tanggal ?? ''), [all])
  const jenisList = useMemo(() => [...new Set(all.map(({ jenis }) => jenis))].sort(), [all])
  const seriList = useMemo(() => [...new Set(all.flatMap(({ seri }) => seri ?? []))].sort(), [all])
  const selected = rows.find(({ id }) => id === selectedId) ?? rows[0] ?? null
  const shownDay = day ?? selected?.tanggal ?? hariIni

  const selectDay = (tanggal: string) => {
    const first = rapatPerHari.get(tanggal)?.[0]
    setState({ day: tanggal, ...(first === undefined ? {} : { selectedId: first.id }) })
  }
  const selectRow = (row: RapatRow | null) => {
    if (row !== null) setState({ selectedId: row.id, day: null })
  }

  useCommands([
    {
      id: 'rapat.create',
      label: 'Rapat baru',
      menu: 'berkas',
      menuGroup: 1,
      shortcut: 'Ctrl+N',
      icon: 'plus',
      run: () => setTemplat('kosong'),
    },
    {
      id: 'rapat.copy',
      label: 'Salin jadi rapat baru',
      menu: 'data',
      shortcut: 'Ctrl+D',
      hint: 'salin jadi rapat baru',
      enabled: selected !== null,
      run: () => selected !== null && void actions.copy(selected),
    },
    {
      id: 'rapat.berikut',
      label: 'Rapat berikutnya',
      menu: 'data',
      shortcut: 'Ctrl+Shift+D',
      enabled: selected !== null && selected.seriId !== null,
      run: () => selected !== null && actions.createBerikut(selected),
    },
    {
      id: 'rapat.search',
      label: 'Cari di daftar rapat',
      menu: 'sunting',
      shortcut: 'Ctrl+F',
      hint: 'cari di daftar',
      run: () => search.current?.focus(),
    },
  ])

  const isEmpty = list.data?.length === 0
  const calendar = { hariIni, selected: shownDay, rapatPerHari, onSelect: selectDay }
  const panel =
    view === 'daftar' ? (
      <>
        <MonthPanel {...calendar} />
        {selected !== null && (
          <SelectedRapat
            rapat={selected}
            onOpen={() => actions.open(selected)}
            onCopy={() => void actions.copy(selected)}
            onBerikut={() => actions.createBerikut(selected)}
          />
        )}
      </>
    ) : (
      <DayList
        tanggal={shownDay}
        rapatList={rapatPerHari.get(shownDay) ?? NONE}
        hariIni={hariIni}
        onOpen={actions.open}
      />
    )

  return (
    <>
      <Page
        panel={isEmpty ? undefined : panel}
        panelLabel="Kalender dan rapat yang dipilih"
        head={
          <>
            <PageHeader title="Rapat">
              <SegmentField
                label="Tampilan"
                hideLabel
                value={view}
                onChange={(next) => setState({ view: next })}
                options={[
                  { value: 'daftar', label: 'Daftar' },
                  { value: 'bulan', label: 'Bulan' },
                  { value: 'tahun', label: 'Tahun' },
                ]}
              />
              <Button label="Seri" icon="history" onClick={() => goTo(linkTo.daftarSeri())} />
              {!isEmpty && <Button label="Rekap Excel" icon="spreadsheet" onClick={() => runCommand('rekap.open')} />}
              <Button
                variant="primary"
                icon="plus"
                label="Rapat baru"
                shortcut="Ctrl+N"
                onClick={() => setTemplat('kosong')}
              />
            </PageHeader>
            {!isEmpty && view === 'daftar' && (
              <RapatToolbar
                filter={filter}
                onChange={(next) => setState({ filter: next })}
                jenisList={jenisList}
                seriList={seriList}
                searchRef={search}
              />
            )}
          </>
        }
      >
        {view === 'daftar' && list.data !== undefined && (
          <Grid
            id="rapat"
            label="Daftar rapat"
            columns={columns}
            rows={rows}
            getRowId={({ id }) => id}
            selectedId={selected?.id ?? null}
            // While the form is open the keys belong to it, also when the list arrives only then.
            autoFocus={templat === null}
            isFilteredOutside={hasFilter(filter)}
            onClearFilters={() => setState({ filter: FILTER_KOSONG })}
            totalCount={all.length}
            onSelect={selectRow}
            onOpen={actions.open}
            onDelete={(removed) => void actions.remove(removed)}
            isStruck={({ status }) => status === 'batal'}
            initialSort={[{ id: 'tanggal', desc: true }]}
            countLabel="rapat"
            empty={isEmpty ? <RapatKosong onCreate={setTemplat} /> : undefined}
          />
        )}
        {view === 'bulan' && (
          <MonthView {...calendar} onOpen={(tanggal) => openFirst(rapatPerHari.get(tanggal), actions.open)} />
        )}
        {view === 'tahun' && <YearView {...calendar} onOpen={() => setState({ view: 'bulan' })} />}
      </Page>
      {templat !== null && <RapatBaru templat={templat} tanggal={day} onClose={() => setTemplat(null)} />}
    </>
  )
}

function openFirst(rapatList: readonly RapatRow[] | undefined, open: (rapat: RapatRow) => void) {
  const first = rapatList?.[0]
  if (first !== undefined) open(first)
}
