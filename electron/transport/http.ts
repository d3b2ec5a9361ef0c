import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { RPCHandler } from '@orpc/server/node'
import type { App } from '../app-types'
import { describeError } from '../lib/describe-error'
import type { Log } from '../lib/log'
import { type HttpAccess, isSameSecret } from './http-access'
import { findRefusal, SECRET_HEADER } from './http-guard'
import { type SocketWatch, watchSockets } from './http-sockets'
import type { PageFiles } from './page-files'
import { createHandlerSource } from './rpc-handlers'
import { SECURITY_HEADERS } from './security-headers'
import { sendFilesWhole } from './whole-files'

export type HttpHostOptions = {
  readonly current: () => Pick<App, 'router'>
  readonly files: PageFiles
  readonly access: HttpAccess
  readonly log: Log
  /** Tried in this order; 0 takes any free port. */
  readonly ports: readonly number[]
  /** Header secret of a second program start, and what it may ask: a fresh launch token for a new window. */
  readonly handshake?: { readonly secret: string; readonly onWindow: (isOpenHere: boolean) => string }
}

export type HttpHost = {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly address: string
  readonly close: () => Promise<void>
}

/** Header of the handshake between two starts of the program on one data folder. */
export const HANDSHAKE_HEADER = 'x-simpul-start'

const MAX_CONNECTIONS = 64
const MAX_SMALL_BODY = 1024

/**
 * The core on loopback HTTP for exactly one page: its own. Every request passes `findRefusal` first; then there are
 * four routes and nothing else: `GET <file>`, `POST /masuk` (launch token for session secret), `POST /jendela`
 * (second start of the program) and `POST /rpc/…` (the contract).
 */
export async function startHttpHost(options: HttpHostOptions): Promise<HttpHost> {
  const { log } = options
  const server = createServer({
    maxHeaderSize: 16 * 1024,
    headersTimeout: 5_000,
    requestTimeout: 30_000,
    keepAliveTimeout: 10_000,
    connectionsCheckingInterval: 1_000,
    requireHostHeader: true,
  })
  server.maxHeadersCount = 0
  const sockets = watchSockets(server, MAX_CONNECTIONS)
  const authority = await listenOnFirst(server, options.ports)
  const route = createRoutes(options, sockets)

  server.on('request', (request, response) => {
    serve(request, response, authority, sockets, route).catch((error: unknown) => {
      log.error('http.gagal', describeError(error))
      if (response.headersSent) response.destroy()
      else refuse(response, 500)
    })
  })
  server.on('checkContinue', (_request, response) => refuse(response, 417))
  server.on('checkExpectation', (_request, response) => refuse(response, 417))
  server.on('upgrade', (_request, socket) => refuseRaw(socket))
  server.on('connect', (_request, socket) => refuseRaw(socket))
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT') socket.destroy()
    else refuseRaw(socket)
  })

  return {
    address: `http://${authority}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        sockets.destroyAll()
      }),
  }
}

type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void>

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  authority: string,
  sockets: SocketWatch,
  route: Route,
): Promise<void> {
  const { socket } = request
  if (!sockets.begin(socket)) {
    socket.destroy()
    return
  }
  response.on('close', () => sockets.end(socket))
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
  const refusal = findRefusal(request, authority)
  if (refusal) refuse(response, refusal.status)
  else await route(request, response)
}

function createRoutes({ current, files, access, log, handshake }: HttpHostOptions, sockets: SocketWatch): Route {
  const rpcHandler = createHandlerSource(
    current,
    (router, handlerOptions) =>
      new RPCHandler(router, {
        ...handlerOptions,
        rootInterceptors: [sendFilesWhole],
        strictGetMethodPluginEnabled: false,
      }),
    log,
  )

  return async (request, response) => {
    const path = request.url ?? '/'
    if (request.method === 'GET') return sendFile(response, files, path)
    if (path === '/masuk') return exchangeToken(request, response)
    if (path === '/jendela' && handshake) return openWindow(request, response, handshake)
    if (!path.startsWith('/rpc/')) return refuse(response, 404)
    if (!access.isSession(readHeader(request, SECRET_HEADER))) return refuse(response, 401)
    sockets.trust(request.socket)
    const { matched } = await rpcHandler().handle(request, response, { prefix: '/rpc' })
    if (!matched) refuse(response, 404)
  }

  async function exchangeToken(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readSmallJson(request)
    const token = typeof body === 'object' && body !== null && 'token' in body ? body.token : undefined
    const secret = typeof token === 'string' ? access.exchange(token) : undefined
    if (secret === undefined) {
      log.warn('http.masukDitolak')
      return refuse(response, 401)
    }
    sendJson(response, { rahasia: secret })
  }

  async function openWindow(
    request: IncomingMessage,
    response: ServerResponse,
    { secret, onWindow }: NonNullable<HttpHostOptions['handshake']>,
  ): Promise<void> {
    if (!isSameSecret(readHeader(request, HANDSHAKE_HEADER) ?? '', secret)) return refuse(response, 401)
    const body = await readSmallJson(request)
    const isOpenHere = typeof body === 'object' && body !== null && 'buka' in body && body.buka === true
    sendJson(response, { token: onWindow(isOpenHere) })
  }
}

async function sendFile(response: ServerResponse, files: PageFiles, path: string): Promise<void> {
  const file = files.get(path)
  if (!file) return refuse(response, 404)
  response.setHeader('content-type', file.type)
  response.end(await file.read())
}

function sendJson(response: ServerResponse, body: unknown): void {
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(body))
}

/** Status and nothing else: a refusal explains itself in the log, not to whom it refuses. Unread bodies end with the connection. */
function refuse(response: ServerResponse, status: number): void {
  if (!response.headersSent) {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
  }
  response.writeHead(status, { connection: 'close', 'content-length': '0' }).end()
}

/**
 * For what is no HTTP request at all, or asks for another protocol. Never for silence: browsers open connections ahead of need, and would take a refusal
 * that waits there for the answer to their next call.
 */
function refuseRaw(socket: Duplex): void {
  if (!socket.writable) {
    socket.destroy()
    return
  }
  const headers = Object.entries(SECURITY_HEADERS).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 400 Bad Request\r\n${headers.join('')}connection: close\r\ncontent-length: 0\r\n\r\n`, () =>
    socket.destroy(),
  )
}

async function readSmallJson(request: IncomingMessage): Promise<unknown> {
  if (Number(request.headers['content-length']) > MAX_SMALL_BODY) return undefined
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    return undefined
  }
}

function readHeader(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name]
  return typeof value === 'string' ? value : undefined
}

/** The first port that is free, and that Windows does not keep for itself; the error of the last one otherwise. */
async function listenOnFirst(server: Server, [port = 0, ...others]: readonly number[]): Promise<string> {
  try {
    return await listen(server, port)
  } catch (error) {
    if (others.length === 0) throw error
    return await listenOnFirst(server, others)
  }
}

/** 127.0.0.1 and nothing else: not `localhost`, which may also mean ::1. */
function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      server.off('error', reject)
      const address = server.address()
      if (address === null || typeof address === 'string') reject(new Error('no TCP address'))
      else resolve(`127.0.0.1:${address.port}`)
    })
  })
}
