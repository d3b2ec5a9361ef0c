import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MessageChannel } from 'node:worker_threads'
import { createORPCClient } from '@orpc/client'
import type { MenuItemConstructorOptions } from 'electron'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Client } from '../../../renderer/lib/client'
import { createConnection } from '../../../renderer/lib/connection'
import { createPortLink } from '../../../renderer/lib/rpc-link'
import type { StandInWindow } from '../../support/electron-stand-in'
import { createSistemApp } from '../../support/sistem-app'

// One stand-in for all loads of main.ts: what Electron remembers must not go with the modules that are reset.
const standIn = await vi.hoisted(() => import('../../support/electron-stand-in'))
vi.mock('electron', () => standIn.electronModule)
const { createDisplay, electron, emitOn, resetElectron } = standIn
const createApp = vi.hoisted(() => vi.fn())
vi.mock('../../../electron/app', () => ({ createApp }))
vi.mock('../../../electron/transport/page-files', () => ({
  listPageFiles: () =>
    new Map([['/', { type: 'text/html; charset=utf-8', read: async () => Buffer.from('<title>Simpul</title>') }]]),
}))

const MAIN_FRAME = { parent: null, url: 'app://simpul/#/rapat' }

describe('main', () => {
  const listeners = process.listeners('uncaughtException')
  let dataDir: string
  let argv: string[]

  beforeEach(() => {
    resetElectron()
    vi.resetModules()
    createApp.mockImplementation(createSistemApp)
    dataDir = mkdtempSync(join(tmpdir(), 'simpul-electron-'))
    electron.paths.documents = dataDir
    argv = process.argv
    process.argv = ['simpul', '.', '--data', dataDir, '--some-chromium-switch']
  })
  afterEach(async () => {
    for (const listener of process.listeners('uncaughtException')) {
      if (!listeners.includes(listener)) process.off('uncaughtException', listener)
    }
    process.argv = argv
    for (const window of electron.windows) window.destroy()
    await vi.waitFor(() => expect(electron.exitCode).toBeDefined())
    rmSync(dataDir, { recursive: true, force: true })
  })

  async function start(): Promise<StandInWindow> {
    await import('../../../electron/main')
    return await vi.waitFor(() => electron.windows[0] ?? expect.fail('no window'))
  }

  function connect(window: StandInWindow, change: object = {}): { client: Client; close: () => void } {
    const { port1, port2 } = new MessageChannel()
    const link = createPortLink(port2, createConnection())
    port2.start()
    emitOn('ipcMain', 'simpul:port', { sender: window.webContents, senderFrame: MAIN_FRAME, ports: [port1], ...change })
    return { client: createORPCClient(link), close: () => port1.close() }
  }

  async function listen(client: Client) {
    const events = await client.sistem.peristiwa()
    await expect(events.next()).resolves.toMatchObject({ value: { jenis: 'siap' } })
    return events
  }

  describe('window', () => {
    it('stands between page and PC: sandbox, isolation, no Node, no webview', async () => {
      const { standIn } = await start()
      expect(standIn.options.webPreferences).toEqual({
        preload: expect.stringMatching(/preload[/\\]index\.cjs$/),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        experimentalFeatures: false,
        webviewTag: false,
        navigateOnDragDrop: false,
        spellcheck: false,
      })
      expect(standIn.state.url).toBe('app://simpul/')
    })

    it('draws its own top bar and shows itself only when there is something to see', async () => {
      const { standIn } = await start()
      expect(standIn.options).toMatchObject({ titleBarStyle: 'hidden', titleBarOverlay: { height: 36 } })
      expect(standIn.state.isVisible).toBe(false)
      standIn.emit('ready-to-show')
      expect(standIn.state.isVisible).toBe(true)
    })

    it('keeps its files beside the data', async () => {
      await start()
      expect(electron.paths.userData).toBe(join(dataDir, 'jendela'))
    })

    it('opens again where it stood, as large and as zoomed as it was', async () => {
      const first = await start()
      first.webContents.setZoomFactor(1.25)
      first.maximize()
      first.standIn.close()
      const { bounds } = readPlace()
      resetElectron()
      electron.paths.documents = dataDir
      vi.resetModules()
      const second = await start()
      expect(second.standIn.options).toMatchObject(bounds)
      expect(second.standIn.state.isMaximized).toBe(true)
      second.webContents.standIn.emit('did-finish-load', {})
      expect(second.webContents.getZoomFactor()).toBe(1.25)
    })

    it('comes back to the first screen when its own is gone', async () => {
      const place = { bounds: { x: 4000, y: 100, width: 1200, height: 700 }, isMaximized: false, zoomFactor: 1 }
      const { mkdirSync } = await import('node:fs')
      mkdirSync(join(dataDir, 'jendela'))
      writeFileSync(join(dataDir, 'jendela', 'simpul-jendela.json'), JSON.stringify({ place, folder: {} }))
      electron.displays = [createDisplay(1, { x: 0, y: 0, width: 1366, height: 728 })]
      const { standIn } = await start()
      expect(standIn.options).toMatchObject({ x: 43, y: 0, width: 1280, height: 728 })
    })

    function readPlace() {
      return JSON.parse(readFileSync(join(dataDir, 'jendela', 'simpul-jendela.json'), 'utf8')).place
    }
  })

  describe('page', () => {
    const fetchPage = (url: string, init?: RequestInit) =>
      electron.handlers.get('app')?.(new Request(url, init)) ?? expect.fail('no handler')

    it('registers a scheme that other origins cannot read', async () => {
      await start()
      expect(electron.privileges).toEqual([
        { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true } },
      ])
    })

    it('serves the fixed map with the strict headers', async () => {
      await start()
      const answer = await fetchPage('app://simpul/')
      expect(await answer.text()).toBe('<title>Simpul</title>')
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'")
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    })

    it.each([
      'app://simpul/../package.json',
      'app://simpul/%2e%2e/x',
      'app://other/',
      'app://simpul/C:/x',
      'app://simpul//',
    ])('has nothing at %s', async (url) => {
      await start()
      const answer = await fetchPage(url)
      expect(url === 'app://simpul/../package.json' || answer.status === 404).toBe(true)
      expect(await answer.text()).toBe('')
    })

    it('answers nothing but GET', async () => {
      await start()
      expect((await fetchPage('app://simpul/', { method: 'POST', body: 'x' })).status).toBe(404)
    })
  })

  describe('what the page may not do', () => {
    it.each([
      'https://evil.example/',
      'file:///C:/x',
      'app://other/',
      'javascript:alert(1)',
      'data:text/html,x',
      'about:blank',
    ])('navigate to %s', async (url) => {
      const { webContents } = await start()
      for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
        expect(webContents.standIn.emit(event, { url })).toBe(true)
      }
      expect(webContents.standIn.openWindow(url)).toEqual({ action: 'deny' })
    })
    it('open a window even on its own address', async () => {
      const { webContents } = await start()
      expect(webContents.standIn.openWindow('app://simpul/')).toEqual({ action: 'deny' })
    })
    it('but it may load itself again', async () => {
      const { webContents } = await start()
      expect(webContents.standIn.emit('will-navigate', { url: 'app://simpul/' })).toBe(false)
    })
    it('embed a webview', async () => {
      const { webContents } = await start()
      expect(webContents.standIn.emit('will-attach-webview', {})).toBe(true)
    })
    it('download', async () => {
      await start()
      expect(emitOn('session', 'will-download', {})).toBe(true)
    })
    it.each([
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'fullscreen',
      'openExternal',
      'hid',
      'unknown',
    ])('get the permission %s', async (permission) => {
      await start()
      const details = { requestingUrl: 'app://simpul/', isMainFrame: true }
      expect(electron.permissionRequest(permission, details)).toBe(false)
      expect(electron.permissionCheck(permission, 'app://simpul', true)).toBe(false)
      expect(electron.devicePermission()).toBe(false)
    })
    it('copy text from anywhere but its own main frame', async () => {
      await start()
      const permission = 'clipboard-sanitized-write'
      expect(electron.permissionCheck(permission, 'app://simpul', true)).toBe(true)
      expect(electron.permissionCheck(permission, 'app://simpul', false)).toBe(false)
      expect(electron.permissionCheck(permission, 'https://evil.example', true)).toBe(false)
      expect(
        electron.permissionRequest(permission, { requestingUrl: 'https://evil.example/', isMainFrame: true }),
      ).toBe(false)
    })
    it.each([
      'https://evil.example/a.js',
      'http://127.0.0.1/',
      'ws://127.0.0.1/',
      'file:///C:/x',
      'ftp://a/',
      'blob:https://a/b',
      'chrome://gpu',
      'devtools://devtools/bundled/inspector.html',
    ])('ask for %s', async (url) => {
      await start()
      expect(electron.request(url)).toEqual({ cancel: true })
    })
    it.each(['app://simpul/assets/a.js', 'blob:app://simpul/1', 'data:image/png;base64,AA=='])(
      'but it may ask for %s',
      async (url) => {
        await start()
        expect(electron.request(url)).toEqual({ cancel: false })
      },
    )
  })

  describe('port', () => {
    it('joins the page to the core', async () => {
      const { client } = connect(await start())
      await expect(client.sistem.info()).resolves.toMatchObject({ host: 'electron', ruang: 'utama' })
    })

    it.each([
      ['a frame inside the page', { senderFrame: { parent: {}, url: 'app://simpul/' } }],
      ['a foreign page', { senderFrame: { parent: null, url: 'https://evil.example/' } }],
      ['a frame that is gone', { senderFrame: null }],
      ['another window', { sender: {} }],
    ])('is refused from %s', async (_who, change) => {
      const { client } = connect(await start(), change)
      await expect(client.sistem.info()).rejects.toThrow()
    })

    it('reaches the other room after the page has loaded again', async () => {
      const window = await start()
      const { client } = connect(window)
      const events = await listen(client)
      await client.sistem.pindahRuang({ ruang: 'latihan' })
      await expect(events.next()).resolves.toMatchObject({ value: { jenis: 'ruangPindah' } })
      await expect(connect(window).client.sistem.info()).resolves.toMatchObject({ ruang: 'latihan' })
      await events.return?.()
    })
  })

  describe('menu', () => {
    const flatten = (items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] =>
      items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flatten(item.submenu) : [])])

    it('speaks Indonesian', async () => {
      await start()
      expect(electron.menu.map(({ label }) => label?.replace('&', ''))).toEqual([
        'Berkas',
        'Sunting',
        'Tampilan',
        'Data',
        'Laporan',
        'Bantuan',
      ])
      const labels = flatten(electron.menu).map(({ label }) => label ?? '')
      expect(labels.join(' ')).not.toMatch(/\b(File|Edit|View|Help|Copy|Paste|Cut|Quit|Undo|Redo|Zoom|Reload|Window)\b/)
    })

    it('gives no shortcut and no letter twice', async () => {
      await start()
      const shortcuts = flatten(electron.menu).flatMap(({ accelerator }) => (accelerator ? [String(accelerator)] : []))
      expect(new Set(shortcuts).size).toBe(shortcuts.length)
      for (const { submenu } of electron.menu) {
        const letters = (Array.isArray(submenu) ? submenu : []).flatMap(
          ({ label }) => label?.match(/&(.)/)?.[1]?.toLowerCase() ?? [],
        )
        expect(new Set(letters).size, letters.join('')).toBe(letters.length)
      }
    })

    it('has no developer tools in the product', async () => {
      await start()
      expect(flatten(electron.menu).map(({ role }) => role)).not.toContain('toggleDevTools')
    })

    it('sends every command to the page by its name', async () => {
      const { client } = connect(await start())
      const events = await listen(client)
      const commands = flatten(electron.menu).filter(({ click }) => click)
      expect(commands.length).toBeGreaterThan(15)
      const names: string[] = []
      for (const { click } of commands) {
        click?.({} as never, undefined, {} as never)
        const { done, value } = await events.next()
        names.push(!done && value.jenis === 'perintah' ? value.perintah : 'none')
      }
      expect(names).not.toContain('none')
      expect(new Set(names).size).toBe(names.length)
      await events.return?.()
    })
  })

  describe('second start', () => {
    it('brings the first window to the front', async () => {
      const window = await start()
      window.standIn.state.isMinimized = true
      emitOn('app', 'second-instance', {})
      expect(window.standIn.state).toMatchObject({ isMinimized: false, isVisible: true })
      expect(electron.calls).toContain('focus')
    })
    it('ends without opening anything', async () => {
      electron.isFirstInstance = false
      await import('../../../electron/main')
      expect(electron.windows).toEqual([])
      expect(electron.exitCode).toBe(0)
      expect(createApp).not.toHaveBeenCalled()
    })
  })

  describe('closing', () => {
    it('waits until the page has saved, then closes data and program', async () => {
      const window = await start()
      const { client } = connect(window)
      const events = await listen(client)
      window.standIn.close()
      expect(window.standIn.state.isDestroyed).toBe(false)
      await expect(events.next()).resolves.toMatchObject({ value: { jenis: 'akanTutup' } })
      await client.sistem.siapTutup()
      await vi.waitFor(() => expect(electron.exitCode).toBe(0))
      expect(window.standIn.state.isDestroyed).toBe(true)
      expect(() => createSistemApp(createApp.mock.calls[0]?.[0])).not.toThrow()
    })

    it('does not wait for ever for a page that hangs', async () => {
      const window = await start()
      const events = await listen(connect(window).client)
      window.standIn.close()
      await vi.waitFor(() => expect(electron.exitCode).toBe(0), { timeout: 5_000 })
      await events.return?.().catch(() => {})
    })

    it('does not wait for a page that never loaded', async () => {
      const window = await start()
      window.standIn.close()
      expect(window.standIn.state.isDestroyed).toBe(true)
    })

    it('asks the page to save when Windows shuts down', async () => {
      const window = await start()
      const events = await listen(connect(window).client)
      window.standIn.emit('query-session-end')
      await expect(events.next()).resolves.toMatchObject({ value: { jenis: 'akanTutup' } })
      await events.return?.()
    })
  })

  describe('trouble', () => {
    it('offers to load the page again when it died', async () => {
      const { webContents } = await start()
      electron.messageBox = () => ({ response: 0 })
      webContents.standIn.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 })
      await vi.waitFor(() => expect(electron.calls).toContain('reload'))
    })
    it('leaves a hanging page alone when the clerk wants to wait', async () => {
      const window = await start()
      electron.messageBox = () => ({ response: 1 })
      window.standIn.emit('unresponsive')
      await new Promise((resolve) => setTimeout(resolve, 20))
      expect(electron.calls).not.toContain('reload')
    })
    it('says in a plain window why the data stay closed, and ends with that code', async () => {
      const { StartupError } = await import('../../../electron/lib/startup-error')
      createApp.mockRejectedValue(new StartupError('LEBIH_BARU', 'Data dibuat oleh Simpul yang lebih baru.'))
      const window = await start()
      expect(window.standIn.options.webPreferences).toMatchObject({ sandbox: true, javascript: false })
      expect(window.standIn.options.webPreferences).not.toHaveProperty('preload')
      const page = await electron.handlers.get('app')?.(new Request('app://simpul/'))
      expect(await page?.text()).toContain('Data dibuat oleh Simpul yang lebih baru.')
      window.standIn.close()
      expect(electron.exitCode).toBe(3)
    })
    it('ends with a sentence after an error that nobody caught, and logs it without its words', async () => {
      await start()
      const [added] = process.listeners('uncaughtException').filter((listener) => !listeners.includes(listener))
      added?.(new TypeError('NIP 198001012005011001'), 'uncaughtException')
      expect(electron.exitCode).toBe(1)
      expect(electron.calls).toEqual([expect.stringMatching(/^showErrorBox Simpul berhenti: .*tidak hilang/)])
      const log = readFileSync(join(dataDir, 'log', 'simpul.log'), 'utf8')
      expect(log).toContain('"event":"program.mati","jenis":"TypeError"')
      expect(log).not.toContain('198001012005011001')
    })
    it('does not show the words of a bug', async () => {
      createApp.mockRejectedValue(new TypeError('NIP 198001012005011001'))
      const window = await start()
      const page = await electron.handlers.get('app')?.(new Request('app://simpul/'))
      expect(await page?.text()).not.toContain('198001012005011001')
      expect(readFileSync(join(dataDir, 'log', 'simpul.log'), 'utf8')).not.toContain('198001012005011001')
      window.standIn.close()
      expect(electron.exitCode).toBe(1)
    })
  })
})
