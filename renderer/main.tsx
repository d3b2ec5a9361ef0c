import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ErrorBoundary } from './app/error-boundary'
import { commandOfMenu } from './app/menu-commands'
import { LookProvider } from './app/providers'
import { reportError } from './app/report-error'
import { router } from './app/routes'
import { api, client } from './lib/client'
import { listenToHost } from './lib/host-events'
import { createQueryClient } from './lib/query-client'
import { runCommand } from './ui/commands/use-commands'
import { flushAll } from './ui/saved/flush'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

listenToHost(client, {
  onCommand: (perintah) => runCommand(commandOfMenu[perintah]),
  onClosing: flushAll,
  onRuangChanged: () => window.location.reload(),
})

const queryClient = createQueryClient()
// What every first screen needs is asked for together, not one after another as its parts appear.
void queryClient.prefetchQuery(api.pengaturan.get.queryOptions())
void queryClient.prefetchQuery(api.sistem.info.queryOptions())
void queryClient.prefetchQuery(api.laporan.beranda.queryOptions())

createRoot(root).render(
  <StrictMode>
    <LookProvider>
      <ErrorBoundary place="jendela" onError={reportError}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </ErrorBoundary>
    </LookProvider>
  </StrictMode>,
)
