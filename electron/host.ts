import './lib/require-node'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createApp } from './app'
import { dirRuang } from './database/dir-ruang'
import { HOST_HELP, parseHostArguments } from './host/host-arguments'
import { findBrowser, openBrowser } from './host/open-browser'
import { runHost } from './host/run-host'
import { createStopSignal } from './host/stop-signal'
import { createFixedClock, systemClock } from './lib/clock'
import { EXIT } from './lib/exit-codes'
import { createFileLog } from './lib/file-log'
import { logCrashes } from './lib/log-crashes'

/*
 * Simpul in an installed browser: for PCs without Electron, and for every end-to-end test.
 */
const outDir = resolve(import.meta.dirname, '..')
process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(
    `Simpul berhenti karena kesalahan program.\n${error instanceof Error ? error.stack : String(error)}\n`,
  )
  return EXIT.bug
})

async function main(args: readonly string[]): Promise<number> {
  const parsed = parse(args)
  if (parsed === undefined) return EXIT.usage
  if (parsed === 'help') {
    process.stdout.write(HOST_HELP)
    return EXIT.ok
  }
  const clock = parsed.now === undefined ? systemClock : createFixedClock(parsed.now)
  const log = createFileLog({ dir: join(parsed.dataDir, 'log'), clock: systemClock })
  logCrashes(log, () => {
    printError('Simpul berhenti karena kesalahan program. Yang sudah tersimpan tidak hilang; jalankan Simpul lagi.')
    process.exit(EXIT.bug)
  })
  const browser = parsed.isOpen ? findBrowser(process.env, process.platform) : undefined
  return await runHost({
    ...parsed,
    resourcesDir: join(outDir, 'resources'),
    pageDir: join(outDir, 'renderer'),
    documentsWorkerUrl: pathToFileURL(join(outDir, 'main', 'documents-worker.js')),
    imporWorkerUrl: pathToFileURL(join(outDir, 'main', 'impor-worker.js')),
    clock,
    log,
    createApp,
    dirRuang,
    open: browser === undefined ? undefined : (url, profileDir) => openBrowser(browser, url, profileDir),
    print: (line) => process.stdout.write(`${line}\n`),
    printError,
    stop: createStopSignal(parsed.isTied),
  })
}

function printError(line: string): void {
  process.stderr.write(`${line}\n`)
}

function parse(args: readonly string[]) {
  try {
    return parseHostArguments(args) ?? 'help'
  } catch (error) {
    printError(error instanceof Error ? error.message : String(error))
    return undefined
  }
}
