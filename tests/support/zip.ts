import { crc32, deflateRawSync } from 'node:zlib'

/** One entry of a ZIP, as it should be or, where told, as it should not. */
export type ZipEntry = {
  readonly name: string
  readonly data: Uint8Array | string
  readonly isStored?: boolean
  /** What the directory says, when it lies. */
  readonly declaredSize?: number
  readonly declaredCrc?: number
  /** The name in front of the data, when it is another than in the directory. */
  readonly localName?: string
  readonly flags?: number
  readonly method?: number
}

/** Writes a ZIP byte by byte, so that tests can also write wrong ones. */
export function buildZip(entries: readonly ZipEntry[]): Uint8Array {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const data = Buffer.from(entry.data)
    const packed = entry.isStored ? data : deflateRawSync(data)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(entry.flags ?? 0x0800, 2)
    fields.writeUInt16LE(entry.method ?? (entry.isStored ? 0 : 8), 4)
    fields.writeUInt32LE(0x5a210000, 6)
    fields.writeUInt32LE(entry.declaredCrc ?? crc32(data), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(entry.declaredSize ?? data.length, 18)
    const name = Buffer.from(entry.name)
    const localName = Buffer.from(entry.localName ?? entry.name)
    const localFields = Buffer.from(fields)
    localFields.writeUInt16LE(localName.length, 22)
    fields.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), localFields, localName, packed])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, place, name]))
    locals.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...locals, central, end]))
}
