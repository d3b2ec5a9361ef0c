import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Writes a small file so that after a power cut either the old or the new content stands there, never a part. */
export function writeDurableFile(file: string, content: string): void {
  const unfinished = `${file}.baru`
  writeFileSync(unfinished, content)
  moveFile(unfinished, file)
}

/** Moves a finished file to its name, with the content on the disk before the name is. */
export function moveFile(from: string, to: string): void {
  syncPath(from, 'r+')
  renameSync(from, to)
  // Windows has no handle on a folder to flush, and writes the name with the journal of NTFS.
  if (process.platform !== 'win32') syncPath(dirname(to), 'r')
}

function syncPath(path: string, flags: 'r' | 'r+'): void {
  const handle = openSync(path, flags)
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
