import { useQueryClient } from '@tanstack/react-query'
import { Outlet, useRouterState } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { RekapDialog } from '../features/laporan'
import { FirstStartPage, usePengaturan } from '../features/pengaturan'
import { ErrorBoundary } from './error-boundary'
import { createFindRecords } from './find-records'
import { LostConnection } from './lost-connection'
import { reportError } from './report-error'
import { BareShell } from './shell/bare-shell'
import { Shell } from './shell/shell'
import { useContentFocus } from './shell/use-content-focus'
import { useAppCommands } from './use-app-commands'
import { useInfo } from './use-info'
import { useModules } from './use-modules'
import { useSeriCommands } from './use-seri-commands'

/** The frame of every screen. Before there is an office there is only the first start. */
export function RootLayout() {
  const pengaturan = usePengaturan()
  const info = useInfo()
  const host = info?.host === 'electron' ? 'electron' : 'peramban'
  const kantor = pengaturan.data?.kantor
  // Under a tenth of a second: the empty desk is calmer than a word that flashes.
  if (pengaturan.data === undefined) return <LostConnection />
  if (kantor === null || kantor === undefined) {
    return (
      <BareShell host={host} status="Data disimpan hanya di komputer ini.">
        <ErrorBoundary place="pertama-kali" onError={reportError}>
          <FirstStartPage />
        </ErrorBoundary>
      </BareShell>
    )
  }
  return (
    <OfficeLayout
      host={host}
      latihan={info?.ruang === 'latihan'}
      kantor={{ nama: kantor.namaDaerah, unit: kantor.namaKantor.replace(/^(Badan|Kantor|Dinas) (?=Kesatuan)/, '') }}
      zona={kantor.zona}
    />
  )
}

type OfficeLayoutProps = {
  readonly host: 'electron' | 'peramban'
  readonly latihan: boolean
  readonly kantor: { readonly nama: string; readonly unit: string }
  readonly zona: string
}

function OfficeLayout({ host, latihan, kantor, zona }: OfficeLayoutProps) {
  const path = useRouterState({ select: (state) => state.location.pathname })
  const [isRekapOpen, setRekapOpen] = useState(false)
  const modules = useModules(path)
  const queryClient = useQueryClient()
  const findRecords = useMemo(() => createFindRecords(queryClient), [queryClient])
  useContentFocus(path)
  useSeriCommands()
  useAppCommands({ openRekap: () => setRekapOpen(true) })
  return (
    <Shell host={host} latihan={latihan} kantor={kantor} zona={zona} modules={modules} findRecords={findRecords}>
      <LostConnection />
      <ErrorBoundary resetKey={path} place={path.split('/')[1] ?? 'beranda'} onError={reportError}>
        <Outlet />
      </ErrorBoundary>
      {isRekapOpen && <RekapDialog onClose={() => setRekapOpen(false)} />}
    </Shell>
  )
}
