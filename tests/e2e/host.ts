/** The built browser host as a process of its own: what the fixture starts, and what a clerk starts by double click. */
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'

type HostOptions = {
  readonly dataDir: string
  /** ISO moment at which its clock stands still; missing means the real time. */
  readonly now?: string | undefined
  /** It opens an installed browser by itself instead of printing its address. */
  readonly isOpening?: boolean
  readonly env?: NodeJS.ProcessEnv
}

export type Host = {
  /** Address with its one-time token. Rejects with what the host said when it ends before it has one. */
  readonly url: () => Promise<string>
  /** Resolves when it has ended by itself. */
  readonly exited: Promise<{ readonly code: number | null; readonly output: string; readonly errors: string }>
  /** Asks it to close, like the end of a session; resolves when the data are closed. */
  readonly close: () => Promise<void>
  /** Ends it at once, like a power cut. */
  readonly kill: () => Promise<void>
}

const START_MS = 30_000
const MAIN = join(import.meta.dirname, '..', '..', 'out/main/host.js')

export function startHost({ dataDir, now, isOpening = false, env }: HostOptions): Host {
  const args = [
    MAIN,
    '--exit-with-stdin',
    '--data',
    dataDir,
    ...(isOpening ? [] : ['--no-open']),
    ...(now === undefined ? [] : ['--now', now]),
  ]
  const host: ChildProcessByStdio<Writable, Readable, Readable> = spawn(process.execPath, args, {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  })
  let output = ''
  let errors = ''
  host.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString()
  })
  host.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString()
  })
  const exited = new Promise<Awaited<Host['exited']>>((resolve) => {
    host.once('close', (code) => resolve({ code, output, errors }))
  })
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    if (host.exitCode === null && host.signalCode === null) host.kill(signal)
    await exited
  }
  return {
    exited,
    close: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    url: () =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`no address in ${START_MS} ms\n${errors}`)), START_MS)
        const look = () => {
          const url = /^Simpul: (http:\/\/127\.0\.0\.1:\d+\/#\S+)$/m.exec(output)?.[1]
          if (url === undefined) return
          clearTimeout(timer)
          resolve(url)
        }
        look()
        host.stdout.on('data', look)
        void exited.then(({ code }) => {
          clearTimeout(timer)
          reject(new Error(`the host ended with code ${code} before it printed an address\n${output}${errors}`))
        })
      }),
  }
}
