import { formatJenisLaporan } from '@shared/features/laporan-provinsi/paket.rules'
import type { BagianPaket, KunciPaket } from '@shared/features/laporan-provinsi/paket.schema'
import { formatPeriodeLaporan } from '@shared/features/laporan-provinsi/periode-laporan.rules'
import { useState } from 'react'
import { client } from '../../lib/client'
import { linkTo } from '../../lib/links'
import { useSave } from '../../lib/use-save'
import { useCommands } from '../../ui/commands/use-commands'
import { Button } from '../../ui/fields/button'
import { ProblemBox } from '../../ui/messages/problem-box'
import { Page } from '../../ui/page/page'
import { PageHeader } from '../../ui/page/page-header'
import { useStatusText } from '../../ui/page/status-text'
import { PdfZoomControls } from '../../ui/preview/pdf-zoom-controls'
import { type PdfView, type PdfZoom, PratinjauPdf } from '../../ui/preview/pratinjau-pdf'
import { copyTeks, useCetak, useDokumen } from '../laporan'
import { BacaDialog } from './baca-dialog'
import { BilahPaket } from './bilah-paket'
import { ChipTenggat } from './chip-tenggat'
import { DaftarBagian } from './daftar-bagian'
import classes from './laporan-provinsi.module.css'
import { usePaket, useSimpanPaket } from './laporan-provinsi.queries'
import { NaskahDialog } from './naskah-dialog'
import { PanelKiriman } from './panel-kiriman'
import { usePilihanPaket } from './pilihan-paket'
import { TemplatDialog } from './templat-dialog'

