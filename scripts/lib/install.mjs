import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isWindows, projectDir, Refusal, readNote, report, run, writeNote } from './project.mjs'

const lockPath = join(projectDir, 'package-lock.json')
/** npm writes this file at the end of every install. */
const installedPath = join(projectDir, 'node_modules', '.package-lock.json')
const NOTE = 'installed-lock'

/**
 * Installs what the lock file names unless it is there already. A clean install only into a folder that does not
 * exist yet: on Windows the running node.exe may lie inside node_modules and cannot be removed.
 */
export async function ensureInstalled() {
  const lock = createHash('sha256').update(readFileSync(lockPath)).digest('hex')
  if (isInstalled(lock)) return

  const fresh = !existsSync(installedPath)
  report(
    fresh ? 'Memasang pustaka; sekali saja, sekitar satu menit …' : 'Menyesuaikan pustaka dengan package-lock.json …',
  )
  const args = fresh ? ['ci'] : ['install', '--no-save']
  const code = await runNpm([...args, '--no-audit', '--no-fund', '--loglevel=error'])
  if (code !== 0) throw new Refusal('Pustaka belum terpasang. Periksa sambungan internet, lalu jalankan lagi.')
  writeNote(NOTE, lock)
}

/** Runs npm itself, which lives beside the Node that started it and not in the project. */
export function runNpm(args, options = {}) {
  const script = process.env.npm_execpath
  const stdio = ['ignore', 2, 2]
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...args], { stdio, ...options })
  return run('npm', args, { stdio, shell: isWindows, ...options })
}

function isInstalled(lock) {
  if (!existsSync(installedPath)) return false
  const noted = readNote(NOTE)
  if (noted !== undefined) return noted === lock
  // Installed by hand with npm: npm's own file tells when.
  if (statSync(installedPath).mtimeMs < statSync(lockPath).mtimeMs) return false
  writeNote(NOTE, lock)
  return true
}
