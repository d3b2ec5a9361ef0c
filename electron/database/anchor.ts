import { readdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { writeDurableFile } from '../lib/durable-file'

/**
 * How far the journal had come, kept beside the database and not in it: a journal that was cut off behind this point,
 * or a database exchanged for an older one, is noticed. Written when the database is opened and closed.
 */
export type Anchor = { readonly urutan: number; readonly hash: string }

const SUPERSEDED = /^jangkar-lama-\d+\.json$/

export function getAnchorFile(dataDir: string): string {
  return join(dataDir, 'jangkar.json')
}

/** The anchor of a data folder; null when there is none or a power cut left it unreadable. */
export function readAnchor(dataDir: string): Anchor | null {
  return readAnchorFile(getAnchorFile(dataDir))
}

/** The anchor and those that the journal no longer reached once; `periksa` goes on reporting what they tell. */
export function readAllAnchors(dataDir: string): readonly Anchor[] {
  const superseded = readdirSync(dataDir).filter((name) => SUPERSEDED.test(name))
  return [getAnchorFile(dataDir), ...superseded.map((name) => join(dataDir, name))]
    .map(readAnchorFile)
    .filter((anchor) => anchor !== null)
}

export function writeAnchor(dataDir: string, anchor: Anchor): void {
  writeDurableFile(getAnchorFile(dataDir), `${JSON.stringify(anchor)}\n`)
}

/** Puts an anchor that the journal does not reach aside as evidence, so that the journal there is can be anchored. */
export function supersedeAnchor(dataDir: string, { urutan }: Anchor): void {
  renameSync(getAnchorFile(dataDir), join(dataDir, `jangkar-lama-${urutan}.json`))
}

function readAnchorFile(file: string): Anchor | null {
  try {
    return parseAnchor(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

function parseAnchor(text: string): Anchor | null {
  const value: unknown = JSON.parse(text)
  if (typeof value !== 'object' || value === null || !('urutan' in value) || !('hash' in value)) return null
  const { urutan, hash } = value
  return typeof urutan === 'number' && typeof hash === 'string' ? { urutan, hash } : null
}
