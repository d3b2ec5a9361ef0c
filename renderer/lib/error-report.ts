import { galatHalamanSchema } from '@shared/features/sistem/sistem.schema'
import type { z } from 'zod'

export type ErrorReport = z.infer<typeof galatHalamanSchema>

/**
 * Cuts an error of the page down to kind, place and code positions for `sistem.catatGalat`. Its message stays here: it
 * may hold what a clerk typed.
 * @param tempat name of the route or part, never an address with ids
 */
export function buildErrorReport(error: unknown, tempat: string): ErrorReport {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const report = {
    nama: error instanceof Error ? error.name.replace(/[^A-Za-z]/g, '').slice(0, 60) || 'Error' : 'Unknown',
    tempat: tempat.replace(/[^A-Za-z0-9/$._-]/g, '').slice(0, 120),
    jejak: stack
      .split('\n')
      .flatMap((line) => /([A-Za-z0-9_.-]{1,80}:\d{1,7}:\d{1,7})\)?$/.exec(line)?.[1] ?? [])
      .slice(0, 20),
  }
  return galatHalamanSchema.parse(report)
}
