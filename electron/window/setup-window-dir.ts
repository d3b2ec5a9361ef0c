import { mkdirSync } from 'node:fs'
import { app } from 'electron'

/**
 * Keeps Chromium's own files beside the data: not in the roaming profile, and one single-instance lock per data folder.
 * Where that cannot be, Electron's usual place serves until the database says what is wrong with the folder.
 */
export function setupWindowDir(dir: string): void {
  try {
    mkdirSync(dir, { recursive: true })
    app.setPath('userData', dir)
  } catch {
    // Told by the start of the database a moment later, in a sentence.
  }
}
