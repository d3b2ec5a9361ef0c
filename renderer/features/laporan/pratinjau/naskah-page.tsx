import type { JenisKertas } from '@shared/features/pengaturan/pengaturan.schema'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../lib/client'
import { useCommands } from '../../../ui/commands/use-commands'
import { Button } from '../../../ui/fields/button'
import { SegmentField } from '../../../ui/fields/choice-fields'
import { ProblemBox } from '../../../ui/messages/problem-box'
import { Page } from '../../../ui/page/page'
import { PageHeader } from '../../../ui/page/page-header'
import { useStatusText } from '../../../ui/page/status-text'
import { PdfZoomControls } from '../../../ui/preview/pdf-zoom-controls'
import { type PdfView, type PdfZoom, PratinjauPdf } from '../../../ui/preview/pratinjau-pdf'
import { Glif } from '../../../ui/status/glif'
import { KERTAS_LIST } from './pilihan-cetak'
import kelas from './pratinjau.module.css'
import { useCetak } from './use-cetak'
import { useDokumen } from './use-dokumen'
import { useSimpanNaskah } from './use-simpan-naskah'

type Ukuran = { readonly kertas?: JenisKertas }

type NaskahPageProps = {
  /** What the paper is. */
  readonly judul: string
  /** Changes whenever another paper is meant. */
  readonly kunci: string
  readonly fetchPdf: (ukuran: Ukuran) => Promise<File>
  readonly fetchDocx: (ukuran: Ukuran) => Promise<File>
  readonly onClose: () => void
}

/** A paper with no choice but its size, as it will be printed. The page shown is the file printed. */
export function NaskahPage({ judul, kunci, fetchPdf, fetchDocx, onClose }: NaskahPageProps) {
  const { data: pengaturan } = useQuery(api.pengaturan.get.queryOptions())
  const [kertas, setKertas] = useState<JenisKertas | undefined>()
  const [zoom, setZoom] = useState<PdfZoom>('lebar')
  const [view, setView] = useState<PdfView>({ page: 1, count: 0, scale: 1 })
  const ukuran = kertas === undefined ? {} : { kertas }
  const { berkas, bytes, masalah, getTerbaru } = useDokumen(() => fetchPdf(ukuran), `${kunci} ${kertas ?? ''}`)
  const cetak = useCetak(getTerbaru)
  const simpan = useSimpanNaskah(getTerbaru, () => fetchDocx(ukuran))
  useStatusText(view.count === 0 ? undefined : `Halaman ${view.page} dari ${view.count}`)
  useCommands([
    {
      id: 'dokumen.cetak',
      label: 'Cetak',
      menu: 'berkas',
      shortcut: 'Ctrl+P',
      hint: 'cetak',
      icon: 'printer',
      whenTyping: true,
      enabled: bytes !== null,
      run: cetak.print,
    },
    {
      id: 'dokumen.simpanPdf',
      label: 'Simpan PDF',
      menu: 'berkas',
      shortcut: 'Ctrl+S',
      hint: 'simpan PDF',
      icon: 'download',
      whenTyping: true,
      enabled: berkas !== undefined,
      run: simpan.savePdf,
    },
    { id: 'pratinjau.tutup', label: 'Tutup pratinjau', shortcut: 'Esc', hint: 'tutup', run: onClose },
    { id: 'kembali', label: 'Tutup pratinjau', shortcut: 'Alt+←', hidden: true, run: onClose },
  ])
  const dipakai = kertas ?? pengaturan?.kertas.jenis ?? 'A4'
  const lain = KERTAS_LIST.some(({ value }) => value === dipakai) ? [] : [{ value: dipakai, label: dipakai }]
  const problem = masalah ?? cetak.masalah ?? simpan.masalah
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
          <p className={kelas.janji}>
            <Glif name="centang" />
            <span>Yang tampak di sini persis berkas yang dicetak.</span>
          </p>
          <div className={kelas.keluar}>
            <Button label="Cetak" icon="printer" variant="primary" shortcut="Ctrl+P" fullWidth onClick={cetak.print} />
            <div className={kelas.berkas}>
              <Button label="Simpan PDF" icon="download" fullWidth onClick={simpan.savePdf} />
              <Button label="Word" icon="file" fullWidth onClick={simpan.saveWord} />
            </div>
            {simpan.openFolder !== undefined && (
              <Button label="Buka folder" icon="folder" fullWidth onClick={simpan.openFolder} />
            )}
            {simpan.pesan !== undefined && (
              <p className={kelas.catatan} role="status">
                {simpan.pesan}
              </p>
            )}
            {berkas !== undefined && <p className={kelas.catatan}>{berkas.name}</p>}
          </div>
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