/** One period, three forms, the same figures: sections at the left, the page itself, and what was sent. */
export function LaporanProvinsiPage({ awal }: { readonly awal: KunciPaket | null }) {
  const [kunci, setKunci] = usePilihanPaket(awal)
  const { data: lengkap } = usePaket(kunci)
  const [dipilih, setDipilih] = useState<BagianPaket>('tahapan')
  const [isNaskahOpen, setNaskahOpen] = useState(false)
  const [isBacaOpen, setBacaOpen] = useState(false)
  const [isTemplatOpen, setTemplatOpen] = useState(false)
  const [zoom, setZoom] = useState<PdfZoom>('lebar')
  const [view, setView] = useState<PdfView>({ page: 1, count: 0, scale: 1 })
  const save = useSave()
  const simpan = useSimpanPaket(kunci)
  const { bytes, masalah, getTerbaru } = useDokumen(
    () => client.laporanProvinsi.paket.exportPdf(kunci),
    JSON.stringify([kunci, lengkap?.paket ?? null]),
  )
  const cetak = useCetak(getTerbaru)
  const susunan = lengkap?.susunan ?? []
  const bagian = susunan.find((satu) => satu.bagian === dipilih)
  const setIkut = (satu: BagianPaket, ikut: boolean) =>
    void save(() => client.laporanProvinsi.paket.setBagian({ ...kunci, bagian: satu, ikut }))
  const setUrutan = (urutan: BagianPaket[]) =>
    void save(() => client.laporanProvinsi.paket.setUrutan({ ...kunci, urutan }))
  const salinTeks = async () => copyTeks((await client.laporanProvinsi.paket.getTeks(kunci)).teks)
  useStatusText(lengkap && `${susunan.filter(({ ikut }) => ikut).length} dari ${susunan.length} bagian ikut`)
  useCommands([
    {
      id: 'laporanProvinsi.simpan',
      label: 'Simpan paket laporan',
      menu: 'berkas',
      shortcut: 'Ctrl+Enter',
      icon: 'download',
      enabled: lengkap !== undefined,
      run: simpan.saveAll,
    },
    {
      id: 'dokumen.cetak',
      label: 'Cetak',
      menu: 'berkas',
      shortcut: 'Ctrl+P',
      hint: 'cetak',
      icon: 'printer',
      enabled: bytes !== null,
      run: cetak.print,
    },
    {
      id: 'laporanProvinsi.teks',
      label: 'Salin teks WhatsApp',
      menu: 'laporan',
      icon: 'copy',
      run: () => void salinTeks(),
    },
    {
      id: 'laporanProvinsi.templat',
      label: 'Templat Excel dari provinsi…',
      menu: 'laporan',
      icon: 'spreadsheet',
      run: () => setTemplatOpen(true),
    },
    {
      id: 'laporanProvinsi.baca',
      label: 'Periksa berkas Excel laporan…',
      menu: 'laporan',
      icon: 'spreadsheet',
      run: () => setBacaOpen(true),
    },
    { id: 'laporanProvinsi.word', label: 'Simpan untuk Word', menu: 'berkas', icon: 'file', run: simpan.saveWord },
    {
      id: 'laporanProvinsi.naskah',
      label: 'Ubah naskah bagian',
      menu: 'data',
      shortcut: 'F2',
      hint: 'ubah naskah bagian',
      icon: 'pencil',
      enabled: bagian !== undefined,
      run: () => setNaskahOpen(true),
    },
  ])
  if (lengkap === undefined) return null
  const judul = `${formatJenisLaporan(kunci.jenis)} ${formatPeriodeLaporan(kunci)}`
  const problem = masalah ?? cetak.masalah ?? simpan.masalah
  return (
    <Page
      panelLabel="Yang sudah dikirim"
      panelWidth={300}
      panel={<PanelKiriman kunci={kunci} lengkap={lengkap} onSimpanVersi={simpan.saveVersi} onOpen={setKunci} />}
      head={
        <>
          <PageHeader
            title="Laporan ke provinsi"
            parent={{ label: 'Laporan', href: linkTo.laporan() }}
            chip={<ChipTenggat kunci={kunci} />}
          >
            <Button label="Teks WhatsApp" icon="copy" onClick={() => void salinTeks()} />
            <Button
              label="Simpan paket"
              icon="download"
              variant="primary"
              shortcut="Ctrl+Enter"
              onClick={simpan.saveAll}
            />
          </PageHeader>
          <BilahPaket kunci={kunci} onChange={setKunci} pemilihanId={lengkap.pemilihanId} />
        </>
      }
    >
      {problem !== undefined && (
        <div className={classes.masalah}>
          <ProblemBox pesan={problem} />
        </div>
      )}
      <div className={classes.isi}>
        <DaftarBagian
          susunan={susunan}
          dipilih={dipilih}
          onPilih={setDipilih}
          onIkut={setIkut}
          onUrutan={setUrutan}
          onNaskah={() => setNaskahOpen(true)}
          bentuk={{
            halaman: view.count,
            lembar: lengkap.paket.bagian.length,
            kode: lengkap.paket.kode,
            savePdf: simpan.savePdf,
            saveExcel: simpan.saveExcel,
            copyTeks: () => void salinTeks(),
            openTemplat: () => setTemplatOpen(true),
          }}
        />
        <div className={classes.kertas}>
          <div className={classes.bilahKertas}>
            <PdfZoomControls zoom={zoom} scale={view.scale} onZoomChange={setZoom} />
          </div>
          <PratinjauPdf
            bytes={bytes}
            label={judul}
            zoom={zoom}
            onZoomChange={setZoom}
            onView={setView}
            thumbnails={false}
          />
        </div>
      </div>
      {isTemplatOpen && (
        <TemplatDialog kunci={kunci} onSimpan={simpan.saveFile} onClose={() => setTemplatOpen(false)} />
      )}
      {isBacaOpen && <BacaDialog onClose={() => setBacaOpen(false)} />}
      {isNaskahOpen && bagian !== undefined && (
        <NaskahDialog kunci={kunci} bagian={bagian} onClose={() => setNaskahOpen(false)} />
      )}
    </Page>
  )
}
