import { readFileSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type HostUnderTest, openHostUnderTest } from '../../support/host-under-test'
import { formatRequest, openSocket, sendRaw } from '../../support/raw-http'

type Headers = readonly (readonly [string, string])[]
const GREET = '{"json":{"nama":"Camat"}}'
/** Sooner than half-open connections are closed: the window was served while they stood. */
const WHILE_THEY_STAND_MS = 4_000

let host: HostUnderTest
beforeAll(async () => {
  host = await openHostUnderTest()
})
afterAll(() => host.close())
afterEach(async () => {
  expect(await host.callLikeWindow()).toBeLessThan(WHILE_THEY_STAND_MS)
})

/** Every route as the window itself would call it: each must pass, and each attack changes one thing. */
function listRoutes(): readonly { line: string; body: string; headers: Headers }[] {
  const get = [['Host', host.authority]] as const
  const post = (body: string, extra: Headers): Headers => [
    ...get,
    ['Origin', host.host.address],
    ['Content-Type', 'application/json'],
    ['Content-Length', String(Buffer.byteLength(body))],
    ...extra,
  ]
  const login = JSON.stringify({ token: host.createToken() })
  return [
    { line: 'GET / HTTP/1.1', body: '', headers: get },
    { line: 'GET /assets/index-1a2b.js HTTP/1.1', body: '', headers: get },
    { line: 'POST /rpc/greet HTTP/1.1', body: GREET, headers: post(GREET, [['X-Simpul', host.secret]]) },
    { line: 'POST /masuk HTTP/1.1', body: login, headers: post(login, []) },
    { line: 'POST /jendela HTTP/1.1', body: '{}', headers: post('{}', [['X-Simpul-Start', host.handshakeSecret]]) },
  ]
}

/** Sends every route with `change` applied and returns the statuses. */
async function sendAll(change: (headers: Headers) => Headers, only?: 'POST'): Promise<readonly number[]> {
  const routes = listRoutes().filter(({ line }) => !only || line.startsWith(only))
  const answers = routes.map(({ line, headers, body }) =>
    sendRaw(host.port, formatRequest(line, change(headers), body), 800),
  )
  return (await Promise.all(answers)).map(({ status }) => status)
}

const replace = (name: string, value: string) => (headers: Headers) =>
  headers.map(([key, old]) => [key, key === name ? value : old] as const)
const remove = (name: string) => (headers: Headers) => headers.filter(([key]) => key !== name)
const add = (name: string, value: string) => (headers: Headers) => [...headers, [name, value] as const]

async function call(change: (headers: Headers) => Headers, body = GREET, line = 'POST /rpc/greet HTTP/1.1') {
  const headers: Headers = [
    ['Host', host.authority],
    ['Origin', host.host.address],
    ['Content-Type', 'application/json'],
    ['Content-Length', String(Buffer.byteLength(body))],
    ['X-Simpul', host.secret],
  ]
  return await sendRaw(host.port, formatRequest(line, change(headers), body))
}

