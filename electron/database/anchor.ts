import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeDurableFile } from '../lib/durable-file'

/**
 * How far the journal had come, kept beside the database and not in it: a journal that was cut off behind this point,
 * or a database exchanged for an older one, is noticed. Written when the database is opened and closed.
 */
export type Anchor = { readonly urutan: number; readonly hash: string }

export function getAnchorFile(dataDir: string): string {
  return join(dataDir, 'jangkar.json')
}

/** The anchor of a data folder; null when there is none or a power cut left it unreadable. */
export function readAnchor(dataDir: string): Anchor | null {
  let text: string
  try {
    text = readFileSync(getAnchorFile(dataDir), 'utf8')
  } catch {
    return null
  }
  return parseAnchor(text)
}

export function writeAnchor(dataDir: string, anchor: Anchor): void {
  writeDurableFile(getAnchorFile(dataDir), `${JSON.stringify(anchor)}\n`)
}

function parseAnchor(text: string): Anchor | null {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || !('urutan' in value) || !('hash' in value)) return null
    const { urutan, hash } = value
    return typeof urutan === 'number' && typeof hash === 'string' ? { urutan, hash } : null
  } catch {
    return null
  }
}
