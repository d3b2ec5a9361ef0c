import type { JenisKertas } from '@shared/features/pengaturan/pengaturan.schema'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../lib/client'
import { SegmentField } from '../../../ui/fields/choice-fields'
import { ProblemBox } from '../../../ui/messages/problem-box'
import { Page } from '../../../ui/page/page'
import { PageHeader } from '../../../ui/page/page-header'
import { useStatusText } from '../../../ui/page/status-text'
import { PdfZoomControls } from '../../../ui/preview/pdf-zoom-controls'
import { type PdfView, type PdfZoom, PratinjauPdf } from '../../../ui/preview/pratinjau-pdf'
import { KeluarCetak } from './keluar-cetak'
import { KERTAS_LIST } from './pilihan-cetak'
import kelas from './pratinjau.module.css'
import { useCetak } from './use-cetak'
import { useDokumen } from './use-dokumen'
import { usePerintahCetak } from './use-perintah-cetak'
import { useSimpanNaskah } from './use-simpan-naskah'

type Ukuran = { readonly kertas?: JenisKertas }

type NaskahPageProps = {
  /** What the paper is. */
  readonly judul: string
  /** Changes whenever another paper is meant. */
  readonly kunci: string
  readonly fetchPdf: (ukuran: Ukuran) => Promise<File>
  readonly fetchDocx: (ukuran: Ukuran) => Promise<File>
  /** The same figures as a workbook, where the paper has figures. */
  readonly fetchXlsx?: (ukuran: Ukuran) => Promise<File>
  readonly onClose: () => void
}

/** A paper with no choice but its size, as it will be printed. The page shown is the file printed. */
export function NaskahPage({ judul, kunci, fetchPdf, fetchDocx, fetchXlsx, onClose }: NaskahPageProps) {
  const { data: pengaturan } = useQuery(api.pengaturan.get.queryOptions())
  const [kertas, setKertas] = useState<JenisKertas | undefined>()
  const [zoom, setZoom] = useState<PdfZoom>('lebar')
  const [view, setView] = useState<PdfView>({ page: 1, count: 0, scale: 1 })
  const ukuran = kertas === undefined ? {} : { kertas }
  const { berkas, bytes, masalah, getTerbaru } = useDokumen(() => fetchPdf(ukuran), `${kunci} ${kertas ?? ''}`)
  const cetak = useCetak(getTerbaru)
  const simpan = useSimpanNaskah(getTerbaru, () => fetchDocx(ukuran))
  useStatusText(view.count === 0 ? undefined : `Halaman ${view.page} dari ${view.count}`)
  usePerintahCetak({ isSiap: bytes !== null, print: cetak.print, simpan, close: onClose })
  const dipakai = kertas ?? pengaturan?.kertas.jenis ?? 'A4'
  const lain = KERTAS_LIST.some(({ value }) => value === dipakai) ? [] : [{ value: dipakai, label: dipakai }]
  const problem = masalah ?? cetak.masalah
  return (
    <Page
      head={
        <PageHeader title="Pratinjau cetak" description={judul}>
          <PdfZoomControls zoom={zoom} scale={view.scale} onZoomChange={setZoom} />
        </PageHeader>
      }
      panelLabel="Pilihan cetak"
      panelWidth={271}
      panel={
        <div className={kelas.panel}>
          <SegmentField
            label="Kertas"
            size="panel"
            fullWidth
            value={dipakai}
            onChange={setKertas}
            options={[...KERTAS_LIST, ...lain]}
          />
          <KeluarCetak
            onPrint={cetak.print}
            simpan={simpan}
            namaBerkas={berkas?.name}
            saveExcel={fetchXlsx === undefined ? undefined : () => simpan.saveAs(() => fetchXlsx(ukuran))}
          />
        </div>
      }
    >
      {problem !== undefined && (
        <div className={kelas.masalah}>
          <ProblemBox pesan={problem} />
        </div>
      )}
      <PratinjauPdf bytes={bytes} label={judul} zoom={zoom} onZoomChange={setZoom} onView={setView} />
    </Page>
  )
}
