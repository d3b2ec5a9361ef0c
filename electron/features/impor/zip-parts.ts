import { pipeline } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { LIMITS } from './limits'
import { buildDamageRefusal, FileRefusal } from './refusal'

const STORED = 0
const INFLATED_CHUNK = 256 * 1024

/** The parts of a package, by path; OPC paths know no capitals, and neither do these. */
export type ZipParts = {
  readonly has: (path: string) => boolean
  /** Packed bytes of a part, what its directory entry says it inflates to, or 0 when it is not there. */
  readonly getSize: (path: string) => number
  /** @throws FileRefusal when there is no such part, its content is damaged, or it inflates beyond the limits */
  readonly read: (path: string) => AsyncIterable<Uint8Array>
  /** @throws FileRefusal when two readers could see two workbooks in it, or it has too many parts */
  readonly check: () => void
}

/**
 * Opens a ZIP by its directory; nothing is inflated yet.
 *
 * @param guard called before each piece of a part is handed out; what it throws ends the reading
 * @throws FileRefusal when the directory is damaged or a path leads out of the package
 */
export async function openZipParts(bytes: Uint8Array, guard: () => void = () => {}): Promise<ZipParts> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const zip = await fromBufferPromise(file, { autoClose: false, validateEntrySizes: true }).catch(() => {
    throw buildDamageRefusal()
  })
  const entries = await listEntries(zip)
  const byPath = new Map(entries.map((entry) => [entry.fileName.toLowerCase(), entry]))
  const countInflated = createInflatedCounter()

  async function* read(path: string): AsyncIterable<Uint8Array> {
    const entry = byPath.get(path.toLowerCase())
    if (entry === undefined || entry.isEncrypted() || !entry.canDecodeFileData()) throw buildDamageRefusal()
    let size = 0
    let checksum = 0
    for await (const chunk of inflateEntry(zip, entry)) {
      size += chunk.length
      guard()
      countInflated(chunk.length, size, entry)
      if (size > entry.uncompressedSize) throw buildDamageRefusal()
      checksum = crc32(chunk, checksum)
      yield chunk
    }
    if (size !== entry.uncompressedSize || checksum !== entry.crc32) throw buildDamageRefusal()
  }

  return {
    has: (path) => byPath.has(path.toLowerCase()),
    getSize: (path) => byPath.get(path.toLowerCase())?.uncompressedSize ?? 0,
    read,
    check() {
      if (entries.length > LIMITS.entries) throw buildTooManyParts()
      if (byPath.size < entries.length || entries.some((entry) => !hasSameLocalName(file, entry))) {
        throw new FileRefusal(
          'berbahaya',
          'Berkas ini menyimpan dua isi yang berbeda untuk bagian yang sama. Minta pengirim menyimpan ulang dari Excel.',
        )
      }
    },
  }
}

async function listEntries(zip: ZipFile): Promise<readonly Entry[]> {
  const entries: Entry[] = []
  try {
    for await (const entry of zip.eachEntry()) {
      if (!entry.fileName.endsWith('/')) entries.push(entry)
      // A directory of millions of names is not read to its end.
      if (entries.length > LIMITS.entries * 10) break
    }
  } catch {
    throw buildDamageRefusal()
  }
  return entries
}

/** The content of an entry in large pieces: each one costs a way to another thread and back. */
async function* inflateEntry(zip: ZipFile, entry: Entry): AsyncIterable<Uint8Array> {
  try {
    const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false })
    if (entry.compressionMethod === STORED) return yield* packed
    // Errors of either stream reach the reader of the last one.
    const inflated = pipeline(packed, createInflateRaw({ chunkSize: INFLATED_CHUNK }), () => {})
    yield* inflated
  } catch {
    throw buildDamageRefusal()
  }
}

/** Declared sizes are not believed: bytes are counted as they come out. */
function createInflatedCounter() {
  let total = 0
  return (added: number, partSize: number, entry: Entry): void => {
    total += added
    const isBomb = partSize > LIMITS.ratioFrom && partSize > entry.compressedSize * LIMITS.ratio
    if (!isBomb && total <= LIMITS.inflatedBytes) return
    throw new FileRefusal(
      isBomb ? 'berbahaya' : 'terlalu besar',
      isBomb
        ? 'Isi berkas ini mengembang jauh melebihi ukurannya, seperti berkas perusak. Minta pengirim menyimpan ulang dari Excel.'
        : 'Isi berkas ini lebih dari 50 MB. Salin lembar yang diperlukan ke buku kerja baru, lalu impor lagi.',
    )
  }
}

/** The directory and the entry itself must give the same name, else readers disagree about what is where. */
function hasSameLocalName(file: Buffer, entry: Entry): boolean {
  const start = entry.relativeOffsetOfLocalHeader
  if (start + 30 > file.length) return false
  const length = file.readUInt16LE(start + 26)
  return file.subarray(start + 30, start + 30 + length).equals(entry.fileNameRaw)
}

function buildTooManyParts(): FileRefusal {
  return new FileRefusal(
    'terlalu besar',
    `Berkas ini terdiri atas lebih dari ${LIMITS.entries} bagian. Salin lembar yang diperlukan ke buku kerja baru, lalu impor lagi.`,
  )
}
