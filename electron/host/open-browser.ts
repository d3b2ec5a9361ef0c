import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A window that runs as a process of its own. */
export type BrowserWindowProcess = {
  readonly isAlive: () => boolean
  /** Called once when the window is closed, or at once when it could not be opened. */
  readonly onEnd: (react: () => void) => void
}

const WINDOWS_PROGRAMS = ['Microsoft/Edge/Application/msedge.exe', 'Google/Chrome/Application/chrome.exe']
const WINDOWS_ROOTS = ['PROGRAMFILES(X86)', 'PROGRAMFILES', 'LOCALAPPDATA'] as const
const LINUX_PROGRAMS = ['microsoft-edge', 'google-chrome', 'chromium', 'chromium-browser']

/** The first installed browser that knows `--app`, or undefined. Edge first: it is on every Windows 10 and 11. */
export function findBrowser(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | undefined {
  if (platform === 'win32') {
    const roots = WINDOWS_ROOTS.flatMap((name) => env[name] ?? [])
    return WINDOWS_PROGRAMS.flatMap((program) => roots.map((root) => join(root, program))).find((path) =>
      existsSync(path),
    )
  }
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) return undefined
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  return LINUX_PROGRAMS.flatMap((program) => folders.map((folder) => join(folder, program))).find((path) =>
    existsSync(path),
  )
}

/**
 * Opens `url` as a window of its own. The profile of its own keeps the page away from extensions and from the user's
 * history, and makes the process live exactly as long as the window.
 */
export function openBrowser(browser: string, url: string, profileDir: string): BrowserWindowProcess {
  const child = spawn(browser, getBrowserArguments(url, profileDir), { stdio: 'ignore', detached: true })
  child.unref()
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  return {
    isAlive: () => child.pid !== undefined && child.exitCode === null && child.signalCode === null,
    onEnd: (react) => void ended.then(react),
  }
}

export function getBrowserArguments(url: string, profileDir: string): readonly string[] {
  const isRoot = process.getuid?.() === 0
  return [
    `--app=${url}`,
    `--user-data-dir=${profileDir}`,
    '--window-size=1280,800',
    '--lang=id-ID',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-extensions',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-quic',
    // Chromium refuses to run as root with its sandbox; an office PC never comes here.
    ...(isRoot ? ['--no-sandbox'] : []),
  ]
}
