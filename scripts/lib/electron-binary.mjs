import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isWindows, projectDir, readNote, report, runCommand, writeNote } from './project.mjs'

const electronDir = join(projectDir, 'node_modules', 'electron')
const NOTE = 'electron-not-fetched'
const FETCH_MS = 20_000

/** Whether a window can appear at all. Electron also refuses to run as root with its sandbox, which we never give up. */
export function canShowWindow() {
  if (process.platform !== 'linux') return true
  const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  return hasDisplay && process.getuid?.() !== 0
}

/** Path of Electron's program when it is installed, else undefined. */
export function findElectron() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  const program = isWindows ? 'electron.exe' : 'electron'
  const path = override ? join(override, program) : join(electronDir, 'dist', program)
  return existsSync(path) ? path : undefined
}

/**
 * Electron's program, fetched by its own installer when missing: one try of at most 20 s, and a failure is remembered,
 * so that a PC without internet does not wait at every start. `retry` forgets that.
 */
export async function ensureElectron({ retry = false } = {}) {
  const found = findElectron()
  if (found) return found

  const { version } = JSON.parse(readFileSync(join(electronDir, 'package.json'), 'utf8'))
  if (!retry && readNote(NOTE) === version) return undefined

  report('Mengambil Electron; paling lama 20 detik …')
  await runCommand('electron', [], { command: 'install-electron', timeoutMs: FETCH_MS, stdio: 'ignore' })
  const fetched = findElectron()
  if (fetched) return fetched
  writeNote(NOTE, version)
  report('Electron belum dapat diambil, jadi Simpul dibuka di peramban. Untuk mencoba lagi: npm start -- --electron')
  return undefined
}
