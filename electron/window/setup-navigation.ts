import { app, type WebContents } from 'electron'
import type { Log } from '../lib/log'
import { isPageUrl } from './page-address'

/** Keeps every window on the page: no navigation, no further windows, no embedded pages. Loading again is allowed. */
export function setupNavigation(log: Log): void {
  app.on('web-contents-created', (_event, contents) => confine(contents, log))
}

function confine(contents: WebContents, log: Log): void {
  const deny = (event: { readonly url: string; preventDefault: () => void }) => {
    if (isPageUrl(event.url)) return
    event.preventDefault()
    log.warn('jendela.navigasiDitolak')
  }
  contents.on('will-navigate', deny)
  contents.on('will-frame-navigate', deny)
  contents.on('will-redirect', deny)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => {
    log.warn('jendela.jendelaBaruDitolak')
    return { action: 'deny' }
  })
}
