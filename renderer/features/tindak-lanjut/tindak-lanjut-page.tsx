import type {
  KemajuanTindakLanjut,
  StatusTindakLanjut,
  TindakLanjutRow,
} from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import { formatTanggalPanjang } from '@shared/lib/tanggal'
import { useMemo, useRef, useState } from 'react'
import { goTo, linkTo } from '../../lib/links'
import { useHariIni } from '../../lib/use-hari-ini'
import { useCommands } from '../../ui/commands/use-commands'
import { Button } from '../../ui/fields/button'
import { SegmentField } from '../../ui/fields/choice-fields'
import { Grid } from '../../ui/grid/grid'
import { matchText } from '../../ui/lib/match-text'
import { screenMemory } from '../../ui/lib/storage'
import { EmptyState } from '../../ui/page/empty-state'
import { Page } from '../../ui/page/page'
import { PageHeader } from '../../ui/page/page-header'
import { useStatusText } from '../../ui/page/status-text'
import { BilahSaringan } from './bilah-saringan'
import { FILTER_KOSONG, filterTindakLanjut } from './filter-tindak-lanjut'
import { getStatusBerikut } from './keadaan-ringkas'
import { KemajuanDialog } from './kemajuan-dialog'
import { buildKelompok, buildKelompokJabatan, buildKolom } from './kolom-tindak-lanjut'
import { PanelTindakLanjut } from './panel-tindak-lanjut'
import { PapanTindakLanjut } from './papan-tindak-lanjut'
import { useSetStatusTindakLanjut, useTindakLanjutList } from './tindak-lanjut.queries'

const TAMPILAN = [
  { value: 'daftar', label: 'Daftar' },
  { value: 'papan', label: 'Papan' },
  { value: 'jabatan', label: 'Per jabatan' },
] as const
type Tampilan = (typeof TAMPILAN)[number]['value']

