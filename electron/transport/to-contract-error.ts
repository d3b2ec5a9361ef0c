import { mapEventIterator, ORPCError } from '@orpc/client'
import { ValidationError } from '@orpc/contract'
import { os } from '@orpc/server'
import { DomainError, type DomainErrorData } from '@shared/lib/domain-error'
import { isAsyncIterator } from '@shared/lib/is-async-iterator'

/**
 * The one place where an error leaves the core: a refusal (`DomainError`, or input that the schema refuses) becomes the
 * declared error DITOLAK, also in the middle of a stream. Everything else stays what it is: a bug, or a cancelled call.
 * Every feature router begins with `implement(contract).use(toContractError)`.
 */
export const toContractError = os.middleware(async ({ next }) => {
  try {
    const result = await next()
    if (!isAsyncIterator(result.output)) return result
    const output = mapEventIterator(result.output, {
      value: async (value: unknown) => value,
      error: async (error) => convertError(error),
    })
    return { ...result, output }
  } catch (error) {
    throw convertError(error)
  }
})

function convertError(error: unknown): unknown {
  if (error instanceof DomainError) return createDitolak(error.data)
  if (error instanceof ORPCError && error.code === 'BAD_REQUEST' && error.cause instanceof ValidationError) {
    return createDitolak(toIsianSalah(error.cause))
  }
  return error
}

function createDitolak(data: DomainErrorData): ORPCError<'DITOLAK', DomainErrorData> {
  return new ORPCError('DITOLAK', { status: 422, message: data.pesan, data, defined: true })
}

/** Names the first wrong field, so that a form can go there; the others stand in `rincian`. */
function toIsianSalah({ issues }: ValidationError): DomainErrorData {
  const [first, ...others] = issues.map((issue) => ({ isian: formatPath(issue.path), kalimat: issue.message }))
  return {
    kode: 'ISIAN_SALAH',
    pesan: first?.kalimat ?? 'Isian ini tidak sesuai.',
    isian: first?.isian || undefined,
    rincian: others.length > 0 ? others.map(({ isian, kalimat }) => `${isian}: ${kalimat}`) : undefined,
  }
}

function formatPath(path: ValidationError['issues'][number]['path']): string {
  return (path ?? []).map((step) => String(typeof step === 'object' ? step.key : step)).join('.')
}
