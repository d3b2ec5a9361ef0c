import { describeError } from './describe-error'
import type { Log } from './log'

/**
 * Notes an error that nobody caught, without values, and ends the program as the caller says: what follows such an
 * error cannot be trusted. Nothing is lost, since every save is on disk when it is answered.
 */
export function logCrashes(log: Log, end: () => void): void {
  process.once('uncaughtException', (error) => {
    log.error('program.mati', describeError(error))
    end()
  })
}
