/**
 * One fixture, two hosts: every spec imports `test` and `expect` from here and meets a freshly started Simpul with a
 * data folder of its own, in the browser host or, where its program exists (`E2E_ELECTRON=1`), in Electron. The folder is
 * empty, or holds what `awal` says: made once for each worker and copied for each test.
 * A page that throws or breaks the content security policy fails its test, whatever the test looked at.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type BrowserContext, test as base, type ConsoleMessage, expect, type Page } from '@playwright/test'
import { startHost } from './host'
import { type Awal, getFolderAwal } from './isi'

export { expect }

type SimpulOptions = {
  /** ISO moment at which the program's clock stands still; missing means the real time. */
  readonly now: string | undefined
  /** What the office holds when the test begins; missing means an empty Simpul before its first start. */
  readonly awal: Awal | undefined
}

export type Simpul = {
  readonly dataDir: string
  /** Starts the program on the data folder and gives its window. Call again after `kill` or `stop`. */
  readonly start: () => Promise<Page>
  /** Ends the program at once, like a power cut to the process. */
  readonly kill: () => Promise<void>
  /** Errors of the pages so far; a test that provokes one empties the list after looking. */
  readonly pageErrors: string[]
  /** What the core refuses in this test belongs to it, also when the browser reports it late. */
  readonly expectRefusals: () => void
}

type Running = { readonly page: Page; readonly kill: () => Promise<void> }

const START_MS = 30_000
const projectDir = join(import.meta.dirname, '..', '..')

export const test = base.extend<SimpulOptions & { simpul: Simpul }>({
  now: [undefined, { option: true }],
  awal: [undefined, { option: true }],

  simpul: async ({ context, now, awal }, use, info) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'simpul-e2e-'))
    if (awal !== undefined) cpSync(await getFolderAwal(awal, now), dataDir, { recursive: true })
    const startProgram = info.project.name === 'electron' ? startElectron : startInBrowser
    const pageErrors: string[] = []
    let isRefusalExpected = false
    let running: Running | undefined

    const kill = async () => {
      await running?.kill()
      running = undefined
    }
    try {
      await use({
        dataDir,
        pageErrors,
        expectRefusals: () => {
          isRefusalExpected = true
        },
        kill,
        start: async () => {
          await kill()
          running = await startProgram({ context, dataDir, now }, pageErrors)
          return running.page
        },
      })
    } finally {
      await kill()
      rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
    }
    const errors = pageErrors.filter((line) => !(isRefusalExpected && line.includes('status of 422')))
    expect(errors, 'errors in the page').toEqual([])
  },

  page: async ({ simpul, awal }, use) => {
    const page = await simpul.start()
    if (awal !== undefined) await expect(page.getByRole('navigation', { name: 'Modul' })).toBeVisible()
    await use(page)
  },
})

type StartOptions = { readonly context: BrowserContext; readonly dataDir: string; readonly now: string | undefined }

async function startInBrowser({ context, dataDir, now }: StartOptions, pageErrors: string[]): Promise<Running> {
  const host = startHost({ dataDir, now })
  try {
    const url = await host.url()
    const page = await context.newPage()
    const stopWatching = watchPage(page, pageErrors)
    await page.goto(url)
    return {
      page,
      kill: async () => {
        stopWatching()
        await host.kill()
        await page.close()
      },
    }
  } catch (error) {
    await host.kill()
    throw error
  }
}

async function startElectron({ dataDir, now }: StartOptions, pageErrors: string[]): Promise<Running> {
  const clockArguments = now === undefined ? [] : ['--now', now]
  const app = await _electron.launch({ args: [projectDir, '--data', dataDir, ...clockArguments], timeout: START_MS })
  const page = await app.firstWindow()
  watchPage(page, pageErrors)
  return {
    page,
    kill: async () => {
      app.process().kill('SIGKILL')
      await app.waitForEvent('close').catch(() => {})
    },
  }
}

/** Collects what goes wrong in the page, until the returned function is called: a page without its host is no page. */
function watchPage(page: Page, pageErrors: string[]): () => void {
  const onError = (error: Error) => pageErrors.push(error.stack ?? error.message)
  const onConsole = (message: ConsoleMessage) => {
    // A killed host leaves its page with refused connections; those are what such a test is about.
    if (message.type() === 'error' && !message.text().includes('net::ERR_')) pageErrors.push(message.text())
  }
  page.on('pageerror', onError)
  page.on('console', onConsole)
  return () => {
    page.off('pageerror', onError)
    page.off('console', onConsole)
  }
}
