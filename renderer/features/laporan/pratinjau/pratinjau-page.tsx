import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../lib/client'
import { goTo, linkTo } from '../../../lib/links'
import { ProblemBox } from '../../../ui/messages/problem-box'
import { Page } from '../../../ui/page/page'
import { PageHeader } from '../../../ui/page/page-header'
import { useStatusText } from '../../../ui/page/status-text'
import { PdfZoomControls } from '../../../ui/preview/pdf-zoom-controls'
import { type PdfView, type PdfZoom, PratinjauPdf } from '../../../ui/preview/pratinjau-pdf'
import { StatusChip } from '../../../ui/status/status-word'
import { useRapat } from '../../rapat'
import { fetchDokumen } from './fetch-dokumen'
import { PanelCetak } from './panel-cetak'
import { hasWord, type JenisDokumen, JUDUL_DOKUMEN, PILIHAN_AWAL } from './pilihan-cetak'
import classes from './pratinjau.module.css'
import { useCetak } from './use-cetak'
import { useDokumen } from './use-dokumen'
import { usePerintahCetak } from './use-perintah-cetak'
import { useSimpanNaskah } from './use-simpan-naskah'

type PratinjauPageProps = {
  readonly rapatId: string
  readonly dokumen: JenisDokumen
  /** Which letter, when it is one. */
  readonly suratId?: string
}

/** The page shown is the file printed. */
export function PratinjauPage({ rapatId, dokumen, suratId }: PratinjauPageProps) {
  const { data: rapat } = useRapat(rapatId)
  const { data: notula } = useQuery(api.notula.get.queryOptions({ input: { rapatId } }))
  const { data: pengaturan } = useQuery(api.pengaturan.get.queryOptions())
  const [pilihan, setPilihan] = useState(PILIHAN_AWAL)
  const [zoom, setZoom] = useState<PdfZoom>('lebar')
  const [view, setView] = useState<PdfView>({ page: 1, count: 0, scale: 1 })
  const permintaan = { rapatId, suratId, dokumen, pilihan }
  const { berkas, bytes, masalah, getTerbaru } = useDokumen(
    () => fetchDokumen(permintaan, 'pdf'),
    JSON.stringify(permintaan),
  )
  const simpan = useSimpanNaskah(getTerbaru, () => fetchDokumen(permintaan, 'docx'))
  const cetak = useCetak(getTerbaru)
  const close = () => {
    if (suratId !== undefined) goTo(linkTo.surat(rapatId, suratId))
    else if (dokumen === 'berkas-rapat') goTo(linkTo.rapat(rapatId))
    else goTo(dokumen === 'notula' ? linkTo.notula(rapatId) : linkTo.kehadiran(rapatId))
  }
  useStatusText(view.count === 0 ? undefined : `Halaman ${view.page} dari ${view.count}`)
  usePerintahCetak({ isSiap: bytes !== null, print: cetak.print, simpan, withWord: hasWord(dokumen), close })
  if (rapat === undefined || pengaturan === undefined || notula === undefined) return null
  const isFinal = dokumen === 'notula' && notula?.status === 'final' && pilihan.versi === undefined
  return (
    <Page
      head={
        <PageHeader
          title="Pratinjau cetak"
          description={`${JUDUL_DOKUMEN[dokumen]}, ${rapat.nama}`}
          chip={isFinal ? <StatusChip glif="kunci" kata={`Final, versi ${notula.versi}`} /> : undefined}
        >
          <PdfZoomControls zoom={zoom} scale={view.scale} onZoomChange={setZoom} />
        </PageHeader>
      }
      panelLabel="Pilihan cetak"
      panelWidth={271}
      panel={
        <PanelCetak
          rapatId={rapatId}
          dokumen={dokumen}
          notula={notula}
          pengaturan={pengaturan}
          pilihan={pilihan}
          onChange={setPilihan}
          namaBerkas={berkas?.name}
          onPrint={cetak.print}
          simpan={simpan}
        />
      }
    >
      {(masalah ?? cetak.masalah) !== undefined && (
        <div className={classes.masalah}>
          <ProblemBox pesan={masalah ?? cetak.masalah ?? ''} />
        </div>
      )}
      <PratinjauPdf
        bytes={bytes}
        label={`${JUDUL_DOKUMEN[dokumen]} ${rapat.nama}`}
        zoom={zoom}
        onZoomChange={setZoom}
        onView={setView}
      />
    </Page>
  )
}
