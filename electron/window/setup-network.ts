import type { Session } from 'electron'
import type { Log } from '../lib/log'
import { isPageUrl, PAGE_ORIGIN } from './page-address'

/**
 * Cancels every request that leaves the page: Simpul has no business on any network. While it is being developed, the
 * developer tools may load their own page.
 */
export function setupNetwork(session: Session, log: Log, isPackaged: boolean): void {
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    const isTools = !isPackaged && url.startsWith('devtools://')
    const isOwn = isPageUrl(url) || url.startsWith(`blob:${PAGE_ORIGIN}/`) || url.startsWith('data:image/') || isTools
    if (!isOwn) log.warn('jendela.permintaanDitolak', { skema: url.slice(0, Math.max(0, url.indexOf(':'))) })
    decide({ cancel: !isOwn })
  })
}