/** Everything that was decided to be done, in all rapat: late first, so that nothing is forgotten. */
export function TindakLanjutPage({ initialId = null }: { readonly initialId?: string | null }) {
  const hariIni = useHariIni()
  const { data: semua } = useTindakLanjutList()
  const setStatus = useSetStatusTindakLanjut()
  const [tampilan, setTampilan] = useState(readTampilan)
  const [filter, setFilter] = useState(FILTER_KOSONG)
  const [selectedId, setSelectedId] = useState(initialId)
  const [dicatat, setDicatat] = useState<{ readonly kemajuan?: KemajuanTindakLanjut } | null>(null)
  const search = useRef<HTMLInputElement>(null)
  const pemilihBukti = useRef<HTMLInputElement>(null)
  const columns = useMemo(() => buildKolom(hariIni, tampilan === 'jabatan'), [hariIni, tampilan])
  const rows = useMemo(() => filterTindakLanjut(semua ?? [], filter, hariIni), [semua, filter, hariIni])
  const groups = useMemo(
    () => (tampilan === 'jabatan' ? buildKelompokJabatan(rows) : buildKelompok(hariIni)),
    [tampilan, rows, hariIni],
  )
  const kartu = useMemo(() => rows.filter((row) => isDicari(row, filter.cari)), [rows, filter.cari])
  const selected = rows.find(({ id }) => id === selectedId)
  const hasSelected = selected !== undefined
  const mark = (row: TindakLanjutRow, status: StatusTindakLanjut) => void setStatus(row, status)
  const choose = (next: Tampilan) => {
    setTampilan(next)
    screenMemory.write('tindak-lanjut.tampilan', next)
  }
  const openPengingat = () => goTo(linkTo.pengingat(selected?.jabatanId ?? undefined))
  useStatusText(tampilan === 'papan' ? formatJumlah(kartu) : undefined)

  useCommands([
    {
      id: 'tindak-lanjut.status',
      label: 'Ubah status tindak lanjut',
      menu: 'data',
      shortcut: 'Spasi',
      hint: 'ubah status',
      enabled: hasSelected,
      run: () => selected && mark(selected, getStatusBerikut(selected.status)),
    },
    {
      id: 'tindak-lanjut.kemajuan',
      label: 'Catat kemajuan',
      menu: 'data',
      shortcut: 'P',
      hint: 'catat kemajuan',
      enabled: hasSelected,
      run: () => setDicatat({}),
    },
    {
      id: 'tindak-lanjut.bukti',
      label: 'Lampirkan bukti…',
      menu: 'data',
      shortcut: 'B',
      hint: 'lampirkan bukti',
      enabled: hasSelected,
      run: () => pemilihBukti.current?.click(),
    },
    {
      id: 'tindak-lanjut.pengingat',
      label: 'Pengingat per jabatan',
      menu: 'berkas',
      shortcut: 'Ctrl+P',
      hint: 'pengingat',
      icon: 'printer',
      run: openPengingat,
    },
    ...TAMPILAN.map(({ value, label }, index) => ({
      id: `tindak-lanjut.${value}`,
      label: `Tindak lanjut: ${label.toLowerCase()}`,
      menu: 'tampilan' as const,
      shortcut: `Ctrl+${index + 1}`,
      run: () => choose(value),
    })),
    {
      id: 'tindak-lanjut.cari',
      label: 'Cari tindak lanjut',
      menu: 'sunting',
      shortcut: 'Ctrl+F',
      hint: 'cari',
      run: () => search.current?.focus(),
    },
  ])

  const kosong = (
    <EmptyState
      title="Belum ada tindak lanjut."
      help="Tindak lanjut ditulis di notula, per acara, dan muncul di sini sampai selesai."
      steps={[{ label: 'Buka daftar rapat', run: () => goTo(linkTo.daftarRapat()) }]}
    />
  )
  return (
    <Page
      panelLabel="Tindak lanjut yang dipilih"
      panelWidth={294}
      panel={
        selected && (
          <PanelTindakLanjut
            key={selected.id}
            row={selected}
            hariIni={hariIni}
            onStatus={(status) => mark(selected, status)}
            onCatat={() => setDicatat({})}
            onUbahKemajuan={(kemajuan) => setDicatat({ kemajuan })}
            pemilihBukti={pemilihBukti}
          >
            {selected.jabatanId !== null && selected.status !== 'selesai' && (
              <Button label="Teks WhatsApp" icon="copy" fullWidth onClick={openPengingat} />
            )}
          </PanelTindakLanjut>
        )
      }
      head={
        <>
          <PageHeader title="Tindak lanjut" description={formatTanggalPanjang(hariIni)}>
            <SegmentField label="Tampilan" hideLabel value={tampilan} onChange={choose} options={TAMPILAN} />
            <Button label="Pengingat" icon="printer" shortcut="Ctrl+P" onClick={openPengingat} />
          </PageHeader>
          {semua !== undefined && semua.length > 0 && (
            <BilahSaringan rows={semua} hariIni={hariIni} filter={filter} onChange={setFilter} search={search} />
          )}
        </>
      }
    >
      {semua !== undefined && tampilan === 'papan' && semua.length > 0 && (
        <PapanTindakLanjut
          rows={kartu}
          hariIni={hariIni}
          selectedId={selectedId}
          onSelect={(row) => setSelectedId(row.id)}
          onOpen={(row) => goTo(linkTo.notula(row.rapatId))}
          onStatus={mark}
        />
      )}
      {semua !== undefined && (tampilan !== 'papan' || semua.length === 0) && (
        <Grid
          key={tampilan}
          id={tampilan === 'jabatan' ? 'tindak-lanjut-jabatan' : 'tindak-lanjut'}
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
          empty={kosong}
        />
      )}
      {selected !== undefined && dicatat !== null && (
        <KemajuanDialog row={selected} hariIni={hariIni} onClose={() => setDicatat(null)} {...dicatat} />
      )}
    </Page>
  )
}

function readTampilan(): Tampilan {
  const remembered = screenMemory.read('tindak-lanjut.tampilan')
  return TAMPILAN.find(({ value }) => value === remembered)?.value ?? 'daftar'
}

function isDicari(row: TindakLanjutRow, cari: string): boolean {
  return matchText([row.uraian, row.jabatan, row.rapat].filter((part) => part !== null).join(' '), cari) !== null
}

function formatJumlah(rows: readonly TindakLanjutRow[]): string {
  const terbuka = rows.filter(({ status }) => status !== 'selesai').length
  return `${rows.length} tindak lanjut, ${terbuka} terbuka`
}
