import { MessageChannel, type MessagePort } from 'node:worker_threads'
import type { ClientContext, ClientLink } from '@orpc/client'
import type { AnyRouter } from '@orpc/server'
import type { Log } from '../../electron/lib/log'
import { startHttpHost } from '../../electron/transport/http'
import { createHttpAccess } from '../../electron/transport/http-access'
import { createPortServer, type StartablePort } from '../../electron/transport/message-port'
import { type Connection, createConnection } from '../../renderer/lib/connection'
import { createHttpLink, createPortLink } from '../../renderer/lib/rpc-link'

export type OpenTransport = {
  readonly link: ClientLink<ClientContext>
  readonly connection: Connection
  /** Takes the core away from the client, as when its process dies. */
  readonly cut: () => Promise<void>
}

type OpenOptions = { readonly router: AnyRouter; readonly log: Log }

/** The two ways from page to core, each opened with the very code of the program. */
export const TRANSPORTS = [
  { name: 'MessagePort', open: (options: OpenOptions) => openPort(options, (port) => port) },
  {
    name: 'MessagePort as Electron shapes it',
    open: (options: OpenOptions) => openPort(options, createMessagePortMain),
  },
  { name: 'loopback HTTP', open: openHttp },
] as const

async function openPort(
  { router, log }: OpenOptions,
  shape: (port: MessagePort) => StartablePort,
): Promise<OpenTransport> {
  const { port1, port2 } = new MessageChannel()
  createPortServer(() => ({ router }), log)(shape(port1))
  const connection = createConnection()
  const link = createPortLink(port2, connection)
  port2.start()
  return {
    link,
    connection,
    cut: async () => {
      port1.close()
      await new Promise((resolve) => setTimeout(resolve, 20))
    },
  }
}

/** Electron's main process has no DOM events on its ports, only `on`, and wraps what arrives. */
function createMessagePortMain(port: MessagePort): StartablePort {
  return {
    on(event: string, listen: (event?: { data: unknown }) => void) {
      port.on(event, (data?: unknown) => listen(event === 'message' ? { data } : undefined))
    },
    postMessage: (data: unknown) => port.postMessage(data),
    start: () => port.start(),
  }
}

async function openHttp({ router, log }: OpenOptions): Promise<OpenTransport> {
  const access = createHttpAccess()
  const host = await startHttpHost({ current: () => ({ router }), files: new Map(), access, log, ports: [0] })
  const connection = createConnection()
  const link = createHttpLink(
    { address: host.address, secret: access.exchange(access.createToken()), fetch: createPageFetch(host.address) },
    connection,
  )
  return { link, connection, cut: host.close }
}

/** Node's fetch with the Origin header that every browser adds. */
export function createPageFetch(origin: string): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    request.headers.set('origin', origin)
    return await fetch(request)
  }
}
