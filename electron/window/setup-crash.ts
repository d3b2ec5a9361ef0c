import { app, type BrowserWindow, dialog } from 'electron'
import type { Log } from '../lib/log'

/** Tells the clerk when the page died or hangs, and offers to load it again: the core and the saved data live on. */
export function setupCrash(window: BrowserWindow, log: Log): void {
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    log.error('jendela.halamanMati', { alasan: reason, kode: exitCode })
    void offerReload(window, 'Halaman Simpul berhenti tiba-tiba.', 'Semua yang sudah tersimpan tidak hilang.')
  })
  window.on('unresponsive', () => {
    log.warn('jendela.tidakMenjawab')
    void offerReload(
      window,
      'Simpul tidak menjawab.',
      'Tunggu sebentar, atau muat ulang. Yang sudah tersimpan tidak hilang.',
    )
  })
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    log.error('jendela.prosesMati', { jenis: type, alasan: reason, kode: exitCode })
  })
}

async function offerReload(window: BrowserWindow, message: string, detail: string): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: 'Simpul',
    message,
    detail,
    buttons: ['Muat ulang', 'Tunggu'],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  })
  if (response === 0 && !window.isDestroyed()) window.webContents.reload()
}
