import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const WAITS_MS = [20, 50, 100, 200, 400, 800]

/** Writes a small file so that after a power cut either the old or the new content stands there, never a part. */
export function writeDurableFile(file: string, content: string): void {
  const unfinished = `${file}.baru`
  writeFileSync(unfinished, content)
  moveFile(unfinished, file)
}

/** Moves a finished file to its name, with the content on the disk before the name is. */
export function moveFile(from: string, to: string): void {
  syncPath(from, 'r+')
  renamePatiently(from, to)
  // Windows has no handle on a folder to flush, and writes the name with the journal of NTFS.
  if (process.platform !== 'win32') syncPath(dirname(to), 'r')
}

/** A virus scanner or indexer opens new files for a moment, and Windows then refuses to rename them. */
function renamePatiently(from: string, to: string): void {
  for (const wait of WAITS_MS) {
    try {
      renameSync(from, to)
      return
    } catch (error) {
      if (!isHeld(error)) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait)
    }
  }
  renameSync(from, to)
}

function isHeld(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return process.platform === 'win32' && (code === 'EPERM' || code === 'EACCES' || code === 'EBUSY')
}

function syncPath(path: string, flags: 'r' | 'r+'): void {
  const handle = openSync(path, flags)
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
