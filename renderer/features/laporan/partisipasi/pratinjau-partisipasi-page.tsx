import { type TingkatWilayah, tingkatWilayahSchema } from '@shared/features/partisipasi/pemilihan.schema'
import type { JenisKertas } from '@shared/features/pengaturan/pengaturan.schema'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, client } from '../../../lib/client'
import { goTo, linkTo } from '../../../lib/links'
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
import { KERTAS_LIST } from '../pratinjau/pilihan-cetak'
import kelas from '../pratinjau/pratinjau.module.css'
import { useCetak } from '../pratinjau/use-cetak'
import { useDokumen } from '../pratinjau/use-dokumen'
import { useSimpanNaskah } from '../pratinjau/use-simpan-naskah'

type PratinjauPartisipasiProps = { readonly pemilihanId: string; readonly tingkat: TingkatWilayah }

/** The level that an address names; null when there is none of that name. */
export function findTingkat(text: string): TingkatWilayah | null {
  return tingkatWilayahSchema.options.find((tingkat) => tingkat === text) ?? null
}

/** The turnout as it will be printed. The page shown is the file printed. */
export function PratinjauPartisipasiPage({ pemilihanId, tingkat }: PratinjauPartisipasiProps) {
  const { data: pengaturan } = useQuery(api.pengaturan.get.queryOptions())
  const [kertas, setKertas] = useState<JenisKertas | undefined>()
  const [zoom, setZoom] = useState<PdfZoom>('lebar')
  const [view, setView] = useState<PdfView>({ page: 1, count: 0, scale: 1 })
  const permintaan = { pemilihanId, tingkat, ...(kertas === undefined ? {} : { kertas }) }
  const { berkas, bytes, masalah, getTerbaru } = useDokumen(
    () => client.partisipasi.ringkasan.exportPdf(permintaan),
    JSON.stringify(permintaan),
  )
  const cetak = useCetak(getTerbaru)
  const simpan = useSimpanNaskah(getTerbaru, () => client.partisipasi.ringkasan.exportDocx(permintaan))
  const saveExcel = () => simpan.saveAs(() => client.partisipasi.ringkasan.exportXlsx(permintaan))
  const close = () => goTo(linkTo.partisipasi(pemilihanId))
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
    { id: 'pratinjau.tutup', label: 'Tutup pratinjau', shortcut: 'Esc', hint: 'tutup', run: close },
    { id: 'kembali', label: 'Tutup pratinjau', shortcut: 'Alt+←', hidden: true, run: close },
  ])
  const dipakai = kertas ?? pengaturan?.kertas.jenis ?? 'A4'
  const lain = KERTAS_LIST.some(({ value }) => value === dipakai) ? [] : [{ value: dipakai, label: dipakai }]
  const problem = masalah ?? cetak.masalah ?? simpan.masalah
  return (
    <Page
      head={
        <PageHeader title="Pratinjau cetak" description="Partisipasi pemilih">
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
            <Button label="Excel" icon="download" fullWidth onClick={saveExcel} />
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
      <PratinjauPdf bytes={bytes} label="Partisipasi pemilih" zoom={zoom} onZoomChange={setZoom} onView={setView} />
    </Page>
  )
}
