import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app, type BrowserWindow, dialog, session as sessions } from 'electron'
import { version } from '../package.json'
import { createApp } from './app'
import type { Platform } from './app-types'
import { dirRuang } from './database/dir-ruang'
import { systemClock } from './lib/clock'
import { describeError } from './lib/describe-error'
import { EXIT } from './lib/exit-codes'
import { createFileLog } from './lib/file-log'
import { logCrashes } from './lib/log-crashes'
import { StartupError } from './lib/startup-error'
import { openSession, type Session } from './session'
import { createPortServer } from './transport/message-port'
import { listPageFiles } from './transport/page-files'
import { buildStartupPage } from './transport/startup-page'
import { createWindowEvents } from './transport/window-events'
import { createMainWindow, createStartupWindow } from './window/main-window'
import { readDataDir } from './window/read-data-dir'
import { createSavedFiles } from './window/saved-files'
import { setupClose } from './window/setup-close'
import { setupCrash } from './window/setup-crash'
import { setupDownloads } from './window/setup-downloads'
import { setupMenu } from './window/setup-menu'
import { setupNavigation } from './window/setup-navigation'
import { setupNetwork } from './window/setup-network'
import { setupPermissions } from './window/setup-permissions'
import { setupPort } from './window/setup-port'
import { registerScheme, setupScheme } from './window/setup-scheme'
import { setupSingleInstance } from './window/setup-single-instance'
import { setupWindowDir } from './window/setup-window-dir'
import { createWindowMemory } from './window/window-memory'

/*
 * Simpul in Electron, the product: one sandboxed window, one MessagePort, no network.
 */
const outDir = resolve(import.meta.dirname, '..')
const dataDir = readDataDir(process.argv)
const windowDir = join(dataDir, 'jendela')
const log = createFileLog({ dir: join(dataDir, 'log'), clock: systemClock })
const memory = createWindowMemory(join(windowDir, 'simpul-jendela.json'))
const events = createWindowEvents()

let window: BrowserWindow | undefined
let session: Session | undefined
const getWindow = () => window

logCrashes(log, () => {
  dialog.showErrorBox('Simpul berhenti', 'Ada kesalahan program. Yang sudah tersimpan tidak hilang; buka Simpul lagi.')
  app.exit(EXIT.bug)
})
setupWindowDir(windowDir)
registerScheme()
setupNavigation(log)
if (setupSingleInstance(getWindow)) app.whenReady().then(start).catch(stop)
else app.quit()

async function start(): Promise<void> {
  const page = sessions.defaultSession
  setupPermissions(page)
  setupNetwork(page, log, app.isPackaged)
  setupDownloads(page, log)
  const closing = setupClose(getWindow, events, async () => session?.close())

  const platform: Platform = {
    jenis: 'electron',
    versi: version,
    ...createSavedFiles(getWindow, memory),
    peristiwa: events.subscribe,
    confirmClose: closing.confirm,
  }
  const opened = await openSession({
    createApp,
    dirRuang,
    dataDir,
    resourcesDir: join(outDir, 'resources'),
    documentsWorkerUrl: pathToFileURL(join(outDir, 'main', 'documents-worker.js')),
    imporWorkerUrl: pathToFileURL(join(outDir, 'main', 'impor-worker.js')),
    clock: systemClock,
    platform,
    log,
    onMoved: () => events.publish({ jenis: 'ruangPindah' }),
  })
  session = opened
  log.info('jendela.mulai', { versi: version })

  setupScheme(page, listPageFiles(join(outDir, 'renderer')))
  setupMenu((perintah) => events.publish({ jenis: 'perintah', perintah }), app.isPackaged)
  window = createMainWindow(join(outDir, 'preload', 'index.cjs'), memory)
  setupPort(window, createPortServer(opened.current, log), log)
  setupCrash(window, log)
  closing.guard(window)
}

/** The data stay closed: one sentence in a window of its own. Anything but a StartupError is a bug and ends with its code. */
function stop(error: unknown): void {
  const isExpected = error instanceof StartupError
  log.error('mulai.gagal', isExpected ? { kode: error.kode } : describeError(error))
  const pesan = isExpected ? error.pesan : 'Ada kesalahan program. Catatannya ada di folder log di folder data Simpul.'
  setupScheme(sessions.defaultSession, buildStartupPage(pesan))
  window = createStartupWindow()
  window.on('closed', () => app.exit(isExpected ? EXIT.startup : EXIT.bug))
}
