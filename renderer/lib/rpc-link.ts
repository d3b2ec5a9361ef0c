import { type ClientContext, type ClientOptions, mapEventIterator } from '@orpc/client'
import { RPCLink as FetchLink } from '@orpc/client/fetch'
import { onMessagePortClose, RPCLink as PortLink, type SupportedMessagePort } from '@orpc/client/message-port'
import { isAsyncIterator } from '@shared/lib/is-async-iterator'
import { ConnectionLostError, normalizeCallError, SessionEndedError } from './call-errors'
import type { Connection } from './connection'

/** The way to the core in Electron. The port must have been started by the caller. */
export function createPortLink(port: SupportedMessagePort, connection: Connection): PortLink<ClientContext> {
  let isClosed = false
  onMessagePortClose(port, () => {
    isClosed = true
    connection.set('putus')
  })
  return new PortLink({
    port,
    interceptors: [
      async (call) => {
        if (isClosed) throw new ConnectionLostError('Sambungan putus.')
        return await watchCall(call, connection)
      },
    ],
  })
}

export type HttpLinkOptions = {
  /** `http://127.0.0.1:<port>` */
  readonly address: string
  /** Session secret; undefined when this window was never let in. */
  readonly secret: string | undefined
  readonly fetch?: typeof globalThis.fetch
}

/** The way to the core in the browser host. */
export function createHttpLink(
  { address, secret, fetch = globalThis.fetch.bind(globalThis) }: HttpLinkOptions,
  connection: Connection,
): FetchLink<ClientContext> {
  return new FetchLink({
    url: `${address}/rpc`,
    headers: { 'x-simpul': secret ?? '' },
    fetch: (request, init) => fetch(request, init),
    interceptors: [(call) => watchCall(call, connection)],
  })
}

type Call = ClientOptions<ClientContext> & { readonly next: () => Promise<unknown> }

/** Gives every failure its one kind, in plain answers and in streams, and keeps the state of the connection. */
async function watchCall({ signal, next }: Call, connection: Connection): Promise<unknown> {
  const record = (failure: unknown) => {
    const error = normalizeCallError(failure, signal)
    if (error instanceof ConnectionLostError) connection.set('putus')
    if (error instanceof SessionEndedError) connection.set('berakhir')
    return error
  }
  try {
    const output = await next()
    connection.set('tersambung')
    if (!isAsyncIterator(output)) return output
    return mapEventIterator(output, { value: async (value: unknown) => value, error: async (error) => record(error) })
  } catch (error) {
    throw record(error)
  }
}
