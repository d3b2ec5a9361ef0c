import type { Server } from 'node:http'
import type { Socket } from 'node:net'

export type SocketWatch = {
  /** Marks the socket busy with a request; false when it already is: pipelining is not served. */
  readonly begin: (socket: Socket) => boolean
  readonly end: (socket: Socket) => void
  readonly destroyAll: () => void
}

/**
 * Keeps at most `limit` connections by closing the one that has waited longest without a request. Refusing new ones
 * instead would let half-open connections (slowloris) shut the real window out.
 */
export function watchSockets(server: Server, limit: number): SocketWatch {
  const idle = new Set<Socket>()
  const busy = new Set<Socket>()

  server.on('connection', (socket: Socket) => {
    idle.add(socket)
    socket.on('close', () => {
      idle.delete(socket)
      busy.delete(socket)
    })
    if (idle.size + busy.size <= limit) return
    const [oldest] = idle
    oldest?.destroy()
  })

  return {
    begin(socket) {
      if (busy.has(socket)) return false
      idle.delete(socket)
      busy.add(socket)
      return true
    },
    end(socket) {
      if (busy.delete(socket) && !socket.destroyed) idle.add(socket)
    },
    destroyAll() {
      for (const socket of [...idle, ...busy]) socket.destroy()
    },
  }
}
