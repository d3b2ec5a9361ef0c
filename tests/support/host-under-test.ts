import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import { type HttpHost, startHttpHost } from '../../electron/transport/http'
import { createHttpAccess, createSecret } from '../../electron/transport/http-access'
import { listPageFiles } from '../../electron/transport/page-files'
import { createConnection } from '../../renderer/lib/connection'
import { createHttpLink } from '../../renderer/lib/rpc-link'
import { createMechanics, type Mechanics, type mechanicsContract } from './mechanics-contract'
import { createRecordingLog, type LogLine } from './recording-log'
import { createPageFetch } from './transports'

export type HostUnderTest = {
  readonly host: HttpHost
  readonly port: number
  readonly authority: string
  readonly secret: string
  readonly handshakeSecret: string
  readonly mechanics: Mechanics
  readonly client: ContractRouterClient<typeof mechanicsContract>
  readonly lines: readonly LogLine[]
  readonly createToken: () => string
  /** What the window does: loads the page and its script, then calls. Throws when any of it fails. Returns ms. */
  readonly callLikeWindow: () => Promise<number>
  readonly close: () => Promise<void>
}

/** The loopback server of the program with a small page and a small contract behind it. */
export async function openHostUnderTest(): Promise<HostUnderTest> {
  const pageDir = createPageDir()
  const access = createHttpAccess()
  const mechanics = createMechanics()
  const { log, lines } = createRecordingLog()
  const handshakeSecret = createSecret()
  const host = await startHttpHost({
    current: () => mechanics,
    files: listPageFiles(pageDir),
    access,
    log,
    ports: [0],
    handshake: { secret: handshakeSecret, onWindow: access.createToken },
  })
  const secret = access.exchange(access.createToken()) ?? ''
  const pageFetch = createPageFetch(host.address)
  // As Chromium does: a kept connection that turns out to be closed is replaced, and the request sent once more.
  const fetchLikeWindow: typeof fetch = (input, init) => {
    const request = new Request(input, init)
    return pageFetch(request.clone()).catch(() => pageFetch(request))
  }
  const link = createHttpLink({ address: host.address, secret, fetch: fetchLikeWindow }, createConnection())
  const client: ContractRouterClient<typeof mechanicsContract> = createORPCClient(link)

  return {
    host,
    port: Number(new URL(host.address).port),
    authority: new URL(host.address).host,
    secret,
    handshakeSecret,
    mechanics,
    client,
    lines,
    createToken: access.createToken,
    async callLikeWindow() {
      const start = performance.now()
      for (const path of ['/', '/assets/index-1a2b.js']) {
        const answer = await fetchLikeWindow(host.address + path)
        if (answer.status !== 200 || !(await answer.text()).includes('simpul')) throw new Error(`page ${path} is gone`)
      }
      const { salam } = await client.greet({ nama: 'Camat' })
      if (salam !== 'Selamat pagi, Camat.') throw new Error('wrong answer')
      return performance.now() - start
    },
    async close() {
      await host.close()
      rmSync(pageDir, { recursive: true, force: true })
    },
  }
}

function createPageDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'simpul-page-'))
  mkdirSync(join(dir, 'assets'))
  writeFileSync(
    join(dir, 'index.html'),
    '<!doctype html><title>simpul</title><script src="assets/index-1a2b.js"></script>',
  )
  writeFileSync(join(dir, 'assets', 'index-1a2b.js'), 'globalThis.simpul = true\n')
  writeFileSync(join(dir, 'assets', 'index-1a2b.js.map'), '{"sources":["/home/someone"]}')
  return dir
}
