import type { IncomingMessage } from 'node:http'
import { BATAS_BERKAS } from '@shared/features/sistem/sistem.schema'

export type Refusal = { readonly status: number; readonly reason: string }

/** Name of the header that carries the session secret. A foreign page cannot send it without a CORS preflight. */
export const SECRET_HEADER = 'x-simpul'

const MAX_JSON = 1024 * 1024
/** Room for the multipart frame and the other fields beside the file itself. */
const MAX_MULTIPART = BATAS_BERKAS + 64 * 1024

type Head = Pick<IncomingMessage, 'method' | 'url' | 'rawHeaders' | 'headers' | 'httpVersion'>

/**
 * Rules that hold for every request before anything is looked up; undefined lets it pass. `authority` is
 * `127.0.0.1:<port>`: another Host means DNS rebinding, another Origin a foreign page. Order is part of the rule: what
 * an attacker learns first is only that the name is wrong.
 */
export function findRefusal(request: Head, authority: string): Refusal | undefined {
  const { method, url = '', headers } = request
  if (countHeader(request, 'host') !== 1 || headers.host !== authority) return { status: 403, reason: 'host' }
  if (!url.startsWith('/') || request.httpVersion !== '1.1') return { status: 400, reason: 'target' }
  if (method === 'OPTIONS') return { status: 403, reason: 'options' }
  if (method !== 'GET' && method !== 'POST') return { status: 405, reason: 'method' }
  if (headers.upgrade !== undefined) return { status: 403, reason: 'upgrade' }
  const origin = findOriginRefusal(request, authority)
  if (origin) return origin
  return method === 'POST' ? findBodyRefusal(request) : findGetRefusal(request)
}

function findOriginRefusal({ method, headers }: Head, authority: string): Refusal | undefined {
  if (headers.origin === undefined ? method === 'POST' : headers.origin !== `http://${authority}`) {
    return { status: 403, reason: 'origin' }
  }
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return { status: 403, reason: 'site' }
  return undefined
}

function findGetRefusal({ headers }: Head): Refusal | undefined {
  const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
  return hasBody ? { status: 400, reason: 'body' } : undefined
}

/** A body must say its length beforehand: then the parser itself cuts off what is longer than allowed. */
function findBodyRefusal({ headers }: Head): Refusal | undefined {
  if (headers['content-encoding'] !== undefined) return { status: 415, reason: 'encoding' }
  if (headers['transfer-encoding'] !== undefined || headers['content-length'] === undefined) {
    return { status: 411, reason: 'length' }
  }
  const type = headers['content-type'] ?? ''
  const isMultipart = /^multipart\/form-data; *boundary=[^;]+$/i.test(type)
  if (!isMultipart && !/^application\/json(; *charset=utf-8)?$/i.test(type)) return { status: 415, reason: 'type' }
  if (Number(headers['content-length']) > (isMultipart ? MAX_MULTIPART : MAX_JSON))
    return { status: 413, reason: 'size' }
  return undefined
}

function countHeader({ rawHeaders }: Head, name: string): number {
  return rawHeaders.filter((value, index) => index % 2 === 0 && value.toLowerCase() === name).length
}
