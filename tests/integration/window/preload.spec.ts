import { resolve } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findTestBrowser } from '../../../scripts/lib/debian.mjs'

const ROOT = resolve(import.meta.dirname, '../../..')
const PAGE = 'http://simpul.test/'
const FRAME = 'http://simpul.test/frame'

type Sent = { readonly channel: string; readonly message: unknown; readonly ports: number }

/** What the page of the test holds, put there by the stand-in for `electron`. */
type PreloadWindow = Window & { sent: Sent[]; ports: MessagePort[]; required: string[] }

describe('preload', () => {
  let browser: Browser
  let page: Page
  let code: string

  beforeAll(async () => {
    code = await bundlePreload()
    const executablePath = findTestBrowser()
    browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    })
  })
  afterAll(() => browser.close())

  beforeEach(async () => {
    page = await browser.newPage()
    await page.route('**/*', (route) => {
      const body = route.request().url() === PAGE ? `<iframe src="${FRAME}"></iframe>` : ''
      return route.fulfill({ contentType: 'text/html', body: `<!doctype html>${body}` })
    })
    await page.addInitScript(`
      if (location.pathname === '/') {
        globalThis.sent = []; globalThis.ports = []; globalThis.required = []
        const ipcRenderer = new Proxy({
          postMessage(channel, message, transfer) {
            sent.push({ channel, message, ports: transfer.length })
            ports.push(...transfer)
          },
        }, { get(target, key) { if (!(key in target)) throw new Error('ipcRenderer.' + String(key)); return target[key] } })
        const require = (name) => { required.push(name); return { ipcRenderer } }
        ;((module, exports) => { ${code} })({ exports: {} }, {})
      }`)
    await page.goto(PAGE)
  })
  afterEach(() => page.close())

  const getSent = async () => {
    // A message travels through the event loop; two timers later it has arrived or never will.
    await page.evaluate(() => new Promise((done) => setTimeout(() => setTimeout(done, 20), 20)))
    return await page.evaluate(() => (globalThis as unknown as PreloadWindow).sent)
  }

  it('is one small file that asks only for electron', async () => {
    expect(Buffer.byteLength(code)).toBeLessThan(1_500)
    expect(await page.evaluate(() => (globalThis as unknown as PreloadWindow).required)).toEqual(['electron'])
  })

  it('hands the page nothing: no new global, no function', async () => {
    const names = await page.evaluate(() =>
      Object.getOwnPropertyNames(globalThis).filter((name) => /simpul|electron|ipc|bridge/i.test(name)),
    )
    expect(names).toEqual([])
  })

  it('forwards the one port of the page, and the port speaks', async () => {
    const answer = await page.evaluate(async () => {
      const { port1, port2 } = new MessageChannel()
      const heard = new Promise((done) => port1.addEventListener('message', ({ data }) => done(data)))
      port1.start()
      window.postMessage('simpul:port', location.origin, [port2])
      const { ports } = globalThis as unknown as PreloadWindow
      while (ports.length === 0) await new Promise((done) => setTimeout(done, 5))
      ports[0]?.postMessage('from main')
      return await heard
    })
    expect(answer).toBe('from main')
    expect(await getSent()).toEqual([{ channel: 'simpul:port', message: null, ports: 1 }])
  })

  it('ignores every other word, and any number of ports but one', async () => {
    await page.evaluate(() => {
      const port = () => new MessageChannel().port2
      window.postMessage('simpul:port', '*')
      window.postMessage('simpul:port', '*', [port(), port()])
      for (const word of [
        'simpul',
        'SIMPUL:PORT',
        'simpul:port ',
        '',
        null,
        1,
        {},
        ['simpul:port'],
        { toString: 'x' },
      ]) {
        window.postMessage(word, '*', [port()])
      }
    })
    expect(await getSent()).toEqual([])
  })

  it('ignores a frame inside the page', async () => {
    const frame = page.frame({ url: FRAME }) ?? expect.fail('no frame')
    await frame.evaluate(() => {
      window.parent.postMessage('simpul:port', '*', [new MessageChannel().port2])
      window.top?.postMessage('simpul:port', '*', [new MessageChannel().port2])
    })
    expect(await getSent()).toEqual([])
  })

  it('ignores another window', async () => {
    const popup = page.waitForEvent('popup')
    await page.evaluate((url) => void window.open(url), FRAME)
    await (await popup).evaluate(() => {
      window.opener.postMessage('simpul:port', '*', [new MessageChannel().port2])
    })
    expect(await getSent()).toEqual([])
  })
})

/** The preload as the build makes it: one CommonJS file, everything but electron inside. */
async function bundlePreload(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    resolve: { alias: { '@shared': resolve(ROOT, 'shared') } },
    build: {
      write: false,
      minify: false,
      rollupOptions: {
        input: resolve(ROOT, 'electron/preload.ts'),
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (!output || !('output' in output)) throw new Error('the build gave no output')
  expect(output.output).toHaveLength(1)
  return output.output[0].code
}
