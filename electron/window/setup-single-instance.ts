import { app, type BrowserWindow } from 'electron'

/**
 * One Simpul per data folder and user: a second start brings the window of the first to the front and ends.
 * @returns false when this is the second start
 */
export function setupSingleInstance(getWindow: () => BrowserWindow | undefined): boolean {
  if (!app.requestSingleInstanceLock()) return false
  app.on('second-instance', () => {
    const window = getWindow()
    if (!window) return
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  })
  return true
}
