import { mapEventIterator, ORPCError } from '@orpc/client'
import { isAsyncIterator } from '@shared/lib/is-async-iterator'
import { describeError } from '../lib/describe-error'
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
