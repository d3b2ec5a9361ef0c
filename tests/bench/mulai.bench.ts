import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Browser, chromium, type Page } from '@playwright/test'
import { findTestBrowser } from '../../scripts/lib/debian.mjs'
import type { Bench } from './support/bench'
import { copyKantorTahunan, SAAT_AKHIR } from './support/kantor-tahunan'
import { HOST_FILE, readProcessMb } from './support/program'

const browserPath = findTestBrowser()
const CORE_MB = 200
const PAGE_MB = 60
const PACKAGE_MB = 20
/** Work that waits for the first screen (warming, checking) is over by then. */
const SETTLED_MS = 14_000
const CHROMIUM_ARGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  )

/**
 * performance.md goals 11 and 13: from starting the built host to the first screen with data in Chromium, beside the same
 * Chromium opening an empty page from the smallest server; and what the open program weighs.
 */
export async function buildBenchList() {
  const lama = await copyKantorTahunan(10)
  const muda = await copyKantorTahunan(1)
  const emptyPage = join(import.meta.dirname, 'support', 'empty-page.child.ts')

  const startSimpul = (dataDir: string) => ({
    args: [HOST_FILE, '--no-open', '--exit-with-stdin', '--data', dataDir, '--now', SAAT_AKHIR],
    isReady: waitForData,
  })
  const startEmpty = { args: [emptyPage], isReady: (page: Page) => page.locator('h1').waitFor() }
  const weights = measureOnce(() => weighOpen(startSimpul(lama.dataDir)))

  const benches: readonly Bench[] = [
    {
      work: 'start of the host to the first screen with data, ten years',
      simpul: { run: () => measureStart(startSimpul(lama.dataDir)) },
      peer: { name: 'the same Chromium opening an empty page', run: () => measureStart(startEmpty) },
      goal: 1.5,
      rounds: 4,
    },
    {
      work: 'start of the host to the first screen with data, ten years',
      simpul: { run: () => measureStart(startSimpul(lama.dataDir)) },
      peer: { name: 'the same after one year', run: () => measureStart(startSimpul(muda.dataDir)) },
      goal: 1.2,
      rounds: 3,
    },
    {
      work: 'MB of the core process, ten years open',
      simpul: { run: async () => (await weights()).core },
      peer: { name: 'allowed, in MB', run: () => CORE_MB },
      goal: 1,
      rounds: 1,
    },
    {
      work: 'MB of heap of the page, Beranda and 5,000 rapat seen',
      simpul: { run: async () => (await weights()).page },
      peer: { name: 'allowed, in MB', run: () => PAGE_MB },
      goal: 1,
      rounds: 1,
    },
    {
      work: 'MB of the built program without Electron',
      simpul: { run: weighProgram },
      peer: { name: 'allowed, in MB', run: () => PACKAGE_MB },
      goal: 1,
      rounds: 1,
    },
  ]
  return {
    benches,
    async close() {
      lama.remove()
      muda.remove()
    },
  }
}

type Start = { readonly args: readonly string[]; readonly isReady: (page: Page) => Promise<void> }
type Opened = { readonly host: ChildProcess; readonly browser: Browser; readonly page: Page }

async function measureStart(start: Start): Promise<number> {
  const started = performance.now()
  const opened = await open(start)
  const taken = performance.now() - started
  await close(opened)
  return taken
}

async function open({ args, isReady }: Start): Promise<Opened> {
  const host = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const url = await readUrl(host)
  const browser = await chromium.launch({
    ...(browserPath === undefined ? {} : { executablePath: browserPath }),
    args: CHROMIUM_ARGS,
  })
  const page = await browser.newPage()
  await page.goto(url)
  await isReady(page)
  return { host, browser, page }
}

async function close({ host, browser }: Opened): Promise<void> {
  await browser.close()
  const ended = new Promise((done) => host.once('exit', done))
  host.stdin?.end()
  await ended
}

/** Beranda with its rows: what is late, what is due, what waits. */
async function waitForData(page: Page): Promise<void> {
  await page.getByRole('grid', { name: 'Yang perlu dikerjakan' }).getByRole('row').nth(2).waitFor()
}

async function weighOpen(start: Start): Promise<{ readonly core: number; readonly page: number }> {
  const opened = await open(start)
  try {
    const { host, page } = opened
    await page.getByRole('navigation', { name: 'Modul' }).getByRole('link', { name: 'Rapat' }).click()
    await page.getByRole('grid').getByRole('row').nth(5).waitFor()
    await wait(SETTLED_MS)
    const session = await page.context().newCDPSession(page)
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    const core = host.pid === undefined ? null : readProcessMb(host.pid)
    if (core === null) process.stderr.write('Memori proses inti hanya terbaca di Linux.\n')
    return { core: core ?? Number.NaN, page: usedSize / 1e6 }
  } finally {
    await close(opened)
  }
}

/** What goes into the package besides Electron: the built program and the binding of SQLite. */
function weighProgram(): number {
  const out = resolve(HOST_FILE, '../..')
  const binding = resolve(out, '../node_modules/better-sqlite3/prebuilds')
  const folders = [...['main', 'preload', 'renderer', 'resources'].map((name) => join(out, name)), binding]
  return folders.reduce((sum, folder) => sum + weighFolder(folder), 0) / 1e6
}

function weighFolder(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/darwin|linux|arm64/.test(entry.name))
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}

function measureOnce<Value>(measure: () => Promise<Value>): () => Promise<Value> {
  let measured: Promise<Value> | undefined
  return () => {
    measured ??= measure()
    return measured
  }
}

function readUrl(host: ChildProcess): Promise<string> {
  return new Promise((found, fail) => {
    let output = ''
    host.once('exit', (code) => fail(new Error(`the server ended with code ${code}`)))
    host.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      const url = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(output)?.[0]
      if (url !== undefined) found(url)
    })
  })
}
