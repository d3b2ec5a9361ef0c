import type { SupportedMessagePort } from '@orpc/client/message-port'
import { RPCHandler } from '@orpc/server/message-port'
import type { App } from '../app-types'
import type { Log } from '../lib/log'
import { createHandlerSource } from './rpc-handlers'

/**
 * Serves the contract on message ports: Electron's from the preload, or worker_threads' in tests. The caller has
 * checked who sent the port. A page that loads again brings a new port and thereby reaches the app that is open then.
 */
export function createPortServer(current: () => Pick<App, 'router'>, log: Log): (port: StartablePort) => void {
  const handler = createHandlerSource(current, (router, options) => new RPCHandler(router, options), log)
  return (port) => {
    handler().upgrade(port)
    port.start()
  }
}

/** What is asked of a port: listen and answer, then start. */
export type StartablePort = SupportedMessagePort & { readonly start: () => void }
