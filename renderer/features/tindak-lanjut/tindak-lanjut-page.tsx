import { formatTanggalPanjang } from '@shared/lib/tanggal'
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
import { BilahUmur } from './bilah-umur'
import { FILTER_KOSONG, filterTindakLanjut, listPilihan } from './filter-tindak-lanjut'
import { getStatusBerikut } from './keadaan-ringkas'
import { buildKelompok, buildKolom } from './kolom-tindak-lanjut'
import { PanelTindakLanjut } from './panel-tindak-lanjut'
import { useSetStatusTindakLanjut, useTindakLanjutList } from './tindak-lanjut.queries'

/** Everything that was decided to be done, in all rapat: late first, so that nothing is forgotten. */
export function TindakLanjutPage() {
  const hariIni = useHariIni()
  const { data: semua } = useTindakLanjutList()
  const setStatus = useSetStatusTindakLanjut()
  const [filter, setFilter] = useState(FILTER_KOSONG)
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const search = useRef<HTMLInputElement>(null)
  const columns = useMemo(() => buildKolom(hariIni), [hariIni])
  const groups = useMemo(() => buildKelompok(hariIni), [hariIni])
  const rows = useMemo(() => filterTindakLanjut(semua ?? [], filter, hariIni), [semua, filter, hariIni])
  const selected = rows.find(({ id }) => id === selectedId)

  useCommands([
    {
      id: 'tindak-lanjut.status',
      label: 'Ubah status tindak lanjut',
      menu: 'data',
      shortcut: 'Spasi',
      hint: 'ubah status',
      enabled: selected !== undefined,
      run: () => selected && void setStatus(selected, getStatusBerikut(selected.status)),
    },
    {
      id: 'tindak-lanjut.cari',
      label: 'Cari tindak lanjut',
      menu: 'sunting',
      shortcut: 'Ctrl+F',
      hint: 'cari',
      run: () => search.current?.focus(),
    },
  ])

  return (
    <Page
      panelLabel="Tindak lanjut yang dipilih"
      panelWidth={294}
      panel={
        selected && (
          <PanelTindakLanjut row={selected} hariIni={hariIni} onStatus={(status) => void setStatus(selected, status)} />
        )
      }
      head={
        <>
          <PageHeader title="Tindak lanjut" description={formatTanggalPanjang(hariIni)} />
          {semua !== undefined && semua.length > 0 && (
            <Toolbar
              end={
                <BilahUmur
                  rows={semua}
                  hariIni={hariIni}
                  umur={filter.umur}
                  onChange={(umur) => setFilter({ ...filter, umur })}
                />
              }
            >
              <SearchField
                ref={search}
                label="Cari uraian"
                value={filter.cari}
                onChange={(cari) => setFilter({ ...filter, cari })}
              />
              <FilterSelect
                label="Rapat"
                value={filter.rapat}
                onChange={(rapat) => setFilter({ ...filter, rapat })}
                options={listPilihan(semua, (row) => ({ value: row.rapatId, label: row.rapat }))}
              />
              <FilterSelect
                label="Jabatan"
                value={filter.jabatan}
                onChange={(jabatan) => setFilter({ ...filter, jabatan })}
                options={listPilihan(semua, (row) => ({ value: row.jabatanId, label: row.jabatan }))}
              />
            </Toolbar>
          )}
        </>
      }
    >
      {semua !== undefined && (
        <Grid
          id="tindak-lanjut"
          label="Daftar tindak lanjut"
          columns={columns}
          rows={rows}
          getRowId={({ id }) => id}
          groups={groups}
          search={filter.cari}
          selectedId={selectedId}
          onSelect={(row) => setSelectedId(row?.id ?? null)}
          onOpen={(row) => goTo(linkTo.notula(row.rapatId))}
          openHint="buka notula"
          onClearFilters={() => setFilter(FILTER_KOSONG)}
          isFilteredOutside={rows.length < semua.length}
          totalCount={semua.length}
          countLabel="tindak lanjut"
          autoFocus
          empty={
            <EmptyState
              title="Belum ada tindak lanjut."
              help="Tindak lanjut ditulis di notula, per acara, dan muncul di sini sampai selesai."
              steps={[{ label: 'Buka daftar rapat', run: () => goTo(linkTo.daftarRapat()) }]}
            />
          }
        />
      )}
    </Page>
  )
}
