import { closeSync, mkdirSync, openSync, readFileSync, realpathSync, rmSync, writeSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { StartupError } from '../lib/startup-error'
import { getStoragePlace, type PlaceFacts, type StoragePlace } from '../lib/storage-place'
import { readOnly, toStartupError } from './open-errors'

export type PreparedDataDir = {
  /** Indonesian sentences for the clerk; the work goes on. */
  readonly peringatan: readonly string[]
}

/**
 * Makes the folder for live data if need be and looks whether a database can live there: on a disk of this PC, not
 * across a network, and writable. A synchronised folder gets a warning: its client copies the three files of a database
 * one by one and apart in time.
 *
 * @throws StartupError FOLDER_DITOLAK (network, or not a folder), HANYA_BACA, DISK_PENUH, GANGGUAN_DISK.
 */
export function prepareDataDir(dataDir: string, facts: PlaceFacts = readFacts()): PreparedDataDir {
  const dir = resolve(dataDir)
  // Asked before anything is made: a network folder must not even get an empty folder from us.
  assertLocal(dataDir, getStoragePlace(dataDir, facts))
  assertLocal(dir, getStoragePlace(resolveExisting(dir), facts))
  try {
    mkdirSync(dir, { recursive: true })
    assertWritable(dir)
  } catch (error) {
    throw isNotAFolder(error) ? notAFolder(dir, error) : toStartupError(error, dir)
  }
  const { sync } = getStoragePlace(realpathSync.native(dir), facts)
  return { peringatan: sync === null ? [] : [buildSyncWarning(dir, sync)] }
}

/** The real path of the nearest folder that exists. On Windows this turns a mapped drive into its `\\server\share`. */
function resolveExisting(dir: string): string {
  try {
    return realpathSync.native(dir)
  } catch {
    const parent = dirname(dir)
    return parent === dir ? dir : resolveExisting(parent)
  }
}

function assertLocal(dir: string, { isNetwork }: StoragePlace): void {
  if (!isNetwork) return
  throw new StartupError(
    'FOLDER_DITOLAK',
    `Folder data ${dir} berada di jaringan. Basis data di jaringan mudah rusak, jadi Simpul tidak membukanya. Pilih folder pada disk komputer ini; untuk berbagi data gunakan ekspor.`,
  )
}

function assertWritable(dir: string): void {
  const file = join(dir, `.coba-tulis-${process.pid}`)
  try {
    const handle = openSync(file, 'w')
    try {
      writeSync(handle, Buffer.alloc(4096, 1))
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    // Windows answers EPERM or ENOENT for folders that a policy closes.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw readOnly(dir, error)
    throw error
  } finally {
    rmSync(file, { force: true })
  }
}

function isNotAFolder(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EEXIST' || error.code === 'ENOTDIR')
}

function notAFolder(dir: string, cause: unknown): StartupError {
  return new StartupError(
    'FOLDER_DITOLAK',
    `${dir} adalah berkas, bukan folder. Pilih folder lain untuk data Simpul.`,
    {
      cause,
    },
  )
}

function buildSyncWarning(dir: string, service: string): string {
  return `Folder data ${dir} disinkronkan oleh ${service}. Sinkronisasi dapat merusak basis data yang sedang dipakai. Pindahkan data ke folder biasa; ${service} cukup untuk menyimpan cadangan.`
}

function readFacts(): PlaceFacts {
  const { platform, env } = process
  try {
    return { platform, env, mounts: platform === 'linux' ? readFileSync('/proc/self/mountinfo', 'utf8') : '' }
  } catch {
    return { platform, env, mounts: '' }
  }
}
