import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createORPCClient } from '@orpc/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { dirRuang } from '../../../electron/database/dir-ruang'
import { acquireLock } from '../../../electron/database/lock'
import type { BrowserWindowProcess } from '../../../electron/host/open-browser'
import { type HostOptions, runHost } from '../../../electron/host/run-host'
import { getSteadyPort } from '../../../electron/host/steady-port'
import { createFixedClock } from '../../../electron/lib/clock'
import { EXIT } from '../../../electron/lib/exit-codes'
import { silentLog } from '../../../electron/lib/log'
import { StartupError } from '../../../electron/lib/startup-error'
import type { Client } from '../../../renderer/lib/client'
import { createConnection } from '../../../renderer/lib/connection'
import { createHttpLink } from '../../../renderer/lib/rpc-link'
import { createSistemApp } from '../../support/sistem-app'
import { createPageFetch } from '../../support/transports'

type FakeBrowser = BrowserWindowProcess & { readonly url: string; readonly quit: () => void }

describe('runHost', () => {
  let dataDir: string
  let stop: AbortController
  let printed: string[]
  let errors: string[]
  let browsers: FakeBrowser[]
  let running: Promise<number>[]

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'simpul-data-'))
    stop = new AbortController()
    ;[printed, errors, browsers, running] = [[], [], [], []]
  })
  afterEach(async () => {
    stop.abort()
    await Promise.allSettled(running)
    rmSync(dataDir, { recursive: true, force: true })
  })

  function start(change: Partial<HostOptions> = {}): Promise<number> {
    const run = runHost({
      dataDir,
      resourcesDir: dataDir,
      pageDir: createPage(),
      documentsWorkerUrl: new URL('file:///none.js'),
      port: 0,
      clock: createFixedClock('2024-11-01T02:00:00Z'),
      log: silentLog,
      createApp: createSistemApp,
      dirRuang,
      open: undefined,
      print: (line) => printed.push(line),
      printError: (line) => errors.push(line),
      stop: stop.signal,
      ...change,
    })
    running.push(run)
    return run
  }

  function createPage(): string {
    writeFileSync(join(dataDir, 'index.html'), '<!doctype html><title>Simpul</title>')
    return dataDir
  }

  const open: NonNullable<HostOptions['open']> = (url) => {
    let isOpen = true
    const { promise: ended, resolve } = Promise.withResolvers<void>()
    const browser: FakeBrowser = {
      url,
      isAlive: () => isOpen,
      onEnd: (react) => void ended.then(react),
      quit() {
        isOpen = false
        resolve()
      },
    }
    browsers.push(browser)
    return browser
  }

  const waitForUrl = () => vi.waitFor(() => printed.at(-1)?.match(/^Simpul: (http:\S+)$/)?.[1] ?? expect.fail('no URL'))

  async function enter(url: string): Promise<Client> {
    const { origin, hash } = new URL(url)
    const answer = await createPageFetch(origin)(`${origin}/masuk`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token: hash.slice(1) }),
    })
    const { rahasia } = (await answer.json()) as { rahasia: string }
    const link = createHttpLink(
      { address: origin, secret: rahasia, fetch: createPageFetch(origin) },
      createConnection(),
    )
    return createORPCClient(link)
  }

  it('prints one line with a one-time link, answers, and ends when it is told to', async () => {
    const run = start()
    const url = await waitForUrl()
    expect(printed).toEqual([expect.stringMatching(/^Simpul: http:\/\/127\.0\.0\.1:\d+\/#[\w-]{43}$/)])
    const client = await enter(url)
    await expect(client.sistem.info()).resolves.toEqual({
      host: 'peramban',
      versi: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      ruang: 'utama',
      peringatan: ['Folder data ini ikut disinkronkan.'],
      kini: '2024-11-01T02:00:00.000Z',
      zonaPerangkat: expect.any(String),
    })
    stop.abort()
    await expect(run).resolves.toBe(EXIT.ok)
    expect(existsSync(join(dataDir, 'host.json'))).toBe(false)
    await expect(fetch(new URL('/', url))).rejects.toThrow()
  })

  it('serves the page under its link', async () => {
    void start()
    const answer = await fetch(new URL('/', await waitForUrl()))
    expect(await answer.text()).toContain('<title>Simpul</title>')
  })

  it('comes back on the same port, where the page finds the drafts it kept', async () => {
    void start()
    const first = new URL(await waitForUrl())
    stop.abort()
    await Promise.all(running)
    stop = new AbortController()
    void start()
    await vi.waitFor(() => expect(printed).toHaveLength(2))
    const second = new URL(await waitForUrl())
    expect(second.origin).toBe(first.origin)
    expect(second.hash).not.toBe(first.hash)
  })

  it('takes another port when a stranger sits on its own', async () => {
    const stranger = createServer()
    await new Promise<void>((resolve) => stranger.listen(getSteadyPort(dataDir), '127.0.0.1', resolve))
    void start()
    const url = new URL(await waitForUrl())
    expect(Number(url.port)).not.toBe(getSteadyPort(dataDir))
    await expect((await enter(url.href)).sistem.info()).resolves.toMatchObject({ host: 'peramban' })
    await new Promise((resolve) => stranger.close(resolve))
  })

  it('leaves a note that only this user can read', async () => {
    void start()
    const url = await waitForUrl()
    const path = join(dataDir, 'host.json')
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({
      alamat: new URL(url).origin,
      rahasia: expect.stringMatching(/^[\w-]{43}$/),
    })
    expect(readFileSync(path, 'utf8')).not.toContain(new URL(url).hash.slice(1))
  })

  it('moves between the rooms, each in its own folder, without a new link', async () => {
    void start()
    const client = await enter(await waitForUrl())
    await expect(client.sistem.pindahRuang({ ruang: 'latihan' })).resolves.toEqual({ ruang: 'latihan' })
    expect((await client.sistem.info()).ruang).toBe('latihan')
    expect(existsSync(join(dataDir, 'latihan', 'kunci.db'))).toBe(true)
    await client.sistem.pindahRuang({ ruang: 'utama' })
    expect((await client.sistem.info()).ruang).toBe('utama')
  })

  it('tells every window that the room has changed, so that none writes into the wrong one', async () => {
    void start()
    const client = await enter(await waitForUrl())
    const events = await client.sistem.peristiwa()
    await events.next()
    await client.sistem.pindahRuang({ ruang: 'latihan' })
    await expect(events.next()).resolves.toMatchObject({ value: { jenis: 'ruangPindah' } })
    await events.return?.()
  })

  it('keeps the present room open when the other cannot be opened', async () => {
    writeFileSync(join(dataDir, 'latihan'), 'a file where the folder should be')
    void start()
    const client = await enter(await waitForUrl())
    await expect(client.sistem.pindahRuang({ ruang: 'latihan' })).rejects.toThrow()
    expect((await client.sistem.info()).ruang).toBe('utama')
    expect(() => acquireLock(dataDir)).toThrow(StartupError)
  })

  it('refuses folder and file handles with a sentence: the browser has no folders', async () => {
    void start()
    const client = await enter(await waitForUrl())
    const berkas = new File(['%PDF'], 'notula.pdf')
    const refusal = { code: 'DITOLAK', data: { kode: 'TIDAK_TERSEDIA' } }
    await expect(client.sistem.simpanBerkas({ berkas, nama: 'notula.pdf' })).rejects.toMatchObject(refusal)
    await expect(client.sistem.bukaFolder({ kunci: 'a' })).rejects.toMatchObject(refusal)
    await expect(client.sistem.bukaBerkas({ kunci: '/etc/passwd' })).rejects.toMatchObject(refusal)
  })

  describe('second start on the same data', () => {
    it('gives a fresh link to the first one and ends', async () => {
      void start()
      const first = await waitForUrl()
      await expect(start()).resolves.toBe(EXIT.ok)
      const second = printed.at(-1)?.slice('Simpul: '.length) ?? ''
      expect(new URL(second).origin).toBe(new URL(first).origin)
      expect(new URL(second).hash).not.toBe(new URL(first).hash)
      await expect((await enter(second)).sistem.info()).resolves.toMatchObject({ ruang: 'utama' })
    })

    it('lets the first one open a new window', async () => {
      void start({ open })
      await vi.waitFor(() => expect(browsers).toHaveLength(1))
      await expect(start({ open: () => expect.fail('the second start opened a window itself') })).resolves.toBe(EXIT.ok)
      expect(browsers).toHaveLength(2)
      expect(browsers[1]?.url).not.toBe(browsers[0]?.url)
      await expect((await enter(browsers[1]?.url ?? '')).sistem.info()).resolves.toMatchObject({ ruang: 'utama' })
      expect(printed).toEqual(['Simpul sudah berjalan; jendela baru dibuka di sana.'])
    })

    it('finds the winner when both start at once', async () => {
      const runs = [start(), start(), start()]
      const code = await Promise.race(runs)
      expect(code).toBe(EXIT.ok)
      await vi.waitFor(() => expect(printed).toHaveLength(3), { timeout: 5_000 })
      expect(new Set(printed.map((line) => new URL(line.slice('Simpul: '.length)).origin)).size).toBe(1)
    })

    it('starts normally over the note of a host that died', async () => {
      writeFileSync(
        join(dataDir, 'host.json'),
        JSON.stringify({ alamat: 'http://127.0.0.1:9', rahasia: 'x'.repeat(43) }),
      )
      void start()
      await expect((await enter(await waitForUrl())).sistem.info()).resolves.toMatchObject({ host: 'peramban' })
    })

    it.each(['', '{', '{"alamat":"http://evil.example","rahasia":"xxxxxxxxxxxxxxxxxxxxxxxx"}'])(
      'starts normally over the unusable note %s',
      async (note) => {
        writeFileSync(join(dataDir, 'host.json'), note)
        void start()
        await waitForUrl()
      },
    )
  })

  describe('windows', () => {
    it('ends when its last window has gone and the browser is closed', async () => {
      const run = start({ open, windowTimes: { graceMs: 150, firstMs: 10_000 } })
      const browser = await vi.waitFor(() => browsers[0] ?? expect.fail('no browser'))
      const client = await enter(browser.url)
      const controller = new AbortController()
      const events = await client.sistem.peristiwa(undefined, { signal: controller.signal })
      await expect(events.next()).resolves.toMatchObject({ value: { jenis: 'siap' } })
      await new Promise((resolve) => setTimeout(resolve, 400))
      await expect(client.sistem.info()).resolves.toMatchObject({ host: 'peramban' })
      browser.quit()
      controller.abort()
      await expect(run).resolves.toBe(EXIT.ok)
    })

    it('waits through a reload, and while the browser only sleeps', async () => {
      void start({ open, windowTimes: { graceMs: 150, firstMs: 10_000 } })
      const browser = await vi.waitFor(() => browsers[0] ?? expect.fail('no browser'))
      const client = await enter(browser.url)
      const controller = new AbortController()
      await (await client.sistem.peristiwa(undefined, { signal: controller.signal })).next()
      controller.abort()
      await new Promise((resolve) => setTimeout(resolve, 600))
      await expect(client.sistem.info()).resolves.toMatchObject({ host: 'peramban' })
    })

    it('ends when no window ever comes', async () => {
      await expect(start({ open, windowTimes: { firstMs: 100 } })).resolves.toBe(EXIT.ok)
    })
  })

  describe('data that cannot be opened', () => {
    const refuse = () => {
      throw new StartupError('RUSAK', 'Basis data <rusak> & tidak dibuka.')
    }

    it('says why in one sentence and ends with its own code', async () => {
      await expect(start({ createApp: refuse })).resolves.toBe(EXIT.startup)
      expect(errors).toEqual(['Basis data <rusak> & tidak dibuka.'])
      expect(printed).toEqual([])
    })

    it('shows the sentence in the window as plain text and waits until it is closed', async () => {
      const run = start({ createApp: refuse, open })
      const browser = await vi.waitFor(() => browsers[0] ?? expect.fail('no browser'))
      const page = await fetch(browser.url)
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(await page.text()).toContain('<p>Basis data &#60;rusak&#62; &#38; tidak dibuka.</p>')
      browser.quit()
      await expect(run).resolves.toBe(EXIT.startup)
    })

    it('lets a bug be a bug', async () => {
      await expect(
        start({
          createApp: () => {
            throw new TypeError('bug')
          },
        }),
      ).rejects.toThrow(TypeError)
    })
  })
})
