import { connect, type Socket } from 'node:net'

export type RawAnswer = {
  /** Everything that came back until the connection closed, fell quiet, or `ms` passed without a byte. */
  readonly text: string
  /** Status of the first answer, 0 when the connection was closed without one. */
  readonly status: number
  readonly isClosed: boolean
}

const QUIET_MS = 100

/** Speaks to a port byte by byte, for what no HTTP client would ever send. */
export async function sendRaw(port: number, bytes: string | Buffer, ms = 1_500): Promise<RawAnswer> {
  const socket = await openSocket(port)
  const chunks: Buffer[] = []
  const isClosed = await new Promise<boolean>((resolve) => {
    let timer = setTimeout(() => resolve(false), ms)
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      clearTimeout(timer)
      timer = setTimeout(() => resolve(false), QUIET_MS)
    })
    socket.on('error', () => {})
    socket.on('close', () => {
      clearTimeout(timer)
      resolve(true)
    })
    socket.write(bytes)
  })
  socket.destroy()
  const text = Buffer.concat(chunks).toString('latin1')
  return { text, status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), isClosed }
}

export function openSocket(port: number, host = '127.0.0.1'): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host }, () => resolve(socket))
    socket.on('error', reject)
  })
}

/** Request text with CRLF line ends; `headers` in order, so that doubled ones can be written. */
export function formatRequest(line: string, headers: readonly (readonly [string, string])[], body = ''): string {
  return `${[line, ...headers.map(([name, value]) => `${name}: ${value}`)].join('\r\n')}\r\n\r\n${body}`
}
