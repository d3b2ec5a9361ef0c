import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../support/app'
import { createPng } from '../../support/gambar'

const png = (width = 40, height = 30) => toBytes(createPng(width, height))

describe('lampiran', () => {
  let app: TestApp
  beforeEach(() => {
    app = createTestApp()
  })
  afterEach(() => app.close())

  const folder = () => join(app.dataDir, 'lampiran')
  const countRows = () => app.db.prepare<[], number>('SELECT COUNT(*) FROM lampiran').pluck().get()

  it('copies a picture in under the hash of its content and gives it back byte for byte', async () => {
    const row = await app.lampiran.create(new File([png()], '..\\rahasia/logo.png'), 'logo')
    expect(row).toMatchObject({ jenisMedia: 'image/png', lebar: 40, tinggi: 30 })
    expect(readdirSync(folder())).toEqual([`${row.sha256}.png`])
    expect(Buffer.from(await app.lampiran.getFile(row.id).arrayBuffer())).toEqual(Buffer.from(png()))
  })

  it('keeps the same content once', async () => {
    await app.lampiran.create(new File([png()], 'a.png'), 'foto')
    await app.lampiran.create(new File([png()], 'b.png'), 'foto')
    expect(readdirSync(folder())).toHaveLength(1)
    expect(countRows()).toBe(2)
  })

  it.each([
    [
      'a text with the name of a picture',
      new TextEncoder().encode('bukan gambar'),
      'logo.png',
      /bukan gambar PNG atau JPEG/,
    ],
    ['a program', new Uint8Array([0x4d, 0x5a, 0x90, 0x00]), 'logo.png', /bukan gambar PNG atau JPEG/],
    ['nothing at all', new Uint8Array(), 'logo.png', /bukan gambar PNG atau JPEG/],
    ['a picture whose pixels are broken', breakPixels(png()), 'logo.png', /terpotong atau rusak/],
    ['half a picture', png().slice(0, -20), 'logo.png', /terpotong atau rusak/],
    ['50 MB', new Uint8Array(50 * 1024 * 1024), 'besar.png', /terlalu besar: 50 MB\. Pakai gambar sampai 2 MB/],
  ])('refuses %s as a logo and changes nothing', async (_name, bytes, nama, pesan) => {
    await expect(app.lampiran.create(new File([bytes as Uint8Array<ArrayBuffer>], nama), 'logo')).rejects.toThrow(pesan)
    expect(countRows()).toBe(0)
    expect(existsSync(folder())).toBe(false)
  })

  it('says when a file has gone, and finds files that nobody names', async () => {
    const row = await app.lampiran.create(new File([png()], 'logo.png'), 'logo')
    rmSync(join(folder(), `${row.sha256}.png`))
    writeFileSync(join(folder(), 'yatim.png'), png())
    expect(() => app.lampiran.read(row.id)).toThrow(
      'Berkas “logo.png” hilang dari folder data. Pasang ulang berkasnya.',
    )
    expect(app.lampiran.findDataUrl(row.id)).toBeNull()
    expect(app.lampiran.findSelisih()).toEqual({ hilang: [`${row.sha256}.png`], berubah: [], yatim: ['yatim.png'] })
  })

  it('takes the row back with Urungkan and brings it again with Ulangi, the file being there all the time', async () => {
    const row = await app.lampiran.create(new File([png()], 'foto.png'), 'foto')
    app.journal.undo()
    expect(() => app.lampiran.get(row.id)).toThrow('Lampiran itu sudah tidak ada.')
    app.journal.redo()
    expect(app.lampiran.read(row.id)).toEqual(Buffer.from(png()))
  })
})

function toBytes(dataUrl: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64'))
}

/** The same chunks with one byte of the pixels changed. */
function breakPixels(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const broken = new Uint8Array(bytes)
  const at = Buffer.from(broken).indexOf('IDAT') + 12
  broken[at] = (broken[at] ?? 0) ^ 0xff
  return broken
}
