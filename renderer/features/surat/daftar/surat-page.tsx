import type { SuratRow } from '@shared/features/surat/surat.schema'
import { useMemo, useRef, useState } from 'react'
import { goTo, linkTo } from '../../../lib/links'
import { useCommands } from '../../../ui/commands/use-commands'
import { FilterSelect } from '../../../ui/fields/select-field'
import { SearchField } from '../../../ui/fields/text-field'
import { Grid } from '../../../ui/grid/grid'
import { EmptyState } from '../../../ui/page/empty-state'
import { Page } from '../../../ui/page/page'
import { PageHeader, Toolbar } from '../../../ui/page/page-header'
import { useSuratList } from '../surat.queries'
import { PanelSurat } from './panel-surat'
import { SURAT_COLUMNS } from './surat-columns'

const SEMUA = 'semua'

/** The register of letters: one year at a time, letters without a number first. */
export function SuratPage() {
  const { data: semua } = useSuratList()
  const [cari, setCari] = useState('')
  const [tahun, setTahun] = useState<string | null>(null)
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const search = useRef<HTMLInputElement>(null)
  const tahunList = useMemo(() => listTahun(semua ?? []), [semua])
  const chosen = tahun ?? tahunList[0] ?? SEMUA
  const rows = useMemo(
    () => (semua ?? []).filter(({ tanggal }) => chosen === SEMUA || tanggal.startsWith(chosen)),
    [semua, chosen],
  )
  const selected = rows.find(({ id }) => id === selectedId)
  const open = (row: SuratRow) => goTo(linkTo.surat(row.rapatId, row.id))

  useCommands([
    {
      id: 'surat.cari',
      label: 'Cari surat',
      menu: 'sunting',
      shortcut: 'Ctrl+F',
      hint: 'cari',
      run: () => search.current?.focus(),
    },
  ])
  return (
    <Page
      panelLabel="Surat yang dipilih"
      panelWidth={294}
      panel={selected && <PanelSurat key={selected.id} row={selected} onOpen={() => open(selected)} />}
      head={
        <>
          <PageHeader title="Surat" description="Register nomor surat" />
          {semua !== undefined && semua.length > 0 && (
            <Toolbar>
              <SearchField ref={search} label="Cari nomor, hal, atau rapat" value={cari} onChange={setCari} />
              <FilterSelect
                label="Tahun"
                value={chosen}
                onChange={setTahun}
                options={[
                  ...tahunList.map((satu) => ({ value: satu, label: satu })),
                  { value: SEMUA, label: 'Semua tahun' },
                ]}
              />
            </Toolbar>
          )}
        </>
      }
    >
      {semua !== undefined && (
        <Grid
          id="surat"
          label="Register surat"
          columns={SURAT_COLUMNS}
          rows={rows}
          getRowId={({ id }) => id}
          search={cari}
          selectedId={selectedId}
          onSelect={(row) => setSelectedId(row?.id ?? null)}
          onOpen={open}
          openHint="buka surat"
          onClearFilters={() => {
            setCari('')
            setTahun(SEMUA)
          }}
          isFilteredOutside={rows.length < semua.length}
          totalCount={semua.length}
          countLabel="surat"
          autoFocus
          empty={
            <EmptyState
              title="Belum ada surat."
              help="Surat undangan dibuat dari tahap Undangan sebuah rapat, nota dinas dan berita acara dari ringkasannya. Semua tercatat di sini dengan nomornya."
              steps={[{ label: 'Buka daftar rapat', run: () => goTo(linkTo.daftarRapat()) }]}
            />
          }
        />
      )}
    </Page>
  )
}

function listTahun(rows: readonly SuratRow[]): readonly string[] {
  return [...new Set(rows.map(({ tanggal }) => tanggal.slice(0, 4)))].sort().reverse()
}
