import type { Server } from 'node:http'
import type { Socket } from 'node:net'

export type SocketWatch = {
  /** A request begins on the socket; false when one is still running there: pipelining is not served. */
  readonly begin: (socket: Socket) => boolean
  readonly end: (socket: Socket) => void
  /** The socket carried a session secret: it belongs to the window and is never closed for others. */
  readonly trust: (socket: Socket) => void
  readonly destroyAll: () => void
}

/**
 * Keeps at most `limit` connections by closing the oldest that has not shown a session secret. Refusing new ones
 * instead would let half-open or half-sent requests (slowloris) shut the real window out.
 */
export function watchSockets(server: Server, limit: number): SocketWatch {
  const strangers = new Set<Socket>()
  const trusted = new Set<Socket>()
  const running = new Set<Socket>()

  server.on('connection', (socket: Socket) => {
    const [oldest] = strangers
    if (strangers.size + trusted.size >= limit) oldest?.destroy()
    strangers.add(socket)
    socket.on('close', () => {
      for (const sockets of [strangers, trusted, running]) sockets.delete(socket)
    })
  })

  return {
    begin(socket) {
      if (running.has(socket)) return false
      running.add(socket)
      return true
    },
    end: (socket) => running.delete(socket),
    trust(socket) {
      if (strangers.delete(socket)) trusted.add(socket)
    },
    destroyAll() {
      for (const socket of [...strangers, ...trusted]) socket.destroy()
    },
  }
}
