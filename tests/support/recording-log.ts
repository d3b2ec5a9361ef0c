import type { Log } from '../../electron/lib/log'

export type LogLine = { readonly level: string; readonly event: string; readonly fields: Parameters<Log['info']>[1] }

/** A log that keeps its lines, so that a test can ask what was written and what was not. */
export function createRecordingLog(): { readonly log: Log; readonly lines: LogLine[] } {
  const lines: LogLine[] = []
  const record =
    (level: string): Log['info'] =>
    (event, fields) => {
      lines.push({ level, event, fields })
    }
  return { log: { info: record('info'), warn: record('warn'), error: record('error') }, lines }
}
