import { formatJam, formatTanggalPanjang, formatTanggalPendek } from '@shared/lib/tanggal'
import { useMemo, useState } from 'react'
import { useCommands } from '../../../renderer/ui/commands/use-commands'
import { Button } from '../../../renderer/ui/fields/button'
import { SegmentField } from '../../../renderer/ui/fields/choice-fields'
import { FilterSelect } from '../../../renderer/ui/fields/select-field'
import { SearchField } from '../../../renderer/ui/fields/text-field'
import { Grid } from '../../../renderer/ui/grid/grid'
import type { GridColumn } from '../../../renderer/ui/grid/grid-types'
import { showMessage } from '../../../renderer/ui/messages/messages'
import { EmptyState } from '../../../renderer/ui/page/empty-state'
import { Page } from '../../../renderer/ui/page/page'
import { PageHeader, Toolbar } from '../../../renderer/ui/page/page-header'
import { StatusWord } from '../../../renderer/ui/status/status-word'
import { GalleryShell } from './gallery-shell'
import { buildRapat, type SampleRapat } from './sample-rows'

const STATUS = {
  draf: { glif: 'kosong', kata: 'Draf' },
  terjadwal: { glif: 'kosong', kata: 'Terjadwal' },
  final: { glif: 'kunci', kata: 'Final' },
  batal: { glif: 'silang', kata: 'Batal' },
} as const

const STATUS_KEYS = ['draf', 'terjadwal', 'final', 'batal'] as const

function toStatus(row: SampleRapat) {
  return STATUS[STATUS_KEYS.find((key) => key === row.status) ?? 'draf']
}

const columns: readonly GridColumn<SampleRapat>[] = [
  {
    id: 'tanggal',
    header: 'Tanggal',
    kind: 'date',
    width: 120,
    frozen: true,
    value: (row) => row.tanggal,
    text: (row) => formatTanggalPendek(row.tanggal),
  },
  {
    id: 'pukul',
    header: 'Pukul',
    kind: 'time',
    width: 64,
    value: (row) => row.pukul,
    text: (row) => formatJam(row.pukul),
  },
  { id: 'nama', header: 'Rapat', width: 200, grow: true, value: (row) => row.nama },
  { id: 'jenis', header: 'Jenis', width: 114, secondary: true, dropBelow: 1000, value: (row) => row.jenis },
  {
    id: 'hadir',
    header: 'Hadir',
    kind: 'number',
    width: 70,
    value: (row) => row.hadir,
    text: (row) => (row.hadir === null ? '' : `${row.hadir}/${row.diundang}`),
  },
  {
    id: 'status',
    header: 'Status',
    kind: 'status',
    width: 160,
    value: (row) => toStatus(row).kata,
    cell: (row) => <StatusWord {...toStatus(row)} />,
  },
]

const counts: Readonly<Record<string, number>> = {
  '#daftar': 18,
  '#daftar5000': 5000,
  '#daftar10000': 10_000,
  '#kosong': 0,
}

