import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

const WORLDS = ['electron', 'renderer', 'shared', 'tests']
const SOURCE = /\.(tsx?|sql|css)$/

/** All source files of the four worlds, by path relative to the root with forward slashes. */
export function readSourceTree(root: string): ReadonlyMap<string, string> {
  const files = WORLDS.flatMap((world) => readdirSync(join(root, world), { recursive: true, withFileTypes: true }))
  return new Map(
    files
      .filter((file) => file.isFile() && SOURCE.test(file.name))
      .map((file) => join(file.parentPath, file.name))
      .map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
  )
}
