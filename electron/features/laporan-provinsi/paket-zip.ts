import { buffer } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'
import { buildZip, type ZipEntry } from '../../lib/build-zip'

/** A template is a form, not an archive. */
const MAX_ENTRIES = 500
const MAX_BYTES = 50 * 1024 * 1024

/** All parts of a package, in their order; null when it holds more than a form ever does, or is damaged. */
export async function readPackage(bytes: Uint8Array): Promise<readonly ZipEntry[] | null> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes), { autoClose: false, validateEntrySizes: true })
    const parts: ZipEntry[] = []
    let total = 0
    for await (const entry of zip.eachEntry()) {
      total += entry.uncompressedSize
      if (parts.length >= MAX_ENTRIES || total > MAX_BYTES) return null
      if (!entry.fileName.endsWith('/'))
        parts.push({ name: entry.fileName, bytes: await buffer(await zip.openReadStreamPromise(entry)) })
    }
    return parts
  } catch {
    return null
  }
}

/** The XML of a package as text, by path. */
export function listXml(parts: readonly ZipEntry[]): ReadonlyMap<string, string> {
  return new Map(
    parts
      .filter(({ name }) => /\.(?:xml|rels)$/.test(name))
      .map(({ name, bytes }) => [
        name,
        Buffer.from(bytes)
          .toString('utf8')
          .replace(/^\ufeff/, ''),
      ]),
  )
}

/** The same package with other XML in some parts, and without some; what is not named stays byte for byte. */
export function writePackage(
  parts: readonly ZipEntry[],
  changed: ReadonlyMap<string, string>,
  removed: readonly string[],
): Uint8Array {
  return buildZip(
    parts
      .filter(({ name }) => !removed.includes(name))
      .map(({ name, bytes }) => {
        const xml = changed.get(name)
        return { name, bytes: xml === undefined ? bytes : Buffer.from(xml, 'utf8') }
      }),
  )
}
