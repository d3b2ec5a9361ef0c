import { app, type BrowserWindow } from 'electron'
import type { WindowEvents } from '../transport/window-events'

/** Time for the page to save what stands only on the screen, ms. A page that hangs must not hold the office back. */
const FLUSH_MS = 3_000

export type CloseGate = {
  /** The page has saved everything. */
  readonly confirm: () => void
}

/**
 * Lets the window close only after the page had its chance to save, and the program end only after `close` has.
 * Whatever ends Simpul passes here: the cross, Alt+F4, Keluar in the menu, and Windows shutting down.
 */
export function setupClose(
  getWindow: () => BrowserWindow | undefined,
  events: WindowEvents,
  close: () => Promise<void>,
): CloseGate & { readonly guard: (window: BrowserWindow) => void } {
  let confirm = () => {}
  let isClosed = false

  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    if (isClosed) return
    event.preventDefault()
    void close()
      .catch(() => {})
      .then(() => {
        isClosed = true
        app.quit()
      })
  })

  return {
    confirm: () => confirm(),
    guard(window) {
      window.on('close', (event) => {
        if (events.countWindows() === 0) return
        event.preventDefault()
        void flush().then(() => getWindow()?.destroy())
      })
      window.on('query-session-end', () => events.publish({ jenis: 'akanTutup' }))
    },
  }

  function flush(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, FLUSH_MS)
      confirm = () => {
        clearTimeout(timer)
        resolve()
      }
      events.publish({ jenis: 'akanTutup' })
    })
  }
}
