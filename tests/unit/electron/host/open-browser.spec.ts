import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findBrowser, getBrowserArguments, openBrowser } from '../../../../electron/host/open-browser'

describe('findBrowser', () => {
  let dir: string
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'simpul-browser-'))
  })
  afterEach(() => rmSync(dir, { recursive: true, force: true }))

  const install = (path: string) => {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), '')
    return join(dir, path)
  }

  it('takes Edge before Chrome on Windows, wherever it is installed', () => {
    const env = {
      PROGRAMFILES: join(dir, 'pf'),
      'PROGRAMFILES(X86)': join(dir, 'pf86'),
      LOCALAPPDATA: join(dir, 'local'),
    }
    expect(findBrowser(env, 'win32')).toBeUndefined()
    const chrome = install('local/Google/Chrome/Application/chrome.exe')
    expect(findBrowser(env, 'win32')).toBe(chrome)
    const edge = install('pf86/Microsoft/Edge/Application/msedge.exe')
    expect(findBrowser(env, 'win32')).toBe(edge)
  })

  it('looks along PATH on Linux, in the order of the browsers', () => {
    const env = { PATH: [join(dir, 'a'), join(dir, 'b')].join(delimiter), DISPLAY: ':0' }
    const chromium = install('a/chromium')
    expect(findBrowser(env, 'linux')).toBe(chromium)
    const chrome = install('b/google-chrome')
    expect(findBrowser(env, 'linux')).toBe(chrome)
  })

  it('finds none where no window can appear', () => {
    install('a/chromium')
    expect(findBrowser({ PATH: join(dir, 'a') }, 'linux')).toBeUndefined()
    expect(findBrowser({ PATH: join(dir, 'a'), WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBeDefined()
  })
})

describe('openBrowser', () => {
  it('asks for a window of its own with a profile of its own, without extensions', () => {
    const args = getBrowserArguments('http://127.0.0.1:1/#token', '/data/peramban')
    expect(args).toContain('--app=http://127.0.0.1:1/#token')
    expect(args).toContain('--user-data-dir=/data/peramban')
    expect(args).toContain('--disable-extensions')
    expect(args.some((argument) => /remote-debugging|disable-web-security/.test(argument))).toBe(false)
  })

  it('tells when the window is closed', async () => {
    const window = openBrowser('/bin/true', 'http://127.0.0.1:1/', '/nowhere')
    await new Promise<void>((resolve) => window.onEnd(resolve))
    expect(window.isAlive()).toBe(false)
  })

  it('counts a browser that cannot be started as closed', async () => {
    const window = openBrowser('/no/such/browser', 'http://127.0.0.1:1/', '/nowhere')
    expect(window.isAlive()).toBe(false)
    await new Promise<void>((resolve) => window.onEnd(resolve))
  })
})
