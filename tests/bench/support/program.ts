import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createDocuments } from '../../../electron/documents'
import { silentLog } from '../../../electron/lib/log'

const OUT_DIR = resolve(import.meta.dirname, '../../../out')
export const RESOURCES_DIR = resolve(OUT_DIR, 'resources')
export const WORKER_FILE = resolve(OUT_DIR, 'main/documents-worker.js')
export const HOST_FILE = resolve(OUT_DIR, 'main/host.js')

export const WORKER_URL = pathToFileURL(WORKER_FILE)

/** The papers of the program as it is shipped: through the built worker. */
export function createShippedDocuments() {
  return createDocuments({ resourcesDir: RESOURCES_DIR, workerUrl: WORKER_URL, log: silentLog })
}

/** Resident memory of this process in MB, worker threads included. */
export function getResidentMb(): number {
  return process.memoryUsage.rss() / 1e6
}

/** Proportional memory of another process in MB, null where the system tells none (only Linux does). */
export function readProcessMb(pid: number): number | null {
  try {
    const kb = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]
    return kb === undefined ? null : (Number(kb) * 1024) / 1e6
  } catch {
    return null
  }
}
