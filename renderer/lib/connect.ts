import type { ClientContext, ClientLink } from '@orpc/client'
import { PORT_MESSAGE } from '@shared/lib/port-message'
import type { Connection } from './connection'
import { takeLaunchToken } from './launch-token'
import { createHttpLink, createPortLink } from './rpc-link'

const SECRET_KEY = 'simpul.rahasia'

/** Finds the way to the core: the page of the product is at `app://simpul`, that of the browser host at 127.0.0.1. */
export async function connect(connection: Connection): Promise<ClientLink<ClientContext>> {
  if (location.protocol === 'app:') return createPortLink(openPort(), connection)
  return createHttpLink({ address: location.origin, secret: await findSecret() }, connection)
}

function openPort(): MessagePort {
  const { port1, port2 } = new MessageChannel()
  port1.start()
  window.postMessage(PORT_MESSAGE, location.origin, [port2])
  return port1
}

/** A link carries a token once; afterwards, and after a reload, the secret stands in this window's own storage. */
async function findSecret(): Promise<string | undefined> {
  const token = takeLaunchToken()
  if (token !== undefined) {
    const secret = await exchange(token)
    if (secret !== undefined) sessionStorage.setItem(SECRET_KEY, secret)
  }
  return sessionStorage.getItem(SECRET_KEY) ?? undefined
}

async function exchange(token: string): Promise<string | undefined> {
  const response = await fetch('/masuk', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  })
  if (!response.ok) return undefined
  const body: unknown = await response.json()
  const secret = typeof body === 'object' && body !== null && 'rahasia' in body ? body.rahasia : undefined
  return typeof secret === 'string' ? secret : undefined
}
