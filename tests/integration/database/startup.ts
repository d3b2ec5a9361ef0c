import { StartupError } from '../../../electron/lib/startup-error'

/** The StartupError that `work` throws; fails when it throws nothing or something else. */
export function catchStartupError(work: () => unknown): StartupError {
  try {
    work()
  } catch (error) {
    if (error instanceof StartupError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

/**
 * Runs `work` without the rights of root, who may write anywhere, so that a read-only folder is one in the tests too.
 * Does nothing where the tests do not run as root.
 */
export function withoutRoot<T>(work: () => T): T {
  if (process.seteuid === undefined || process.geteuid?.() !== 0) return work()
  process.seteuid(65534)
  try {
    return work()
  } finally {
    process.seteuid(0)
  }
}
