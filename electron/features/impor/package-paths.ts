import { readXml } from './xml-reader'
import type { ZipParts } from './zip-parts'

export type Relationship = { readonly id: string; readonly type: string; readonly path: string }

/** Relationships of a part, `''` for the package itself. External targets are left out: they are never followed. */
export async function readRelationships(parts: ZipParts, part: string): Promise<readonly Relationship[]> {
  const slash = part.lastIndexOf('/')
  const directory = slash === -1 ? '' : part.slice(0, slash + 1)
  const path = `${directory}_rels/${part.slice(slash + 1)}.rels`
  if (!parts.has(path)) return []
  const found: Relationship[] = []
  await readXml(parts.read(path), {
    onOpen(name, { Id = '', Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || TargetMode === 'External') return
      // Transitional and strict files differ in the address, never in its last word.
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), path: resolveTarget(directory, Target) })
    },
  })
  return found
}

/** `../worksheets/sheet1.xml`, `/xl/worksheets/sheet1.xml` and `worksheets\sheet1.xml` as a path in the package. */
export function resolveTarget(directory: string, target: string): string {
  const plain = target.replaceAll('\\', '/')
  const steps = (plain.startsWith('/') ? plain : directory + plain).split('/')
  const path: string[] = []
  for (const step of steps) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}

/** Content types by part path and by ending, all in small letters. */
export async function readContentTypes(parts: ZipParts): Promise<(path: string) => string> {
  const byPath = new Map<string, string>()
  const byEnding = new Map<string, string>()
  await readXml(parts.read('[Content_Types].xml'), {
    onOpen(name, { PartName = '', Extension = '', ContentType = '' }) {
      if (name === 'Override') byPath.set(resolveTarget('', PartName).toLowerCase(), ContentType.toLowerCase())
      else if (name === 'Default') byEnding.set(Extension.toLowerCase(), ContentType.toLowerCase())
    },
  })
  return (path) => {
    const small = path.toLowerCase()
    return byPath.get(small) ?? byEnding.get(small.slice(small.lastIndexOf('.') + 1)) ?? ''
  }
}
