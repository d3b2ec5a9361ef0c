import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { createORPCClient } from '@orpc/client'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Client } from '../../../renderer/lib/client'
import { createConnection } from '../../../renderer/lib/connection'
import { createHttpLink } from '../../../renderer/lib/rpc-link'
import { ensureBuilt } from '../../../scripts/lib/build.mjs'
import { findTestBrowser } from '../../../scripts/lib/debian.mjs'
import { createPageFetch } from '../../support/transports'

type Host = {
  readonly process: ChildProcessByStdio<Writable, Readable, Readable>
  readonly exited: Promise<number | null>
  readonly output: () => string
  readonly errors: () => string
}

const MAIN = resolve(import.meta.dirname, '../../../out/main/host.js')

describe('host process', () => {
  let dir: string
  let hosts: Host[]

  beforeAll(() => ensureBuilt(), 180_000)
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'simpul-process-'))
    hosts = []
  })
  afterEach(async () => {
    for (const host of hosts) host.process.kill('SIGKILL')
    await Promise.all(hosts.map(({ exited }) => exited))
    rmSync(dir, { recursive: true, force: true, maxRetries: 5 })
  })

  function start(args: readonly string[], env: NodeJS.ProcessEnv = {}): Host {
    const child = spawn(process.execPath, [MAIN, '--data', join(dir, 'data'), ...args], {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', ...env },
    })
    const texts = { output: '', errors: '' }
    child.stdout.on('data', (chunk: Buffer) => {
      texts.output += chunk.toString()
    })
    child.stderr.on('data', (chunk: Buffer) => {
      texts.errors += chunk.toString()
    })
    const exited = new Promise<number | null>((done) => child.once('exit', done))
    const host: Host = { process: child, exited, output: () => texts.output, errors: () => texts.errors }
    hosts.push(host)
    return host
  }

  const readUrl = (host: Host) =>
    vi.waitFor(
      () =>
        /^Simpul: (http:\/\/127\.0\.0\.1:\d+\/#[\w-]{43})\n$/.exec(host.output())?.[1] ?? expect.fail(host.errors()),
      {
        timeout: 20_000,
      },
    )

  async function enter(url: string): Promise<Client> {
    const { origin, hash } = new URL(url)
    const fetch = createPageFetch(origin)
    const answer = await fetch(`${origin}/masuk`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token: hash.slice(1) }),
    })
    const { rahasia } = (await answer.json()) as { rahasia: string }
    return createORPCClient(createHttpLink({ address: origin, secret: rahasia, fetch }, createConnection()))
  }

  it('serves the built page and the whole contract on a fresh folder', async () => {
    const host = start(['--no-open', '--now', '2024-11-01T09:00:00+07:00'])
    const url = await readUrl(host)
    expect(await (await fetch(new URL('/', url))).text()).toContain('<div id="root">')
    const client = await enter(url)
    expect(await client.sistem.info()).toMatchObject({
      host: 'peramban',
      kini: '2024-11-01T02:00:00.000Z',
      peringatan: [],
    })
    expect((await client.pengaturan.get()).kantor).toBeNull()
  })

  it('moves to the Ruang latihan and back, each with its own data', async () => {
    const client = await enter(await readUrl(start(['--no-open'])))
    await client.sistem.pindahRuang({ ruang: 'latihan' })
    expect((await client.pengaturan.get()).kantor).not.toBeNull()
    await client.sistem.pindahRuang({ ruang: 'utama' })
    expect((await client.pengaturan.get()).kantor).toBeNull()
  })

  it('ends cleanly on SIGTERM and leaves one closed database', async () => {
    const host = start(['--no-open'])
    await readUrl(host)
    host.process.kill('SIGTERM')
    expect(await host.exited).toBe(0)
    expect(existsSync(join(dir, 'data', 'simpul.db-wal'))).toBe(false)
    expect(existsSync(join(dir, 'data', 'host.json'))).toBe(false)
    const events = readFileSync(join(dir, 'data', 'log', 'simpul.log'), 'utf8')
      .trimEnd()
      .split('\n')
    expect(events.map((line) => (JSON.parse(line) as { event: string }).event)).toEqual(['host.mulai', 'host.selesai'])
  })

  it('ends when the program that started it goes, if it is tied to it', async () => {
    const host = start(['--no-open', '--exit-with-stdin'])
    await readUrl(host)
    host.process.stdin.end()
    expect(await host.exited).toBe(0)
  })

  it('does not end with its standard input otherwise', async () => {
    const host = start(['--no-open'])
    const url = await readUrl(host)
    host.process.stdin.end()
    await new Promise((done) => setTimeout(done, 300))
    expect((await fetch(new URL('/', url))).status).toBe(200)
  })

  it('serves on with a printed link where no window can appear', async () => {
    const host = start([])
    expect((await fetch(new URL('/', await readUrl(host)))).status).toBe(200)
  })

  it('gives a second start a fresh link to the first, also after that one was killed', async () => {
    const first = start(['--no-open'])
    const { origin } = new URL(await readUrl(first))
    const second = start(['--no-open'])
    expect(await second.exited).toBe(0)
    expect(new URL(await readUrl(second)).origin).toBe(origin)
    first.process.kill('SIGKILL')
    await first.exited
    const third = start(['--no-open'])
    await expect((await enter(await readUrl(third))).sistem.info()).resolves.toMatchObject({ ruang: 'utama' })
  })

  it('takes the port it is told, and ends with a sentence when that is taken', async () => {
    const first = start(['--no-open'])
    const { port } = new URL(await readUrl(first))
    const second = start(['--no-open', '--port', port, '--data', join(dir, 'lain')])
    expect(await second.exited).toBe(3)
    expect(second.errors()).toBe(
      `Porta ${port} sedang dipakai program lain. Pilih porta lain, atau jalankan tanpa --port.\n`,
    )
  })

  it('ends with 3 and one sentence over a file that is no database', async () => {
    mkdirSync(join(dir, 'data'))
    writeFileSync(join(dir, 'data', 'simpul.db'), 'this is a letter, not a database')
    const host = start(['--no-open'])
    expect(await host.exited).toBe(3)
    expect(host.output()).toBe('')
    expect(host.errors().trimEnd().split('\n')).toHaveLength(1)
    expect(host.errors()).toMatch(/bukan basis data/)
    expect(readFileSync(join(dir, 'data', 'simpul.db'), 'utf8')).toBe('this is a letter, not a database')
  })

  it.each([['--salah'], ['--port=x']])('ends with 2 and one sentence for %s', async (option) => {
    const host = start([option])
    expect(await host.exited).toBe(2)
    expect(host.errors()).toMatch(/^[A-Z].*\.\n$/)
    expect(existsSync(join(dir, 'data'))).toBe(false)
  })

  it('opens an installed browser as a window and ends after that is closed', async (context) => {
    const browser = findTestBrowser()
    if (browser === undefined || process.platform === 'win32') return context.skip('no browser to open')
    const bin = join(dir, 'bin')
    mkdirSync(bin)
    const pidFile = join(dir, 'pid')
    writeFileSync(
      join(bin, 'chromium'),
      [
        '#!/bin/sh',
        // A browser without windows knows no `--app`; the address in it is what it opens.
        `url=$(printf '%s\\n' "$@" | sed -n 's/^--app=//p')`,
        // In a group of its own, which ends as a whole: Debian's command is a shell script around the program.
        `setsid ${browser} --headless=new --disable-gpu "$@" "$url" &`,
        `echo $! > ${pidFile}`,
        'wait',
        '',
      ].join('\n'),
    )
    chmodSync(join(bin, 'chromium'), 0o755)
    const host = start([], { DISPLAY: ':99', PATH: `${bin}${delimiter}/usr/bin${delimiter}/bin` })
    await vi.waitFor(() => expect(existsSync(pidFile)).toBe(true), { timeout: 20_000 })
    const log = () => (existsSync(join(dir, 'data', 'host.json')) ? 'serving' : 'ended')
    await new Promise((done) => setTimeout(done, 7_000))
    expect({ log: log(), output: host.output() }).toEqual({ log: 'serving', output: '' })
    process.kill(-Number(readFileSync(pidFile, 'utf8')), 'SIGTERM')
    expect(await host.exited).toBe(0)
    expect(log()).toBe('ended')
  })
})
