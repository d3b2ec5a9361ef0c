import type { DaftarPengingat } from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import { formatTanggal } from '@shared/lib/tanggal'
import { useState } from 'react'
import { client } from '../../../lib/client'
import { goTo, linkTo } from '../../../lib/links'
import { useCommands } from '../../../ui/commands/use-commands'
import { Grid } from '../../../ui/grid/grid'
import type { GridColumn } from '../../../ui/grid/grid-types'
import { ProblemBox } from '../../../ui/messages/problem-box'
import { Page } from '../../../ui/page/page'
import { PageHeader } from '../../../ui/page/page-header'
import { PdfZoomControls } from '../../../ui/preview/pdf-zoom-controls'
import { type PdfView, type PdfZoom, PratinjauPdf } from '../../../ui/preview/pratinjau-pdf'
import { KataKeadaan } from '../../tindak-lanjut'
import { useCetak } from '../pratinjau/use-cetak'
import { useDokumen } from '../pratinjau/use-dokumen'
import { usePerintahCetak } from '../pratinjau/use-perintah-cetak'
import { useSimpanNaskah } from '../pratinjau/use-simpan-naskah'
import { copyTeks, PanelPengingat } from './panel-pengingat'
import classes from './pengingat.module.css'
import type { PilihanPengingat } from './pilihan-pengingat'

type Baris = DaftarPengingat['jabatan'][number]

type PilihPengingatProps = {
  readonly daftar: DaftarPengingat
  readonly pilihan: PilihanPengingat
  readonly onChange: (pilihan: PilihanPengingat) => void
}

/** The jabatan at the left, the sheet of the chosen one in the middle, the ways out at the right. */
export function PilihPengingat({ daftar, pilihan, onChange }: PilihPengingatProps) {
  const { semua, batasJawaban, kertas } = pilihan
  const selected = daftar.jabatan.find(({ jabatanId }) => jabatanId === pilihan.jabatanId) ?? daftar.jabatan[0]
  const jabatanId = selected?.jabatanId
  const [zoom, setZoom] = useState<PdfZoom>('lebar')
  const [view, setView] = useState<PdfView>({ page: 1, count: 0, scale: 1 })
  const permintaan = {
    ...(semua || jabatanId === undefined ? {} : { jabatanIds: [jabatanId] }),
    ...(batasJawaban === undefined ? {} : { batasJawaban }),
    ...(kertas === undefined ? {} : { kertas }),
  }
  const { exportPdf, exportDocx } = client.tindakLanjut.pengingat
  const { berkas, bytes, masalah, getTerbaru } = useDokumen(() => exportPdf(permintaan), JSON.stringify(permintaan))
  const simpan = useSimpanNaskah(getTerbaru, () => exportDocx(permintaan))
  const cetak = useCetak(getTerbaru)
  usePerintahCetak({
    isSiap: bytes !== null,
    print: cetak.print,
    simpan,
    close: () => goTo(linkTo.tindakLanjut()),
    labelClose: 'Tutup pengingat',
  })
  useCommands([
    {
      id: 'pengingat.salin',
      label: 'Salin teks WhatsApp',
      menu: 'sunting',
      shortcut: 'W',
      hint: 'salin teks WhatsApp',
      icon: 'copy',
      enabled: selected !== undefined,
      run: () => selected && void copyTeks(selected.teks),
    },
  ])
  return (
    <Page
      head={
        <PageHeader
          title="Pengingat"
          parent={{ label: 'Tindak lanjut', href: linkTo.tindakLanjut() }}
          description={`Kondisi per ${formatTanggal(daftar.hariIni)}`}
        >
          <PdfZoomControls zoom={zoom} scale={view.scale} onZoomChange={setZoom} />
        </PageHeader>
      }
      panelLabel="Pilihan pengingat"
      panelWidth={300}
      panel={
        <PanelPengingat
          daftar={daftar}
          teks={selected?.teks}
          pilihan={pilihan}
          onChange={onChange}
          onPrint={cetak.print}
          simpan={simpan}
          namaBerkas={berkas?.name}
        />
      }
    >
      <div className={classes.isi}>
        <div className={classes.jabatan}>
          <Grid
            id="pengingat"
            label="Jabatan yang diingatkan"
            columns={COLUMNS}
            rows={daftar.jabatan}
            getRowId={(row) => row.jabatanId}
            selectedId={jabatanId ?? null}
            onSelect={(row) => onChange({ ...pilihan, jabatanId: row?.jabatanId ?? null })}
            countLabel="jabatan"
            autoFocus
          />
        </div>
        <div className={classes.kertas}>
          {(masalah ?? cetak.masalah) !== undefined && <ProblemBox pesan={masalah ?? cetak.masalah ?? ''} />}
          <PratinjauPdf
            bytes={bytes}
            label={`Pengingat tindak lanjut ${semua ? 'semua jabatan' : (selected?.jabatan ?? '')}`}
            zoom={zoom}
            onZoomChange={setZoom}
            onView={setView}
            thumbnails={false}
          />
        </div>
      </div>
    </Page>
  )
}

const COLUMNS: readonly GridColumn<Baris>[] = [
  { id: 'jabatan', header: 'Jabatan', value: ({ jabatan }) => jabatan, width: 150, grow: true, filter: 'none' },
  { id: 'terbuka', header: 'Terbuka', kind: 'number', value: ({ terbuka }) => terbuka, width: 88, filter: 'none' },
  {
    id: 'terlambat',
    header: 'Terlambat',
    kind: 'number',
    value: ({ terlambat }) => terlambat,
    cell: ({ terlambat }) =>
      terlambat === 0 ? null : <KataKeadaan glif="segitiga" kata={String(terlambat)} isPeringatan />,
    width: 96,
    filter: 'none',
  },
]
