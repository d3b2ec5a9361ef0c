import { DomainError, type DomainErrorData } from '@shared/lib/domain-error'

/** What a refused call says to the clerk. @throws Error when it was not refused, or broke in another way */
export function getRefusal(call: () => unknown): DomainErrorData {
  try {
    call()
  } catch (error) {
    if (error instanceof DomainError) return error.data
    throw error
  }
  throw new Error('the call was not refused')
}
