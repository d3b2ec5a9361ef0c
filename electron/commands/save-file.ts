import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** Writes a file into a folder, made when missing; returns its full path. */
export async function saveFile(outDir: string, nama: string, file: File): Promise<string> {
  const folder = resolve(outDir)
  await mkdir(folder, { recursive: true })
  const path = join(folder, nama)
  await writeFile(path, new Uint8Array(await file.arrayBuffer()))
  return path
}
