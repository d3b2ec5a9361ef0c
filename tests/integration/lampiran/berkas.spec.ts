import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../support/app'
import { createBerkas, createBerkasJpeg, createBerkasPng } from '../../support/berkas'

const MB = 1024 * 1024

/** Attachments of any kind, hung on a rapat: what is taken, what is refused, and that nothing is half kept. */
describe('berkas lampiran', () => {
  let app: TestApp
  let rapatId: string
  beforeEach(() => {
    app = createTestApp()
    rapatId = app.rapat.create('kosong').id
  })
  afterEach(() => app.close())

  const folder = () => join(app.dataDir, 'lampiran')
  const files = () => (existsSync(folder()) ? readdirSync(folder()) : [])
  const attach = (berkas: File) => app.rapat.lampiran.create(rapatId, berkas)
  const countRows = (tabel: 'lampiran' | 'lampiran_rapat') =>
    app.db.prepare<[], number>(`SELECT COUNT(*) FROM ${tabel}`).pluck().get()
  const expectNothing = () => {
    expect(files()).toEqual([])
    expect([countRows('lampiran'), countRows('lampiran_rapat')]).toEqual([0, 0])
    expect(app.lampiran.findSelisih()).toEqual({ hilang: [], berubah: [], yatim: [] })
  }

  it.each([
    ['Daftar lokasi.xlsx', createBerkas('Daftar lokasi.xlsx'), 'bin', null],
    ['Foto survei.JPG', createBerkasJpeg('Foto survei.JPG'), 'jpg', 40],
    ['Peta.png', createBerkasPng('Peta.png'), 'png', 40],
    ['surat.pdf', new File(['%PDF-1.7\n…'], 'surat.pdf'), 'pdf', null],
    ['program.exe', createBerkas('program.exe'), 'bin', null],
  ])('copies %s in under its hash and keeps its name', async (nama, berkas, akhiran, lebar) => {
    await attach(berkas)
    const [row] = app.rapat.lampiran.list(rapatId)
    const bytes = Buffer.from(await berkas.arrayBuffer())
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(row).toMatchObject({ urutan: 1, lampiran: { namaBerkas: nama, sha256, lebar, ukuran: bytes.length } })
    expect(files()).toEqual([`${sha256}.${akhiran}`])
    expect(readFileSync(join(folder(), `${sha256}.${akhiran}`))).toEqual(bytes)
  })

  it('takes 25 MB to the byte and refuses one more, saying how much is allowed', async () => {
    await attach(createBerkas('tepat.zip', 25 * MB))
    await expect(attach(createBerkas('lebih.zip', 25 * MB + 1))).rejects.toThrow(
      '“lebih.zip” terlalu besar: 25,1 MB. Perkecil atau bagi dahulu; yang diterima sampai 25 MB.',
    )
    expect(app.rapat.lampiran.list(rapatId)).toHaveLength(1)
    expect(files()).toHaveLength(1)
  })

  it.each([
    ['an empty file', createBerkas('kosong.docx', 0), '“kosong.docx” kosong (0 bita)'],
    ['a photo cut off in the middle', createBerkasJpeg('IMG_1.jpg', { isWhole: false }), 'terpotong atau rusak'],
    ['a text called a photo', new File(['bukan gambar'], 'foto.png'), '“foto.png” bukan gambar PNG atau JPEG'],
    ['a web page called a PDF', new File(['<html>'], 'surat.pdf'), '“surat.pdf” rusak atau bukan PDF'],
  ])('refuses %s in plain words and keeps nothing of it', async (_what, berkas, pesan) => {
    await expect(attach(berkas)).rejects.toThrow(pesan)
    expectNothing()
  })

  it('refuses the same content a second time, whatever it is called now', async () => {
    await attach(createBerkas('Daftar.xlsx'))
    await expect(attach(createBerkas('Daftar (2).xlsx'))).rejects.toThrow(
      '“Daftar (2).xlsx” sudah dilampirkan pada rapat ini dengan nama “Daftar.xlsx”. Tidak perlu dilampirkan lagi.',
    )
    expect(countRows('lampiran')).toBe(1)
    expect(files()).toHaveLength(1)
  })

  it('keeps one content of two rapat once, and it outlives its removal from one of them', async () => {
    const lain = app.rapat.create('kosong').id
    const { id } = await attach(createBerkas('Daftar.xlsx'))
    await app.rapat.lampiran.create(lain, createBerkas('Daftar.xlsx'))
    expect(files()).toHaveLength(1)
    app.rapat.lampiran.remove(id)
    expect(app.rapat.listLampiranRapat(lain)[0]?.read()).toEqual(Buffer.alloc(64, 1))
  })

  it('leaves no file behind when the row is refused', async () => {
    await expect(
      app.lampiran.attach(createBerkas('a.bin'), {
        guna: 'berkas',
        name: () => 'Uji',
        write: () => {
          throw new Error('refused')
        },
      }),
    ).rejects.toThrow('refused')
    expectNothing()
  })

  it('tells a file whose bytes were changed, also when it is asked for, and mends it when it is attached anew', async () => {
    await attach(createBerkas('Daftar.xlsx'))
    const [nama = ''] = files()
    writeFileSync(join(folder(), nama), 'lain')
    expect(app.lampiran.findSelisih()).toEqual({ hilang: [], berubah: [nama], yatim: [] })
    expect(() => app.rapat.listLampiranRapat(rapatId)[0]?.read()).toThrow('sudah berubah atau rusak')
    await app.rapat.lampiran.create(app.rapat.create('kosong').id, createBerkas('Daftar.xlsx'))
    expect(app.lampiran.findSelisih()).toEqual({ hilang: [], berubah: [], yatim: [] })
  })

  it('counts what was undone as waiting for Ulangi, not as left over', async () => {
    await attach(createBerkas('Daftar.xlsx'))
    app.journal.undo()
    expect(app.rapat.lampiran.list(rapatId)).toEqual([])
    expect(app.lampiran.findSelisih().yatim).toEqual([])
    app.journal.redo()
    expect(app.rapat.listLampiranRapat(rapatId)[0]?.read()).toEqual(Buffer.alloc(64, 1))
  })

  it('takes the folders off a name that carries them', async () => {
    await attach(createBerkas('C:\\Data\\..\\rahasia/Daftar.xlsx'))
    expect(app.rapat.lampiran.list(rapatId)[0]?.lampiran.namaBerkas).toBe('Daftar.xlsx')
  })
})
