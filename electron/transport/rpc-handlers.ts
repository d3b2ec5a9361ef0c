import { setSchemaMessages } from '@shared/lib/schema-messages'
import type { App } from '../app-types'
import type { Log } from '../lib/log'
import { createBugLog } from './log-bugs'

type HandlerOptions = { clientInterceptors: ReturnType<typeof createBugLog>[] }

/**
 * Gives the handler of the app that is open now. It is made once per app, because after a move to the other ruang the
 * same transport must speak to another router.
 */
export function createHandlerSource<Handler>(
  current: () => Pick<App, 'router'>,
  createHandler: (router: App['router'], options: HandlerOptions) => Handler,
  log: Log,
): () => Handler {
  setSchemaMessages()
  const handlers = new WeakMap<object, Handler>()
  const options: HandlerOptions = { clientInterceptors: [createBugLog(log)] }
  return () => {
    const app = current()
    const known = handlers.get(app)
    if (known) return known
    const handler = createHandler(app.router, options)
    handlers.set(app, handler)
    return handler
  }
}
