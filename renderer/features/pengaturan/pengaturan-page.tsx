import type { Pengaturan } from '@shared/features/pengaturan/pengaturan.schema'
import { ProblemBox } from '../../ui/messages/problem-box'
import { Page } from '../../ui/page/page'
import { PageHeader } from '../../ui/page/page-header'
import { useStatusText } from '../../ui/page/status-text'
import { KopPreview } from './kop-preview'
import { useInfoSistem, useJabatanAktif, useLogoUrl, usePengaturan } from './pengaturan.queries'
import classes from './pengaturan-page.module.css'
import { DaftarHadirSection } from './sections/daftar-hadir-section'
import { DataSection } from './sections/data-section'
import { JenisRapatSection } from './sections/jenis-rapat-section'
import { KalimatSection } from './sections/kalimat-section'
import { KantorSection } from './sections/kantor-section'
import { KertasSection } from './sections/kertas-section'
import { KopSection } from './sections/kop-section'
import { LaporanProvinsiSection } from './sections/laporan-provinsi-section'
import { NotulaSection } from './sections/notula-section'
import { SingkatanSection } from './sections/singkatan-section'
import { SrikandiSection } from './sections/srikandi-section'
import { SuratSection } from './sections/surat-section'
import { TampilanSection } from './sections/tampilan-section'
import { TandaTanganSection } from './sections/tanda-tangan-section'
import { TentangSection } from './sections/tentang-section'
import { formatUkuranKertas, UKURAN_KERTAS } from './ukuran-kertas'
import { useUpdatePengaturan } from './use-update-pengaturan'

const SECTIONS = [
  ['kantor', 'Kantor'],
  ['kop', 'Kop surat'],
  ['kertas', 'Kertas'],
  ['tanda-tangan', 'Tanda tangan'],
  ['notula', 'Notula'],
  ['daftar-hadir', 'Daftar hadir'],
  ['surat', 'Surat'],
  ['srikandi', 'SRIKANDI'],
  ['laporan-provinsi', 'Laporan ke provinsi'],
  ['jenis-rapat', 'Jenis rapat'],
  ['kalimat', 'Kalimat siap pakai'],
  ['singkatan', 'Singkatan'],
  ['tampilan', 'Tampilan'],
  ['data', 'Data'],
  ['tentang', 'Tentang'],
] as const

/** Every choice of the office on one page; each is saved as soon as it is made. */
export function PengaturanPage() {
  const { data } = usePengaturan()
  return data === undefined ? null : <PengaturanView stored={data} />
}

function PengaturanView({ stored }: { readonly stored: Pengaturan }) {
  const { shown: pengaturan, update, refusal } = useUpdatePengaturan(stored)
  const info = useInfoSistem().data
  const jabatan = useJabatanAktif()
  const { kantor, kop, kertas } = pengaturan
  const logoUrl = useLogoUrl(kop?.logoId ?? null)
  useStatusText('Setiap pilihan langsung disimpan')
  return (
    <Page
      panelLabel="Pratinjau kop surat"
      panelWidth={400}
      panel={
        kop !== null && (
          <>
            <p className={classes.previewHead}>
              <strong>Kop surat</strong> <span>{formatUkuranKertas(kertas.jenis)}</span>
            </p>
            <div className={classes.preview}>
              <KopPreview
                kop={kop}
                logoUrl={logoUrl}
                kertas={UKURAN_KERTAS[kertas.jenis]}
                tepi={kertas.tepi}
                hanyaKepala
              />
            </div>
          </>
        )
      }
      head={<PageHeader title="Pengaturan" />}
    >
      <div className={classes.body}>
        <nav className={classes.nav} aria-label="Bagian pengaturan">
          <ul>
            {SECTIONS.map(([id, label]) => (
              <li key={id}>
                <button type="button" onClick={() => openSection(id)}>
                  {label}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <div className={classes.sections}>
          {refusal !== undefined && <ProblemBox pesan={refusal} />}
          {kantor !== null && <KantorSection kantor={kantor} onChange={(next) => update('kantor', next)} />}
          {kop !== null && <KopSection kop={kop} logoUrl={logoUrl} onChange={(next) => update('kop', next)} />}
          <KertasSection kertas={kertas} onChange={(next) => update('kertas', next)} />
          <TandaTanganSection
            tandaTangan={pengaturan.tandaTangan}
            onChange={(next) => update('tandaTangan', next)}
            jabatanList={jabatan.data ?? []}
            kepalaKantorId={pengaturan.kepalaKantorId}
            onKepala={(id) => update('kepalaKantorId', id)}
          />
          <NotulaSection notula={pengaturan.notula} onChange={(next) => update('notula', next)} />
          <DaftarHadirSection daftarHadir={pengaturan.daftarHadir} onChange={(next) => update('daftarHadir', next)} />
          <SuratSection
            surat={pengaturan.surat}
            kop={kop}
            singkatan={kantor?.singkatan ?? ''}
            onChange={(next) => update('surat', next)}
          />
          <SrikandiSection srikandi={pengaturan.srikandi} onChange={(next) => update('srikandi', next)} />
          <LaporanProvinsiSection
            laporanProvinsi={pengaturan.laporanProvinsi}
            onChange={(next) => update('laporanProvinsi', next)}
          />
          <JenisRapatSection jenisRapat={pengaturan.jenisRapat} onChange={(next) => update('jenisRapat', next)} />
          <KalimatSection kalimat={pengaturan.kalimat} onChange={(next) => update('kalimat', next)} />
          <SingkatanSection singkatan={pengaturan.singkatan} onChange={(next) => update('singkatan', next)} />
          <TampilanSection onKontras={(kontrasTinggi) => update('tampilan', { kontrasTinggi })} />
          {info !== undefined && <DataSection info={info} />}
          {info !== undefined && <TentangSection info={info} />}
        </div>
      </div>
    </Page>
  )
}

/** An anchor would be an address of the hash router; the heading takes the focus instead. */
function openSection(id: string) {
  const heading = document.getElementById(`${id}-judul`)
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}
