import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { getDefaultDataDir } from '../lib/default-data-dir'

/** The folder after `--data`, or the usual one. Chromium adds options of its own, so unknown ones are passed over. */
export function readDataDir(argv: readonly string[]): string {
  const { values } = parseArgs({ args: [...argv].slice(1), strict: false, options: { data: { type: 'string' } } })
  return typeof values.data === 'string' ? resolve(values.data) : getDefaultDataDir()
}
