import { formatTanggalPanjang, formatTanggalRingkas } from '@shared/lib/tanggal'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { api } from '../../../lib/client'
import { goTo, linkTo } from '../../../lib/links'
import { useCommands } from '../../../ui/commands/use-commands'
import { Button } from '../../../ui/fields/button'
import { Grid } from '../../../ui/grid/grid'
import type { GridColumn, GridGroups } from '../../../ui/grid/grid-types'
import { Page } from '../../../ui/page/page'
import { PageHeader } from '../../../ui/page/page-header'
import { RapatBaru } from '../../rapat'
import { KataKeadaan, useSetStatusTindakLanjut } from '../../tindak-lanjut'
import { type BarisBeranda, buildBarisBeranda, isTindakLanjut } from './baris-beranda'
import { BerandaKosong } from './beranda-kosong'
import { PanelPekan } from './panel-pekan'
import { PeringatanData } from './peringatan-data'
import { RincianBeranda } from './rincian-beranda'
import { SeriMenunggu } from './seri-menunggu'
import { useTenggat } from './use-tenggat'

const KOSONG: readonly BarisBeranda[] = []

/** What is due, what is late, and which rapat wait for their notula, before anything is clicked. */
export function BerandaPage() {
  const { data: beranda } = useQuery(api.laporan.beranda.queryOptions())
  const setStatus = useSetStatusTindakLanjut()
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const [isRapatBaru, setRapatBaru] = useState(false)
  const { data: tenggat } = useTenggat()
  const rows = useMemo(
    () => (beranda === undefined ? KOSONG : buildBarisBeranda(beranda, tenggat ?? [])),
    [beranda, tenggat],
  )
  const selected = rows.find(({ id }) => id === selectedId) ?? rows[0]

  const markSelesai = () => {
    if (!isTindakLanjut(selected)) return
    const next = rows[rows.indexOf(selected) + 1] ?? rows[rows.indexOf(selected) - 1]
    setSelectedId(next?.id ?? null)
    void setStatus(selected.tindakLanjut, 'selesai')
  }
  const createRapat = () => setRapatBaru(true)
  useCommands([
    {
      id: 'rapat.create',
      label: 'Rapat baru',
      menu: 'berkas',
      menuGroup: 1,
      shortcut: 'Ctrl+N',
      icon: 'plus',
      run: createRapat,
    },
    {
      id: 'beranda.selesai',
      label: 'Tandai selesai',
      menu: 'data',
      shortcut: 'Spasi',
      hint: 'tandai selesai',
      enabled: isTindakLanjut(selected),
      run: markSelesai,
    },
  ])
  if (beranda === undefined) return null
  return (
    <Page
      panelLabel="Rapat minggu ini"
      panelWidth={312}
      panel={
        beranda.jumlahRapat === 0 ? undefined : (
          <>
            <PanelPekan rapatList={beranda.rapatMingguIni} hariIni={beranda.hariIni} />
            <SeriMenunggu />
          </>
        )
      }
      head={
        <>
          <PageHeader title={formatTanggalPanjang(beranda.hariIni)}>
            <Button label="Rapat baru" variant="primary" icon="plus" shortcut="Ctrl+N" onClick={createRapat} />
          </PageHeader>
          <PeringatanData />
        </>
      }
    >
      <Grid
        id="beranda"
        label="Yang perlu dikerjakan"
        columns={columns}
        rows={rows}
        getRowId={({ id }) => id}
        groups={groups}
        selectedId={selected?.id ?? null}
        onSelect={(row) => setSelectedId(row?.id ?? null)}
        onOpen={openBaris}
        openHint="buka"
        autoFocus
        empty={<BerandaKosong isPertama={beranda.jumlahRapat === 0} onCreate={createRapat} />}
      />
      {selected !== undefined && (
        <RincianBeranda baris={selected} onOpen={() => openBaris(selected)} onSelesai={markSelesai} />
      )}
      {isRapatBaru && <RapatBaru templat="kosong" tanggal={null} onClose={() => setRapatBaru(false)} />}
    </Page>
  )
}

function openBaris(baris: BarisBeranda) {
  if (baris.kelompok === 'kirim ke provinsi') goTo(linkTo.laporanProvinsi(baris.tenggat))
  else goTo(linkTo.notula(baris.kelompok === 'menunggu notula' ? baris.rapat.id : baris.tindakLanjut.rapatId))
}

const groups: GridGroups<BarisBeranda> = {
  of: ({ kelompok }) => kelompok,
  list: [
    { id: 'terlambat', label: 'Terlambat', glif: 'segitiga' },
    { id: 'jatuh tempo', label: 'Jatuh tempo minggu ini', glif: 'belah' },
    { id: 'menunggu notula', label: 'Rapat menunggu notula', glif: 'separuh' },
    { id: 'kirim ke provinsi', label: 'Kirim ke provinsi', glif: 'belah' },
  ],
}

const columns: readonly GridColumn<BarisBeranda>[] = [
  { id: 'teks', header: 'Yang perlu dikerjakan', value: ({ teks }) => teks, width: 300, grow: true, filter: 'none' },
  {
    id: 'jabatan',
    header: 'Penanggung jawab',
    value: ({ penanggungJawab }) => penanggungJawab,
    width: 230,
    secondary: true,
  },
  {
    id: 'batas',
    header: 'Batas',
    kind: 'date',
    value: ({ tanggal }) => tanggal,
    text: ({ tanggal }) => (tanggal === null ? '' : formatTanggalRingkas(tanggal)),
    width: 76,
  },
  {
    id: 'keadaan',
    header: 'Keadaan',
    kind: 'status',
    value: ({ kata }) => kata,
    cell: (baris) => <KataKeadaan {...baris} />,
    width: 118,
    filter: 'none',
  },
]
