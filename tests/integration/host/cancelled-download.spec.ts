import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type HostUnderTest, openHostUnderTest } from '../../support/host-under-test'
import { formatRequest, openSocket } from '../../support/raw-http'

/** Found on a real run: a page that left while its PDF was on the way ended the whole host. */
describe('cancelled download', () => {
  let host: HostUnderTest
  const uncaught: unknown[] = []
  const record = (error: unknown) => uncaught.push(error)

  beforeAll(async () => {
    host = await openHostUnderTest()
    process.on('uncaughtException', record)
    process.on('unhandledRejection', record)
  })
  afterAll(async () => {
    process.off('uncaughtException', record)
    process.off('unhandledRejection', record)
    await host.close()
  })

  it.each([0, 1, 16 * 1024, 1024 * 1024])('after %i bytes the host goes on', async (limit) => {
    for (let round = 0; round < 15; round += 1) {
      let received = 0
      const socket = await startDownload(5 * 1024 * 1024, 0)
      socket.on('data', (chunk: Buffer) => {
        received += chunk.length
        if (received >= limit) socket.destroy()
      })
      await once(socket, 'close')
    }
    await expectAlive()
  })

  it.each([1_024, 40_960, 5 * 1024 * 1024])('while a file of %i bytes is still being made', async (size) => {
    for (let round = 0; round < 15; round += 1) {
      const socket = await startDownload(size, 30)
      await new Promise((resolve) => setTimeout(resolve, 10))
      socket.destroy()
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
    await expectAlive()
  })

  async function startDownload(ukuran: number, jeda: number) {
    const body = JSON.stringify({ json: { ukuran, jeda } })
    const socket = await openSocket(host.port)
    const headers = [
      ['Host', host.authority],
      ['Origin', host.host.address],
      ['Content-Type', 'application/json'],
      ['Content-Length', String(body.length)],
      ['X-Simpul', host.secret],
    ] as const
    socket.write(formatRequest('POST /rpc/download HTTP/1.1', headers, body))
    return socket
  }

  async function expectAlive() {
    await host.callLikeWindow()
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(uncaught).toEqual([])
  }
})
