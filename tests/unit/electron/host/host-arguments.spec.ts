import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { HOST_HELP, parseHostArguments } from '../../../../electron/host/host-arguments'
import { getDefaultDataDir } from '../../../../electron/lib/default-data-dir'

describe('parseHostArguments', () => {
  it('opens a window on any free port with the usual data folder when nothing is said', () => {
    expect(parseHostArguments([])).toEqual({
      dataDir: getDefaultDataDir(),
      port: 0,
      isOpen: true,
      isTied: false,
      now: undefined,
    })
  })

  it('reads every option', () => {
    const args = [
      '--data',
      'x',
      '--port',
      '8123',
      '--no-open',
      '--exit-with-stdin',
      '--now',
      '2024-11-01T09:00:00+07:00',
    ]
    expect(parseHostArguments(args)).toEqual({
      dataDir: resolve('x'),
      port: 8123,
      isOpen: false,
      isTied: true,
      now: '2024-11-01T09:00:00+07:00',
    })
  })

  it('explains every option that it takes', () => {
    expect(parseHostArguments(['--help'])).toBeUndefined()
    for (const option of ['data', 'port', 'no-open', 'exit-with-stdin', 'now', 'help'])
      expect(HOST_HELP).toContain(`--${option}`)
  })

  it.each([
    [['--salah']],
    [['kata']],
    [['--data']],
    [['--port', 'x']],
    [['--port', '70000']],
    [['--port', '-1']],
    [['--now', 'besok']],
  ])('refuses %j with a sentence', (args) => {
    expect(() => parseHostArguments(args)).toThrow(/\.$/)
  })
})

describe('getDefaultDataDir', () => {
  it('is pinned under LOCALAPPDATA on Windows', () => {
    const env = { LOCALAPPDATA: 'C:/Users/x/AppData/Local', APPDATA: 'C:/Users/x/AppData/Roaming' }
    expect(getDefaultDataDir(env, 'win32').replaceAll('\\', '/')).toBe('C:/Users/x/AppData/Local/Simpul/data')
  })
  it('follows XDG elsewhere', () => {
    expect(getDefaultDataDir({ XDG_DATA_HOME: '/x' }, 'linux')).toBe('/x/simpul/data')
  })
})
