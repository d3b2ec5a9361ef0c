import { appendFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from './clock'
import type { Log } from './log'

export type FileLogOptions = {
  readonly dir: string
  readonly clock: Clock
  /** Size of one file in bytes. */
  readonly maxBytes?: number
  /** How many files are kept, the open one included. */
  readonly maxFiles?: number
}

/**
 * One JSON object per line in `simpul.log`; full files move on to `simpul.1.log` and so forth, the oldest goes.
 * A log that cannot be written never stops the work it reports on.
 */
export function createFileLog({ dir, clock, maxBytes = 1_048_576, maxFiles = 5 }: FileLogOptions): Log {
  const getPath = (age: number) => join(dir, age === 0 ? 'simpul.log' : `simpul.${age}.log`)

  function write(level: string, event: string, fields: Parameters<Log['info']>[1] = {}): void {
    const line = `${JSON.stringify({ waktu: clock.now().toISOString(), tingkat: level, event, ...fields })}\n`
    try {
      mkdirSync(dir, { recursive: true })
      if (getSize(getPath(0)) + line.length > maxBytes) rotate()
      appendFileSync(getPath(0), line)
    } catch {
      // A full disk is told by the save that fails, not by its log.
    }
  }

  function rotate(): void {
    rmSync(getPath(maxFiles - 1), { force: true })
    for (let age = maxFiles - 2; age >= 0; age -= 1) {
      if (existsSync(getPath(age))) renameSync(getPath(age), getPath(age + 1))
    }
  }

  return {
    info: (event, fields) => write('info', event, fields),
    warn: (event, fields) => write('warn', event, fields),
    error: (event, fields) => write('error', event, fields),
  }
}

function getSize(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}
