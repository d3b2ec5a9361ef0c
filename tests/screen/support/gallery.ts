import { createServer, type Server } from 'node:http'
import { extname, resolve } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test'
import { build, type Rolldown } from 'vite'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { SECURITY_HEADERS } from '../../../electron/transport/security-headers'
import { findTestBrowser } from '../../../scripts/lib/debian.mjs'

const CONFIG = resolve(import.meta.dirname, '../gallery/vite.config.ts')
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

type Gallery = {
  /** Opens one page of the gallery in a window of its own. Whatever the page reports as an error fails the test. */
  readonly open: (page: string, options?: BrowserContextOptions) => Promise<Page>
}

/**
 * Serves the gallery from memory, under the very headers of the real host, to one Chromium per spec file. Nothing is
 * written to disk, so spec files may run beside each other.
 */
export function startGallery({ expectsErrors = false }: { readonly expectsErrors?: boolean } = {}): Gallery {
  let browser: Browser | undefined
  let server: Server | undefined
  let url = ''
  const problems: string[] = []
  beforeAll(async () => {
    const [files, launched] = await Promise.all([
      buildGallery(),
      chromium.launch({ executablePath: findTestBrowser() ?? '', args: ARGS }),
    ])
    browser = launched
    server = serve(files)
    url = await listen(server)
  })
  afterEach(() => {
    const found = problems.splice(0)
    if (!expectsErrors) expect(found).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })
  return {
    open: async (hash, options = {}) => {
      if (browser === undefined) throw new Error('the browser has not started')
      const context = await browser.newContext({
        viewport: { width: 1366, height: 768 },
        locale: 'id-ID',
        reducedMotion: 'reduce',
        ...options,
      })
      const page = await context.newPage()
      page.setDefaultTimeout(10_000)
      page.on('pageerror', (error) => problems.push(error.message))
      page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
      await page.goto(`${url}/${hash}`)
      return page
    },
  }
}

/** Asks again until it is so; generous, because the machine may be busy with other tests. */
export function eventually<T>(read: () => T | Promise<T>) {
  return expect.poll(read, { timeout: 20_000, interval: 50 })
}

type File = { readonly type: string; readonly body: string | Uint8Array }

async function buildGallery(): Promise<ReadonlyMap<string, File>> {
  const built = await build({ configFile: CONFIG, build: { write: false }, logLevel: 'error' })
  const outputs = (Array.isArray(built) ? built : [built]).filter(isOutput).flatMap(({ output }) => output)
  return new Map(
    outputs.map((file) => [
      `/${file.fileName}`,
      {
        type: TYPES[extname(file.fileName)] ?? 'application/octet-stream',
        body: file.type === 'chunk' ? file.code : file.source,
      },
    ]),
  )
}

function isOutput(built: unknown): built is Rolldown.RolldownOutput {
  return typeof built === 'object' && built !== null && 'output' in built
}

function serve(files: ReadonlyMap<string, File>): Server {
  return createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
    // Browsers ask for an icon by themselves; the gallery has none.
    if (path === '/favicon.ico') return response.writeHead(204).end()
    const file = files.get(path === '/' ? '/index.html' : path)
    if (file === undefined) return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': file.type }).end(file.body)
  })
}

function listen(server: Server): Promise<string> {
  return new Promise((resolveUrl) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolveUrl(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`)
    })
  })
}
