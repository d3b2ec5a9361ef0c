import { useMemo, useState } from 'react'
import { Button } from '../../../renderer/ui/fields/button'
import { Page } from '../../../renderer/ui/page/page'
import { PageHeader } from '../../../renderer/ui/page/page-header'
import { useStatusText } from '../../../renderer/ui/page/status-text'
import { PdfZoomControls } from '../../../renderer/ui/preview/pdf-zoom-controls'
import { type PdfView, type PdfZoom, PratinjauPdf } from '../../../renderer/ui/preview/pratinjau-pdf'
import { buildPrintPages } from '../../../renderer/ui/preview/print-pdf'
import { StatusChip } from '../../../renderer/ui/status/status-word'
import { GalleryShell } from './gallery-shell'
import { buildSamplePdf } from './sample-pdf'

const F4 = [215, 330] as const
const A4_LYING = [297, 210] as const

export function PreviewGallery() {
  const bytes = useMemo(() => buildSamplePdf([F4, F4, A4_LYING, ...Array.from({ length: 27 }, () => F4)]), [])
  const [zoom, setZoom] = useState<PdfZoom>('lebar')
  const [view, setView] = useState<PdfView>({ page: 1, count: 0, scale: 1 })
  const [ready, setReady] = useState(false)
  useStatusText(view.count === 0 ? undefined : `Halaman ${view.page} dari ${view.count}`)
  return (
    <GalleryShell>
      <Page
        head={
          <PageHeader
            title="Pratinjau cetak"
            description="Notula Rakor Terpadu Desk Pilkada 2024"
            chip={<StatusChip glif="kunci" kata="Final, versi 1" />}
          >
            <PdfZoomControls zoom={zoom} scale={view.scale} onZoomChange={setZoom} />
          </PageHeader>
        }
        panel={
          <>
            <Button
              label="Cetak"
              variant="primary"
              icon="printer"
              shortcut="Ctrl+P"
              fullWidth
              onClick={() => void buildPrintPages(buildSamplePdf([F4, A4_LYING])).then(() => setReady(true))}
            />
            <output data-testid="siap">{ready ? 'siap' : ''}</output>
          </>
        }
      >
        <PratinjauPdf label="Notula" bytes={bytes} zoom={zoom} onZoomChange={setZoom} onView={setView} />
      </Page>
    </GalleryShell>
  )
}
