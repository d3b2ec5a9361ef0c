import { client } from '../lib/client'
import { buildErrorReport } from '../lib/error-report'

/** Hands an error of the page to the log of the host, without what anybody typed. */
export function reportError(error: unknown, place: string): void {
  client.sistem.catatGalat(buildErrorReport(error, place)).catch(() => {
    // Without the host there is no log to write to.
  })
}