describe('attacks', () => {
  it('0. serves every route to its own window', async () => {
    expect(await sendAll((headers) => headers)).toEqual([200, 200, 200, 200, 200])
  })

  describe('1. wrong name (DNS rebinding)', () => {
    const NAMES = ['evil.example', 'localhost', '127.0.0.1', '127.0.0.1.nip.example', '127.0.0.1:1', '[::1]', '0.0.0.0']
    it.each(NAMES)('Host: %s', async (name) => {
      expect(new Set(await sendAll(replace('Host', name)))).toEqual(new Set([403]))
    })
    it('Host: localhost with the right port', async () => {
      expect(new Set(await sendAll(replace('Host', `localhost:${host.port}`)))).toEqual(new Set([403]))
    })
    it('two Host headers, the right one first', async () => {
      expect(new Set(await sendAll(add('Host', 'evil.example')))).not.toContain(200)
    })
    it('no Host header', async () => {
      expect(new Set(await sendAll(remove('Host')))).toEqual(new Set([400]))
    })
    it('absolute-form target', async () => {
      const answer = await call((headers) => headers, GREET, `POST http://evil.example/rpc/greet HTTP/1.1`)
      expect(answer.status).toBe(400)
      const own = await call((headers) => headers, GREET, `POST ${host.host.address}/rpc/greet HTTP/1.1`)
      expect(own.status).toBe(400)
    })
  })

  describe('2. foreign page', () => {
    it.each(['http://evil.example', 'null', 'http://127.0.0.1:1', 'https://127.0.0.1', ''])(
      'Origin: %s',
      async (origin) => {
        const withOrigin = (headers: Headers) => add('Origin', origin)(remove('Origin')(headers))
        expect(new Set(await sendAll(withOrigin))).toEqual(new Set([403]))
      },
    )
    it('no Origin on a state change', async () => {
      expect(new Set(await sendAll(remove('Origin'), 'POST'))).toEqual(new Set([403]))
    })
    it.each(['cross-site', 'same-site'])('Sec-Fetch-Site: %s', async (site) => {
      expect(new Set(await sendAll(add('Sec-Fetch-Site', site)))).toEqual(new Set([403]))
    })
    it('OPTIONS (preflight) is refused, and no answer carries a CORS header', async () => {
      const preflight = add('Access-Control-Request-Headers', 'x-simpul')
      const answer = await call(preflight, '', 'OPTIONS /rpc/greet HTTP/1.1')
      expect(answer.status).toBe(403)
      for (const { line, headers, body } of listRoutes()) {
        const { text } = await sendRaw(host.port, formatRequest(line, headers, body), 300)
        expect(text.toLowerCase()).not.toContain('access-control-')
        expect(answer.text.toLowerCase()).not.toContain('access-control-')
      }
    })
    it.each(['HEAD', 'PUT', 'DELETE', 'TRACE', 'PATCH', 'PROPFIND'])('method %s', async (method) => {
      expect((await call((headers) => headers, '', `${method} /rpc/greet HTTP/1.1`)).status).toBe(405)
    })
    it('GET never reaches the contract', async () => {
      const url = `GET /rpc/greet?data=${encodeURIComponent(GREET)} HTTP/1.1`
      const answer = await sendRaw(
        host.port,
        formatRequest(url, [
          ['Host', host.authority],
          ['X-Simpul', host.secret],
        ]),
      )
      expect(answer.status).toBe(404)
    })
  })

  describe('3. token', () => {
    const exchange = async (token: unknown) => {
      const body = JSON.stringify({ token })
      return await call(remove('X-Simpul'), body, 'POST /masuk HTTP/1.1')
    }
    it('no secret, empty secret, wrong secret, launch token as secret', async () => {
      expect((await call(remove('X-Simpul'))).status).toBe(401)
      for (const secret of ['', 'x', 'x'.repeat(43), host.createToken(), host.handshakeSecret]) {
        expect((await call(replace('X-Simpul', secret))).status).toBe(401)
      }
    })
    it('two secrets in one request', async () => {
      expect((await call(add('X-Simpul', 'x'))).status).toBe(401)
    })
    it('second use of the launch token', async () => {
      const token = host.createToken()
      expect((await exchange(token)).status).toBe(200)
      expect((await exchange(token)).status).toBe(401)
    })
    it('unknown tokens of every shape', async () => {
      for (const token of ['', 'x'.repeat(43), null, 1, {}, ['a'], '__proto__']) {
        expect((await exchange(token)).status).toBe(401)
      }
      for (const body of ['', '{', '[]', 'null', '"x"', '{"__proto__":{"token":"x"}}']) {
        expect((await call(remove('X-Simpul'), body, 'POST /masuk HTTP/1.1')).status).toBe(401)
      }
    })
    it('token in a cookie or in the query only', async () => {
      expect(
        (await call((headers) => add('Cookie', `x-simpul=${host.secret}`)(remove('X-Simpul')(headers)))).status,
      ).toBe(401)
      expect((await call(remove('X-Simpul'), GREET, `POST /rpc/greet?x-simpul=${host.secret} HTTP/1.1`)).status).toBe(
        401,
      )
    })
    it('secret of a former run', async () => {
      const former = await openHostUnderTest()
      const { secret } = former
      await former.close()
      expect((await call(replace('X-Simpul', secret))).status).toBe(401)
    })
    it('wrong secret for a second program start', async () => {
      for (const secret of ['', 'x', host.secret]) {
        const change = (headers: Headers) => add('X-Simpul-Start', secret)(headers)
        expect((await call(change, '{"buka":true}', 'POST /jendela HTTP/1.1')).status).toBe(401)
      }
    })
  })

  describe('4. form posts (CSRF)', () => {
    const TYPES = [
      'text/plain',
      'text/plain; application/json',
      'application/x-www-form-urlencoded',
      'multipart/mixed; boundary=x',
      'multipart/form-data',
      'application/json; charset=utf-16',
      'text/event-stream',
      '',
    ]
    it.each(TYPES)('content type "%s"', async (type) => {
      expect((await call(replace('Content-Type', type))).status).toBe(415)
    })
    it('no content type', async () => {
      expect((await call(remove('Content-Type'))).status).toBe(415)
    })
    it('multipart without the secret header', async () => {
      const body = '--x\r\ncontent-disposition: form-data; name="data"\r\n\r\n{"json":{"nama":"Camat"}}\r\n--x--\r\n'
      const change = (headers: Headers) =>
        replace('Content-Type', 'multipart/form-data; boundary=x')(remove('X-Simpul')(headers))
      expect((await call(change, body)).status).toBe(401)
    })
  })

  describe('5. paths', () => {
    const PATHS = [
      '/../../../etc/passwd',
      '/%2e%2e%2f%2e%2e%2fetc/passwd',
      '/..%5c..%5cwindows%5cwin.ini',
      '/assets/..\\..\\package.json',
      '/assets/%252e%252e%252fpackage.json',
      '/assets/index-1a2b.js%00.html',
      '/assets/',
      '/assets',
      '//etc/passwd',
      '/C:/Windows/win.ini',
      '/CON',
      '/assets/index-1a2b.js::$DATA',
      '/assets/index-1a2b.js.',
      '/ASSETS/INDEX-1A2B.JS',
      '/assets/index-1a2b.js?x=1',
      '/./assets/index-1a2b.js',
      '/assets/index-1a2b.js.map',
      '/index.html/',
      '/host.json',
      '/simpul.db',
      '/__proto__',
      '/constructor',
    ]
    it.each(PATHS)('GET %s', async (path) => {
      const answer = await sendRaw(host.port, formatRequest(`GET ${path} HTTP/1.1`, [['Host', host.authority]]))
      expect(answer.status).toBe(404)
      expect(answer.text).not.toContain('someone')
    })
    it('a NUL byte and other control characters in the target', async () => {
      for (const path of ['/\0', '/assets/\x01', '/a\tb']) {
        const answer = await sendRaw(host.port, formatRequest(`GET ${path} HTTP/1.1`, [['Host', host.authority]]))
        expect([400, 404]).toContain(answer.status)
      }
    })
    it.each(['__proto__', 'constructor', 'greet/handler', 'greet/..', '../masuk', '%2e%2e/masuk', ''])(
      'POST /rpc/%s',
      async (path) => {
        expect((await call((headers) => headers, GREET, `POST /rpc/${path} HTTP/1.1`)).status).toBe(404)
      },
    )
  })

  describe('6. bodies and headers', () => {
    it('11 MB to a route for 1 MB', async () => {
      const answer = await call(replace('Content-Length', String(11 * 1024 * 1024)), GREET)
      expect(answer.status).toBe(413)
    })
    it('31 MB of multipart', async () => {
      const change = (headers: Headers) =>
        replace(
          'Content-Type',
          'multipart/form-data; boundary=x',
        )(replace('Content-Length', String(31 * 1024 * 1024))(headers))
      expect((await call(change)).status).toBe(413)
    })
    it('Content-Length that is no number, negative, or doubled', async () => {
      for (const length of ['x', '-1', '1e3', '0x10', '99999999999999999999']) {
        expect([400, 413]).toContain((await call(replace('Content-Length', length))).status)
      }
      expect((await call(add('Content-Length', '3'))).status).toBe(400)
    })
    it('more bytes than Content-Length says are not read as part of the call', async () => {
      const answer = await call(replace('Content-Length', '5'))
      expect(answer.text).not.toContain('Selamat pagi')
    })
    it('chunked without end, and any chunked body', async () => {
      const change = (headers: Headers) => add('Transfer-Encoding', 'chunked')(remove('Content-Length')(headers))
      expect((await call(change, '5\r\nhello\r\n')).status).toBe(411)
    })
    it('10,000 headers', async () => {
      const many = Array.from({ length: 10_000 }, (_, index) => [`X-${index}`, '1'] as const)
      expect((await call((headers) => [...headers, ...many])).status).not.toBe(200)
    })
    it('a header of 1 MB', async () => {
      expect((await call(add('X-Large', 'x'.repeat(1024 * 1024)))).status).not.toBe(200)
    })
    it.each(['gzip', 'deflate', 'br', 'zstd', 'identity', 'x'])('Content-Encoding: %s', async (encoding) => {
      expect((await call(add('Content-Encoding', encoding))).status).toBe(415)
    })
    it('a gzip bomb is not unpacked', async () => {
      const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024))
      const answer = await call((headers) =>
        add('Content-Encoding', 'gzip')(replace('Content-Length', String(bomb.length))(headers)),
      )
      expect(answer.status).toBe(415)
    })
    it('JSON that is no call: deep, wrong, prototype', async () => {
      const bodies = [
        '{',
        '[]',
        'null',
        '{"json":{"nama":1}}',
        '{"json":{"__proto__":{"nama":"x"}}}',
        '['.repeat(100_000),
      ]
      for (const body of bodies) expect((await call((headers) => headers, body)).status).toBeGreaterThanOrEqual(400)
      const meta = '{"json":{"nama":"x"},"meta":[[1,"__proto__","polluted"]]}'
      expect((await call((headers) => headers, meta)).status).toBe(400)
      expect(Object.keys(Object.prototype)).toEqual([])
    })
  })

  describe('7. slow connections (slowloris)', () => {
    const HALF = {
      'without a byte': () => '',
      'in the middle of a header': () => `POST /rpc/greet HTTP/1.1\r\nHost: ${host.authority}\r\nX-Slow: `,
      'in the middle of the body of /masuk': () =>
        formatRequest(
          'POST /masuk HTTP/1.1',
          [
            ['Host', host.authority],
            ['Origin', host.host.address],
            ['Content-Type', 'application/json'],
            ['Content-Length', '1000'],
          ],
          '{"token":"',
        ),
    }
    it.each(Object.entries(HALF))('200 connections %s do not shut the window out', async (_where, format) => {
      const sockets = await Promise.all(Array.from({ length: 200 }, () => openSocket(host.port)))
      for (const socket of sockets) {
        socket.on('error', () => {})
        socket.resume()
        socket.write(format())
      }
      for (let round = 0; round < 3; round += 1) {
        expect(await host.callLikeWindow()).toBeLessThan(WHILE_THEY_STAND_MS)
        for (const socket of sockets) socket.write('x')
        await new Promise((resolve) => setTimeout(resolve, 200))
      }
      expect(sockets.filter((socket) => !socket.closed).length).toBeLessThanOrEqual(64)
      for (const socket of sockets) socket.destroy()
    })

    it('a stream of the window outlives the attack', async () => {
      const stream = await host.client.streamForever()
      const sockets = await Promise.all(Array.from({ length: 200 }, () => openSocket(host.port)))
      for (const socket of sockets) socket.on('error', () => {})
      for (let step = 0; step < 10; step += 1) await expect(stream.next()).resolves.toMatchObject({ done: false })
      await stream.return?.()
      for (const socket of sockets) socket.destroy()
    })

    it('half-open connections are closed after five seconds', async () => {
      const socket = await openSocket(host.port)
      socket.on('error', () => {})
      socket.resume()
      socket.write(`GET / HTTP/1.1\r\nHost: ${host.authority}\r\nX-Slow: `)
      await expect.poll(() => socket.closed, { timeout: 8_000 }).toBe(true)
    })

    it('a connection that a browser opened ahead of need is closed without a word', async () => {
      const socket = await openSocket(host.port)
      const received: Buffer[] = []
      socket.on('error', () => {})
      socket.on('data', (chunk: Buffer) => received.push(chunk))
      await expect.poll(() => socket.closed, { timeout: 8_000 }).toBe(true)
      expect(Buffer.concat(received).toString('latin1')).toBe('')
    })
  })

  describe('8. what is not HTTP as a window speaks it', () => {
    const base = () =>
      `Host: ${host.authority}\r\nOrigin: ${host.host.address}\r\nX-Simpul: ${host.secret}\r\nContent-Type: application/json\r\n`
    it('Content-Length together with Transfer-Encoding', async () => {
      const pairs = [
        'Content-Length: 6\r\nTransfer-Encoding: chunked\r\n',
        'Transfer-Encoding: chunked\r\nContent-Length: 6\r\n',
        'Content-Length: 6\r\nTransfer-Encoding: identity\r\n',
        'Content-Length: 6\r\nTransfer-Encoding : chunked\r\n',
        'Content-Length: 6\r\nTransfer-Encoding: x\r\n',
      ]
      for (const pair of pairs) {
        const answer = await sendRaw(host.port, `POST /rpc/greet HTTP/1.1\r\n${base()}${pair}\r\n0\r\n\r\nG`)
        expect([400, 411]).toContain(answer.status)
        expect(answer.text.match(/HTTP\/1\.1 /g)).toHaveLength(1)
      }
    })
    it('HTTP/0.9, HTTP/1.0, HTTP/2 preface and noise', async () => {
      const noise = [
        'GET /\r\n\r\n',
        'GET / HTTP/1.0\r\n\r\n',
        'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
        '\x16\x03\x01\x02\x00',
        '\r\n\r\n\r\n',
      ]
      for (const bytes of noise) expect((await sendRaw(host.port, bytes, 400)).status).not.toBe(200)
      const old = formatRequest('GET / HTTP/1.0', [['Host', host.authority]])
      expect((await sendRaw(host.port, old)).status).toBe(400)
    })
    it('bare line feeds and folded headers', async () => {
      expect((await sendRaw(host.port, `GET / HTTP/1.1\nHost: ${host.authority}\n\n`)).status).not.toBe(200)
      expect(
        (await sendRaw(host.port, `GET / HTTP/1.1\r\nHost: ${host.authority}\r\n folded\r\n\r\n`)).status,
      ).not.toBe(200)
    })
    it('pipelined calls: at most the first is answered', async () => {
      const one = `POST /rpc/greet HTTP/1.1\r\n${base()}Content-Length: ${GREET.length}\r\n\r\n${GREET}`
      const { text } = await sendRaw(host.port, one + one + one, 800)
      expect((text.match(/Selamat pagi/g) ?? []).length).toBeLessThanOrEqual(1)
    })
    it('upgrade to WebSocket, and CONNECT', async () => {
      const upgrade = `GET / HTTP/1.1\r\nHost: ${host.authority}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`
      const answer = await sendRaw(host.port, upgrade)
      expect([400, 403]).toContain(answer.status)
      expect(
        (await sendRaw(host.port, `CONNECT ${host.authority} HTTP/1.1\r\nHost: ${host.authority}\r\n\r\n`)).status,
      ).toBe(400)
    })
    it('Expect: 100-continue', async () => {
      expect((await call(add('Expect', '100-continue'))).status).toBe(417)
      expect((await call(add('Expect', 'x'))).status).toBe(417)
    })
  })

  it('9. listens on 127.0.0.1 and on no other address', async () => {
    const bound = ['tcp', 'tcp6'].flatMap((table) =>
      readFileSync(`/proc/net/${table}`, 'utf8')
        .split('\n')
        .slice(1)
        .map((line) => line.trim().split(/\s+/))
        .filter(([, local, , state]) => state === '0A' && Number.parseInt(local?.split(':')[1] ?? '', 16) === host.port)
        .map(([, local]) => local?.split(':')[0]),
    )
    expect(bound).toEqual(['0100007F'])
    const others = Object.values(networkInterfaces()).flatMap((addresses) =>
      (addresses ?? []).map(({ address }) => address),
    )
    for (const address of [...others.filter((address) => address !== '127.0.0.1'), '::1', '127.0.0.2']) {
      await expect(openSocket(host.port, address)).rejects.toThrow()
    }
  })

  it('10. sets no cookie anywhere', async () => {
    for (const { line, headers, body } of listRoutes()) {
      const { text } = await sendRaw(host.port, formatRequest(line, headers, body), 300)
      expect(text.toLowerCase()).not.toContain('set-cookie')
    }
  })

  describe('11. headers of every answer', () => {
    const EXPECTED = [
      /^content-security-policy: default-src 'none'; script-src 'self'; .*frame-ancestors 'none'$/m,
      /^x-content-type-options: nosniff$/m,
      /^cache-control: no-store$/m,
      /^referrer-policy: no-referrer$/m,
      /^cross-origin-opener-policy: same-origin$/m,
      /^cross-origin-resource-policy: same-origin$/m,
    ]
    const expectHeaders = (text: string) => {
      const head = (text.split('\r\n\r\n')[0] ?? '').replaceAll('\r', '')
      for (const pattern of EXPECTED) expect(head).toMatch(pattern)
    }
    it('on answers', async () => {
      for (const { line, headers, body } of listRoutes()) {
        const { text, status } = await sendRaw(host.port, formatRequest(line, headers, body), 300)
        expect(status).toBe(200)
        expectHeaders(text)
      }
    })
    it('on refusals, with an empty body', async () => {
      const refusals = [
        formatRequest('GET / HTTP/1.1', [['Host', 'evil.example']]),
        formatRequest('GET /nothing HTTP/1.1', [['Host', host.authority]]),
        formatRequest('OPTIONS / HTTP/1.1', [['Host', host.authority]]),
        'nonsense\r\n\r\n',
        formatRequest('GET / HTTP/1.1', [
          ['Host', host.authority],
          ['X', 'x'.repeat(20_000)],
        ]),
      ]
      for (const bytes of refusals) {
        const { text } = await sendRaw(host.port, bytes, 500)
        expectHeaders(text)
        expect(text.split('\r\n\r\n')[1]).toBe('')
      }
    })
  })

  it('12. an attack leaves no value in the log', () => {
    const log = JSON.stringify(host.lines)
    for (const value of ['evil.example', 'Camat', host.secret, host.handshakeSecret]) expect(log).not.toContain(value)
  })
})
