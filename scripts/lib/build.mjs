import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { outDir, projectDir, Refusal, report, runCommand } from './project.mjs'

const SOURCES = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
]
const RESULTS = [
  'main/main.js',
  'main/host.js',
  'main/cli.js',
  'main/documents-worker.js',
  'main/impor-worker.js',
  'preload/index.cjs',
  'renderer/index.html',
]
const notePath = join(outDir, 'build-sources')
const lockPath = join(outDir, 'building')
const LOCK_WAIT_MS = 180_000

/** Builds `out/` unless it was built from these very sources; content decides, not time stamps. */
export async function ensureBuilt({ force = false } = {}) {
  await ensureResources()
  if (!force && isBuilt(hashSources())) return

  await holdLock(async () => {
    const sources = hashSources()
    if (!force && isBuilt(sources)) return
    report('Membangun Simpul …')
    rmSync(notePath, { force: true })
    const code = await runCommand('electron-vite', ['build', '--logLevel', 'warn'], {
      toStderr: true,
      env: { NODE_ENV: 'production' },
    })
    if (code !== 0) throw new Refusal('Simpul belum dapat dibangun; sebabnya ada di atas.')
    writeFileSync(notePath, sources)
  })
}

/** Fonts and the list of wilayah in `out/resources`. */
export async function ensureResources() {
  const { prepareResources } = await import('../prepare-resources.mjs')
  await prepareResources({ root: projectDir, log: report })
}

function isBuilt(sources) {
  if (RESULTS.some((file) => !existsSync(join(outDir, file)))) return false
  return existsSync(notePath) && readFileSync(notePath, 'utf8') === sources
}

function hashSources() {
  const hash = createHash('sha256')
  for (const path of SOURCES.flatMap((name) => listFiles(join(projectDir, name)))) {
    hash.update(relative(projectDir, path).split(sep).join('/')).update('\0').update(readFileSync(path)).update('\0')
  }
  return hash.digest('hex')
}

function listFiles(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name)))
}

/** Two commands at once must not build over each other: the second waits and finds the work done. */
async function holdLock(work) {
  mkdirSync(outDir, { recursive: true })
  const deadline = Date.now() + LOCK_WAIT_MS
  while (!takeLock()) {
    if (Date.now() > deadline) throw new Refusal(`Pembangunan lain belum selesai. Hapus ${lockPath} bila tidak ada.`)
    await wait(300)
  }
  try {
    return await work()
  } finally {
    rmSync(lockPath, { force: true })
  }
}

function takeLock() {
  try {
    writeFileSync(lockPath, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    if (!isHolderAlive()) rmSync(lockPath, { force: true })
    return false
  }
}

function isHolderAlive() {
  try {
    const pid = Number(readFileSync(lockPath, 'utf8'))
    // Between creating and filling the file it is empty for a moment.
    if (pid === 0) return true
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
