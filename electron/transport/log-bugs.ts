import { mapEventIterator, ORPCError } from '@orpc/client'
import { isAsyncIterator } from '@shared/lib/is-async-iterator'
import type { Log } from '../lib/log'

type Call = {
  readonly path: readonly string[]
  readonly signal?: AbortSignal | undefined
  readonly next: () => Promise<unknown>
}

/** Records what goes wrong behind a transport and is no declared refusal, in plain answers and in streams. */
export function createBugLog(log: Log) {
  return async ({ path, signal, next }: Call): Promise<unknown> => {
    const record = (error: unknown) => {
      if (isBug(error, signal)) log.error('panggilan.gagal', { prosedur: path.join('.'), ...describeError(error) })
      return error
    }
    try {
      const output = await next()
      if (!isAsyncIterator(output)) return output
      return mapEventIterator(output, { value: async (value: unknown) => value, error: async (error) => record(error) })
    } catch (error) {
      throw record(error)
    }
  }
}

function isBug(error: unknown, signal: AbortSignal | undefined): boolean {
  if (error instanceof ORPCError) return error.code === 'INTERNAL_SERVER_ERROR' || error.code === 'BAD_REQUEST'
  return !signal?.aborted
}

/** Kind, code and code positions of an error, but never its message: that may hold what a clerk typed. */
export function describeError(error: unknown): Record<string, string> {
  const cause = error instanceof ORPCError && error.cause !== undefined ? error.cause : error
  if (!(cause instanceof Error)) return { jenis: typeof cause }
  const code = 'code' in cause && typeof cause.code === 'string' && /^[A-Z0-9_]+$/.test(cause.code) ? cause.code : '-'
  return { jenis: cause.name, kode: code, jejak: formatStack(cause.stack ?? '') }
}

/** `at save (C:\Users\…\app.js:10:4)` becomes `save app.js:10:4`: folder names name people. */
function formatStack(stack: string): string {
  return stack
    .split('\n')
    .flatMap((line) => {
      const [, name = '', inside, bare] = /^\s+at (?:(.+) \((.+)\)|(.+))$/.exec(line) ?? []
      const place = (inside ?? bare)?.split(/[\\/]/).at(-1)
      return place === undefined ? [] : [`${name} ${place}`.trim()]
    })
    .slice(0, 8)
    .join(' < ')
}
