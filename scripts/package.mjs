/**
 * `npm run package`: the installer and the portable program on Windows. Elsewhere the same archive around a stand-in
 * for Electron, and then what lies in it is checked: nothing but our program and the one native module, fuses as set.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from './lib/build.mjs'
import { createDummyElectron } from './lib/dummy-electron.mjs'
import { ensureInstalled } from './lib/install.mjs'
import {
  findPinnedNode,
  getCommandPath,
  isWindows,
  projectDir,
  Refusal,
  report,
  runCommand,
  runMain,
} from './lib/project.mjs'

const MAX_ARCHIVE_MB = 20
const REQUIRED = [
  '/package.json',
  '/out/main/main.js',
  '/out/main/host.js',
  '/out/main/cli.js',
  '/out/main/documents-worker.js',
  '/out/main/impor-worker.js',
  '/out/preload/index.cjs',
  '/out/renderer/index.html',
  '/out/resources/wilayah.json.gz',
  '/out/resources/fonts/Arimo-Regular.ttf',
  '/node_modules/better-sqlite3/package.json',
]
/** Anything else in node_modules would have to be a native module as well. */
const ALLOWED_MODULES = new Set(['better-sqlite3'])
const FORBIDDEN = [
  /\.map$/,
  /\/node_modules\/node-(linux|win)-x64\//,
  /\.tsx?$/,
  /^\/(tests|scripts|electron|renderer|shared)\//,
]
const EXPECTED_FUSES = {
  RunAsNode: 'Disabled',
  EnableCookieEncryption: 'Enabled',
  EnableNodeOptionsEnvironmentVariable: 'Disabled',
  EnableNodeCliInspectArguments: 'Disabled',
  EnableEmbeddedAsarIntegrityValidation: 'Enabled',
  OnlyLoadAppFromAsar: 'Enabled',
  GrantFileProtocolExtraPrivileges: 'Disabled',
}

await runMain(async () => {
  await ensureInstalled()
  await ensureBuilt({ force: true })
  rmSync(join(projectDir, 'dist'), { recursive: true, force: true })
  if (isWindows) return runBuilder(['--win'])

  const electronDist = await createDummyElectron()
  const { version } = JSON.parse(readFileSync(join(projectDir, 'node_modules/electron/package.json'), 'utf8'))
  const code = await runBuilder(['--linux', 'dir', `-c.electronDist=${electronDist}`, `-c.electronVersion=${version}`])
  rmSync(electronDist, { recursive: true, force: true })
  if (code !== 0) return code
  return checkPackage(join(projectDir, 'dist', 'linux-unpacked'))
})

function runBuilder(args) {
  return runCommand('electron-builder', [...args, '--publish', 'never'], { toStderr: true })
}

function checkPackage(dir) {
  const archive = join(dir, 'resources', 'app.asar')
  const files = readCommand('@electron/asar', ['list', archive]).split('\n').filter(Boolean)
  const megabytes = statSync(archive).size / 1_000_000
  const problems = [...listFileProblems(files), ...listFuseProblems(dir)]
  if (megabytes > MAX_ARCHIVE_MB) problems.push(`app.asar is ${megabytes.toFixed(1)} MB, more than ${MAX_ARCHIVE_MB}`)

  const native = join(dir, 'resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds')
  if (!existsSync(join(native, 'linux-x64.node'))) problems.push('the native module does not lie beside the archive')

  for (const problem of problems) report(problem)
  report(`app.asar: ${files.length} entries, ${megabytes.toFixed(1)} MB, ${problems.length} problems`)
  return problems.length === 0 ? 0 : 1
}

function listFileProblems(files) {
  const known = new Set(files)
  const modules = files.flatMap((file) => /^\/node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(file)?.[1] ?? [])
  return [
    ...REQUIRED.filter((file) => !known.has(file)).map((file) => `missing in app.asar: ${file}`),
    ...files.filter((file) => FORBIDDEN.some((pattern) => pattern.test(file))).map((file) => `must not ship: ${file}`),
    ...modules.filter((name) => !ALLOWED_MODULES.has(name)).map((name) => `not bundled: node_modules/${name}`),
  ]
}

function listFuseProblems(dir) {
  const text = readCommand('@electron/fuses', ['read', '--app', join(dir, 'simpul')], 'electron-fuses')
  return Object.entries(EXPECTED_FUSES)
    .filter(([name, state]) => !new RegExp(`${name} is ${state}`).test(text))
    .map(([name, state]) => `fuse ${name} is not ${state}`)
}

function readCommand(packageName, args, command) {
  const file = findPinnedNode()
  const { stdout, status, stderr } = spawnSync(file, [getCommandPath(packageName, command), ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status !== 0) throw new Refusal(`${packageName} ${args[0]}: ${stderr}`)
  // Colours off: the answer is read by this script.
  return stdout.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g'), '')
}
