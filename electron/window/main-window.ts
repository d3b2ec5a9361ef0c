import { BrowserWindow, screen } from 'electron'
import { PAGE_URL } from './page-address'
import type { WindowMemoryStore } from './window-memory'
import { fitWindowPlace } from './window-place'

/** Colours and height of the page's own top bar, in which Windows draws its three buttons. */
const TITLE_BAR = { color: '#f4f3f0', symbolColor: '#211f1c', height: 36 }

/** Opens the window on the page, where it stood last time. */
export function createMainWindow(preload: string, memory: WindowMemoryStore): BrowserWindow {
  const primary = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id)
  const place = fitWindowPlace(
    memory.get().place,
    [primary, ...others].map(({ workArea }) => workArea),
  )
  const window = new BrowserWindow({
    ...place.bounds,
    minWidth: 640,
    minHeight: 480,
    show: false,
    backgroundColor: TITLE_BAR.color,
    title: 'Simpul',
    titleBarStyle: 'hidden',
    titleBarOverlay: TITLE_BAR,
    webPreferences: { ...SAFE_PREFERENCES, preload },
  })
  if (place.isMaximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.webContents.on('did-finish-load', () => window.webContents.setZoomFactor(place.zoomFactor))
  rememberPlace(window, memory)
  void window.loadURL(PAGE_URL)
  return window
}

/** A window without preload and script for the one sentence why the data stay closed. */
export function createStartupWindow(): BrowserWindow {
  const window = new BrowserWindow({
    width: 720,
    height: 420,
    title: 'Simpul',
    webPreferences: { ...SAFE_PREFERENCES, javascript: false },
  })
  window.setMenu(null)
  void window.loadURL(PAGE_URL)
  return window
}

/** Said in full although some are defaults: these lines are what stands between a page and the PC. */
const SAFE_PREFERENCES = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
} as const

function rememberPlace(window: BrowserWindow, memory: WindowMemoryStore): void {
  window.on('close', () => {
    const place = {
      bounds: window.getNormalBounds(),
      isMaximized: window.isMaximized(),
      zoomFactor: Math.min(Math.max(window.webContents.getZoomFactor(), 0.5), 3),
    }
    memory.update({ place })
  })
}
