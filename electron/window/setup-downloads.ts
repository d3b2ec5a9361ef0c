import type { Session } from 'electron'
import type { Log } from '../lib/log'

/** Files leave the page only by `sistem.simpanBerkas`, where the clerk says where to; a download is never ours. */
export function setupDownloads(session: Session, log: Log): void {
  session.on('will-download', (event) => {
    event.preventDefault()
    log.warn('jendela.unduhanDitolak')
  })
}
