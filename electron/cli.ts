import './lib/require-node'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { version } from '../package.json'
import { createApp } from './app'
import type { Platform } from './app-types'
import type { OpenApp } from './commands/command'
import { COMMANDS } from './commands/command-table'
import { runCli } from './commands/run-cli'
import { systemClock } from './lib/clock'
import { createFileLog } from './lib/file-log'

/*
 * Simpul without a window, for support staff and scripts.
 */
const outDir = resolve(import.meta.dirname, '..')

const platform: Platform = {
  jenis: 'perintah',
  versi: version,
  saveFile: async () => ({ tersimpan: false }),
  showInFolder: async () => {},
  openFile: async () => {},
  async *peristiwa() {},
  confirmClose: () => {},
}

const openApp: OpenApp = ({ dataDir, clock = systemClock }) =>
  createApp({
    dataDir,
    clock,
    platform,
    ruang: 'utama',
    moveTo: async () => {},
    resourcesDir: join(outDir, 'resources'),
    documentsWorkerUrl: pathToFileURL(join(outDir, 'main', 'documents-worker.js')),
    imporWorkerUrl: pathToFileURL(join(outDir, 'main', 'impor-worker.js')),
    log: createFileLog({ dir: join(dataDir, 'log'), clock: systemClock }),
  })

process.exitCode = await runCli(process.argv.slice(2), {
  commands: COMMANDS,
  openApp,
  print: (text) => process.stdout.write(`${text}\n`),
  printError: (text) => process.stderr.write(`${text}\n`),
})
