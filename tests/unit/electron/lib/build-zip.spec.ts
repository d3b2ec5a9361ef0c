import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import yauzl from 'yauzl'
import { buildZip } from '../../../../electron/lib/build-zip'

describe('buildZip', () => {
  it('writes an archive that another program unpacks to the same content', async () => {
    const entries = [
      { name: 'Laporan Désa.txt', bytes: Buffer.from('isi, baris demi baris\n'.repeat(1000)) },
      { name: 'kosong.txt', bytes: new Uint8Array() },
    ]
    const archive = await yauzl.fromBufferPromise(Buffer.from(buildZip(entries)))
    const found: (readonly [string, string])[] = []
    for await (const entry of archive.eachEntry())
      found.push([entry.fileName, await text(await archive.openReadStreamPromise(entry))])
    expect(found).toEqual(entries.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('utf8')]))
  })

  it('gives equal bytes for equal content', () => {
    const entry = { name: 'a.txt', bytes: Buffer.from('a') }
    expect(buildZip([entry])).toEqual(buildZip([entry]))
  })
})
