import { crc32, deflateRawSync } from 'node:zlib'

export type ZipEntry = { readonly name: string; readonly bytes: Uint8Array }

/** Names are UTF-8. */
const FLAGS = 0x0800
const DEFLATE = 8
const VERSION = 20
/** 1 January 1980, the first day that a ZIP can name: equal content gives equal bytes. */
const DOS_DATE = 0x21

/**
 * A ZIP archive of these entries, in their order. For archives of a few megabytes: no ZIP64.
 *
 * @throws RangeError beyond 65,535 entries or 4 GB, which the format cannot say
 */
export function buildZip(entries: readonly ZipEntry[]): Uint8Array {
  if (entries.length > 0xffff) throw new RangeError('too many entries')
  const local: Uint8Array[] = []
  const central: Uint8Array[] = []
  let offset = 0
  for (const { name, bytes } of entries) {
    const packed = deflateRawSync(bytes)
    const nameBytes = Buffer.from(name, 'utf8')
    const facts = buildFacts(bytes, packed, nameBytes)
    const head = Buffer.concat([uint32(0x04034b50), facts, uint16(0), nameBytes])
    central.push(
      Buffer.concat([
        uint32(0x02014b50),
        uint16(VERSION),
        facts,
        uint16(0),
        uint16(0),
        uint16(0),
        uint16(0),
        uint32(0),
        uint32(offset),
        nameBytes,
      ]),
    )
    local.push(head, packed)
    offset += head.length + packed.length
  }
  const directory = Buffer.concat(central)
  const count = uint16(entries.length)
  const end = [
    uint32(0x06054b50),
    uint16(0),
    uint16(0),
    count,
    count,
    uint32(directory.length),
    uint32(offset),
    uint16(0),
  ]
  return new Uint8Array(Buffer.concat([...local, directory, ...end]))
}

/** What the head of an entry and its line in the directory both say, up to the length of the name. */
function buildFacts(bytes: Uint8Array, packed: Uint8Array, name: Uint8Array): Buffer {
  return Buffer.concat([
    uint16(VERSION),
    uint16(FLAGS),
    uint16(DEFLATE),
    uint16(0),
    uint16(DOS_DATE),
    uint32(crc32(bytes)),
    uint32(packed.length),
    uint32(bytes.length),
    uint16(name.length),
  ])
}

function uint16(value: number): Buffer {
  const buffer = Buffer.alloc(2)
  buffer.writeUInt16LE(value)
  return buffer
}

function uint32(value: number): Buffer {
  const buffer = Buffer.alloc(4)
  buffer.writeUInt32LE(value)
  return buffer
}
