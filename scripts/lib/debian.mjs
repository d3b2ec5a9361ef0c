import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { isWindows, report, run } from './project.mjs'

/**
 * Programs that some tests need and npm cannot bring: command names in the order they are looked for, Debian's package.
 * Chromium without its windows draws the same pages in two thirds of the time; the whole one is what people have.
 */
const PROGRAMS = [
  {
    commands: ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'],
    package: 'chromium-headless-shell',
    use: 'e2e',
  },
  { commands: ['pdftotext'], package: 'poppler-utils', use: 'PDF dibaca kembali' },
  { commands: ['soffice', 'libreoffice'], package: 'libreoffice-calc', use: 'XLSX dibuka LibreOffice' },
  { commands: ['lowriter'], package: 'libreoffice-writer', use: 'DOCX dibuka LibreOffice' },
]

/**
 * Brings Chromium, poppler and LibreOffice where it may (root on Debian); elsewhere says what to install.
 * @returns one Indonesian line for each program that is still missing
 */
export async function ensureTestPrograms() {
  const missing = listMissing()
  if (missing.length > 0 && canUseApt()) {
    const packages = missing.map((program) => program.package)
    report(`Memasang ${packages.join(', ')} dari Debian …`)
    await runApt('update')
    const code = await installPackages(packages)
    // An older Debian has the browser only as a whole.
    if (code !== 0) await installPackages(packages.map((name) => (name === PROGRAMS[0].package ? 'chromium' : name)))
  }
  return listMissing().map((program) => `${program.package} belum ada, jadi tidak dijalankan: ${program.use}.`)
}

/**
 * Full path of the browser that the tests drive, or undefined. `CHROMIUM_PATH` wins.
 * @returns {string | undefined}
 */
export function findTestBrowser() {
  return process.env.CHROMIUM_PATH || findCommand(PROGRAMS[0].commands) || findWindowsEdge()
}

function listMissing() {
  return PROGRAMS.filter(({ commands }, index) => (index === 0 ? !findTestBrowser() : !findCommand(commands)))
}

function findCommand(commands) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const suffix = isWindows ? '.exe' : ''
  return commands
    .flatMap((name) => folders.map((folder) => join(folder, name + suffix)))
    .find((path) => existsSync(path))
}

function findWindowsEdge() {
  if (!isWindows) return undefined
  const roots = [process.env['PROGRAMFILES(X86)'], process.env.PROGRAMFILES].filter(Boolean)
  return roots.map((root) => join(root, 'Microsoft/Edge/Application/msedge.exe')).find((path) => existsSync(path))
}

function installPackages(packages) {
  return runApt('install', '-y', '--no-install-recommends', ...packages)
}

function runApt(...args) {
  return run('apt-get', ['-qq', ...args], { env: { DEBIAN_FRONTEND: 'noninteractive' }, stdio: ['ignore', 2, 2] })
}

function canUseApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version')
}
