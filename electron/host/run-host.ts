import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Ruang } from '@shared/features/sistem/sistem.schema'
import { version } from '../../package.json'
import type { App, AppOptions } from '../app-types'
import type { Clock } from '../lib/clock'
import { EXIT } from '../lib/exit-codes'
import type { Log } from '../lib/log'
import { StartupError } from '../lib/startup-error'
import { openSession, type Session } from '../session'
import { startHttpHost } from '../transport/http'
import { createHttpAccess, createSecret } from '../transport/http-access'
import { listPageFiles } from '../transport/page-files'
import { buildStartupPage } from '../transport/startup-page'
import { createWindowEvents } from '../transport/window-events'
import { createBrowserPlatform } from './browser-platform'
import { type ExitWatch, type ExitWatchOptions, watchForExit } from './exit-watch'
import type { BrowserWindowProcess } from './open-browser'
import { askRunningHost, removeHostFile, writeHostFile } from './running-host'
import { getSteadyPort } from './steady-port'

export type HostOptions = {
  readonly dataDir: string
  readonly resourcesDir: string
  readonly pageDir: string
  readonly documentsWorkerUrl: URL
  readonly imporWorkerUrl?: URL
  readonly port: number
  readonly clock: Clock
  readonly log: Log
  readonly createApp: (options: AppOptions) => App | Promise<App>
  readonly dirRuang: (dataDir: string, ruang: Ruang) => string
  /** Opens a window on `url`; undefined when this PC can show none or the caller wants none. */
  readonly open: ((url: string, profileDir: string) => BrowserWindowProcess) | undefined
  readonly print: (line: string) => void
  readonly printError: (line: string) => void
  /** Ends the host from outside: signals, or the end of standard input. */
  readonly stop: AbortSignal
  /** Other waiting times than the usual ones, for tests. */
  readonly windowTimes?: Pick<ExitWatchOptions, 'graceMs' | 'sleepMs' | 'firstMs'>
}

/**
 * Serves the page and the contract until the last window has gone or `stop` aborts.
 * @returns the exit code: ok, or startup when the data could not be opened
 */
export async function runHost(options: HostOptions): Promise<number> {
  const running = await askRunningHost(options.dataDir, options.open !== undefined)
  if (running) return tellRunning(running, options)

  let watch: ExitWatch | undefined
  const windows = createWindowEvents((count) => watch?.update(count))
  let session: Session
  try {
    session = await openSession({
      ...options,
      platform: createBrowserPlatform(windows),
      onMoved: () => windows.publish({ jenis: 'ruangPindah' }),
    })
  } catch (error) {
    return await refuseStart(error, options)
  }
  try {
    return await serve(session, options, (started) => {
      watch = started
    })
  } finally {
    watch?.stop()
    await session.close()
  }
}

/** From the first window to the last. */
async function serve(session: Session, options: HostOptions, onWatch: (watch: ExitWatch) => void): Promise<number> {
  const { dataDir, open, print } = options
  const access = createHttpAccess()
  const secret = createSecret()
  const browsers: BrowserWindowProcess[] = []
  const onWindow = (isOpenHere: boolean) => {
    const token = access.createToken()
    if (isOpenHere) openWindow(token)
    return token
  }
  const host = await startHttpHost({
    ...options,
    current: session.current,
    files: listPageFiles(options.pageDir),
    access,
    handshake: { secret, onWindow },
    ports: options.port === 0 ? [getSteadyPort(dataDir), 0] : [options.port],
  }).catch(toPortInUse)
  if (host === 'port in use') {
    options.printError(
      `Porta ${options.port} sedang dipakai program lain. Pilih porta lain, atau jalankan tanpa --port.`,
    )
    return EXIT.startup
  }
  const { address } = host
  options.log.info('host.mulai', { versi: version })
  writeHostFile(dataDir, { alamat: address, rahasia: secret })
  if (open) openWindow(access.createToken())
  else print(`Simpul: ${address}/#${access.createToken()}`)

  await new Promise<void>((onExit) => {
    onAbort(options.stop, onExit)
    const isBrowserAlive = () => browsers.some((browser) => browser.isAlive())
    if (open) onWatch(watchForExit({ ...options.windowTimes, onExit, isBrowserAlive }))
  })
  removeHostFile(dataDir, secret)
  await host.close()
  options.log.info('host.selesai')
  return EXIT.ok

  function openWindow(launchToken: string): void {
    const browser = open?.(`${address}/#${launchToken}`, join(dataDir, 'peramban'))
    if (browser) browsers.push(browser)
  }
}

function toPortInUse(error: unknown): 'port in use' {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return 'port in use'
  throw error
}

function tellRunning(url: string, { open, print }: HostOptions): number {
  print(open ? 'Simpul sudah berjalan; jendela baru dibuka di sana.' : `Simpul: ${url}`)
  return EXIT.ok
}

/** Says why the data stay closed, and shows it in a window where there is one. What is no StartupError is a bug. */
async function refuseStart(error: unknown, options: HostOptions): Promise<number> {
  if (!(error instanceof StartupError)) throw error
  if (error.kode === 'SUDAH_DIBUKA') {
    const running = await askAgain(options)
    if (running) return tellRunning(running, options)
  }
  options.log.warn('host.tidakDibuka', { kode: error.kode })
  options.printError(error.pesan)
  if (options.open) await showStartupPage(error.pesan, options, options.open)
  return EXIT.startup
}

/** Two starts at once: the one that has the lock writes its note a moment later. */
async function askAgain({ dataDir, open }: HostOptions): Promise<string | undefined> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const running = await askRunningHost(dataDir, open !== undefined)
    if (running) return running
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  return undefined
}

async function showStartupPage(
  pesan: string,
  { log, stop }: HostOptions,
  open: NonNullable<HostOptions['open']>,
): Promise<void> {
  const host = await startHttpHost({
    current: () => ({ router: {} }),
    files: buildStartupPage(pesan),
    access: createHttpAccess(),
    log,
    ports: [0],
  })
  const browser = open(`${host.address}/`, mkdtempSync(join(tmpdir(), 'simpul-')))
  await new Promise<void>((resolve) => {
    onAbort(stop, resolve)
    browser.onEnd(resolve)
  })
  await host.close()
}

function onAbort(signal: AbortSignal, react: () => void): void {
  if (signal.aborted) react()
  else signal.addEventListener('abort', () => react(), { once: true })
}