export function ListGallery() {
  const all = useMemo(() => buildRapat(counts[window.location.hash] ?? 18), [])
  const [rows, setRows] = useState(all)
  const [selected, setSelected] = useState<SampleRapat | null>(null)
  const [search, setSearch] = useState('')
  const [jenis, setJenis] = useState('')
  const [view, setView] = useState<'daftar' | 'bulan' | 'tahun'>('daftar')
  const [opened, setOpened] = useState('')
  useCommands([
    {
      id: 'rapat.create',
      label: 'Rapat baru',
      menu: 'berkas',
      menuGroup: 1,
      shortcut: 'Ctrl+N',
      icon: 'plus',
      run: () => setOpened('baru'),
    },
    { id: 'rekap.open', label: 'Rekap Excel', menu: 'laporan', icon: 'spreadsheet', run: () => {} },
    {
      id: 'rapat.copy',
      label: 'Salin jadi rapat baru',
      menu: 'sunting',
      shortcut: 'Ctrl+D',
      hint: 'salin jadi rapat baru',
      run: () => setOpened('salin'),
    },
    { id: 'rapat.mark', label: 'Tandai', shortcut: 'Spasi', run: () => setOpened('ditandai') },
    {
      id: 'daftar.find',
      label: 'Cari di daftar',
      menu: 'sunting',
      shortcut: 'Ctrl+F',
      hint: 'cari di daftar',
      run: () => document.querySelector<HTMLElement>('input[type=search]')?.focus(),
    },
  ])
  return (
    <GalleryShell>
      <Page
        panelLabel="Rapat yang dipilih"
        head={
          <>
            <PageHeader title="Rapat">
              <SegmentField
                label="Tampilan"
                hideLabel
                value={view}
                onChange={setView}
                options={[
                  { value: 'daftar', label: 'Daftar' },
                  { value: 'bulan', label: 'Bulan' },
                  { value: 'tahun', label: 'Tahun' },
                ]}
              />
              {rows.length > 0 && <Button label="Rekap Excel" icon="spreadsheet" />}
              <Button
                label="Rapat baru"
                icon="plus"
                variant="primary"
                shortcut="Ctrl+N"
                onClick={() => setOpened('baru')}
              />
            </PageHeader>
            {rows.length > 0 && (
              <Toolbar end={<a href="#hapus">Hapus semua filter</a>}>
                <SearchField label="Cari nama, acara, tempat" value={search} onChange={setSearch} />
                <FilterSelect
                  label="Periode"
                  value=""
                  onChange={() => {}}
                  options={[{ value: '', label: '1 Okt – 30 Nov 2024' }]}
                />
                <FilterSelect
                  label="Jenis"
                  value={jenis}
                  onChange={setJenis}
                  options={[
                    { value: '', label: 'Semua' },
                    { value: 'Forkopimda', label: 'Forkopimda' },
                  ]}
                />
                <FilterSelect label="Status" value="" onChange={() => {}} options={[{ value: '', label: 'Semua' }]} />
              </Toolbar>
            )}
          </>
        }
        panel={
          selected === null ? null : (
            <>
              <p>{formatTanggalPanjang(selected.tanggal)}</p>
              <h2>{selected.nama}</h2>
              <p data-testid="terbuka">{opened}</p>
            </>
          )
        }
      >
        <Grid
          id={`galeri${window.location.hash}`}
          label="Rapat"
          columns={columns}
          rows={jenis === '' ? rows : rows.filter((row) => row.jenis === jenis)}
          totalCount={rows.length}
          isFilteredOutside={jenis !== ''}
          getRowId={getId}
          initialSort={[{ id: 'tanggal', desc: true }]}
          search={search}
          onClearFilters={() => {
            setSearch('')
            setJenis('')
          }}
          countLabel="rapat"
          isStruck={(row) => row.status === 'batal'}
          onSelect={setSelected}
          onOpen={(row) => setOpened(row.id)}
          onDelete={(gone) => {
            setRows(rows.filter((row) => !gone.includes(row)))
            showMessage(`${gone.length} rapat dihapus.`, {
              label: 'Urungkan',
              shortcut: 'Ctrl+Z',
              run: () => setRows(all),
            })
          }}
          autoFocus
          empty={
            <EmptyState
              title="Belum ada rapat."
              help="Mulai dari salah satu cara ini. Semuanya dapat diubah dan diurungkan."
              steps={[
                {
                  label: 'Rakor Desk Pilkada',
                  description: 'Sepuluh acara, undangan Forkopimda, KPU, Bawaslu, dan camat.',
                  shortcut: '1',
                  run: () => setOpened('1'),
                },
                {
                  label: 'Rakor Forkopimda',
                  description: 'Undangan unsur Forkopimda, acara kosong.',
                  shortcut: '2',
                  run: () => setOpened('2'),
                },
                {
                  label: 'Rapat kosong',
                  description: 'Isi sendiri dari awal.',
                  shortcut: '3',
                  run: () => setOpened('3'),
                },
              ]}
            />
          }
        />
      </Page>
    </GalleryShell>
  )
}

function getId(row: SampleRapat): string {
  return row.id
}
