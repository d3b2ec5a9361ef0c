import { createHash } from 'node:crypto'

const FIRST_PORT = 21_000
const PORTS = 8_000

/**
 * The port that the host of a data folder tries first. What the page keeps in the browser (unsaved drafts, widths of
 * columns) belongs to its address, so that should stay the same from one start to the next. Below the range from which
 * Windows hands out ports of its own accord.
 */
export function getSteadyPort(dataDir: string): number {
  return FIRST_PORT + (createHash('sha256').update(dataDir).digest().readUInt32BE() % PORTS)
}
