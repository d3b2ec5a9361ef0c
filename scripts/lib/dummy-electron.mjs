import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectDir, Refusal, runCommand } from './project.mjs'

/** What electron-builder looks for in the program to switch fuses: sentinel, version 1, nine fuses, all off. */
const FUSE_WIRE = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u0009000000000'

/**
 * A folder that looks like an unpacked Electron to electron-builder, so that everything it does with our own files can
 * be checked without the real program and without network. @returns its path
 */
export async function createDummyElectron() {
  const dir = mkdtempSync(join(tmpdir(), 'simpul-electron-'))
  mkdirSync(join(dir, 'locales'))
  mkdirSync(join(dir, 'resources'))
  writeFileSync(join(dir, 'electron'), FUSE_WIRE, { encoding: 'latin1', mode: 0o755 })
  for (const name of ['LICENSE', 'LICENSES.chromium.html']) writeFileSync(join(dir, name), '')

  // An empty default_app.asar is refused, so a real one is packed around one file.
  const appDir = mkdtempSync(join(tmpdir(), 'simpul-default-app-'))
  copyFileSync(join(projectDir, 'package.json'), join(appDir, 'package.json'))
  const archive = join(dir, 'resources', 'default_app.asar')
  const code = await runCommand('@electron/asar', ['pack', appDir, archive], { toStderr: true })
  if (code !== 0) throw new Refusal('The stand-in for Electron could not be packed.')
  return dir
}
