import { PDFDocument } from '@cantoo/pdf-lib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createBerkasRapatService } from '../../../electron/features/laporan/berkas-rapat.service'
import { createTestApp, type TestApp } from '../../support/app'
import { readBookmarks } from '../../support/bookmarks'
import { FOTO_RAPAT } from '../../support/gambar'
import { setupKantorBogor } from '../../support/kantor'
import { hasPoppler, readPdf } from '../../support/pdf'
import { createRakorBogor } from '../notula/bogor'

let app: TestApp
beforeEach(() => {
  app = createTestApp({ now: '2024-11-04T01:00:00.000Z' })
  setupKantorBogor(app)
})
afterEach(() => app.close())

const create = () => createBerkasRapatService(app, app)
/** A PDF of somebody else, so many pages long; opened by a password when one is given. */
async function createPdf(halaman: number, sandi?: string): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create()
  for (let page = 0; page < halaman; page += 1) document.addPage([595, 842])
  if (sandi !== undefined) document.encrypt({ userPassword: sandi, ownerPassword: sandi })
  return new Uint8Array(await document.save())
}

const readBytes = async (file: File) => new Uint8Array(await file.arrayBuffer())

async function addFoto(rapatId: string): Promise<void> {
  const [, isi = ''] = FOTO_RAPAT.split(',')
  const foto = await app.lampiran.create(
    new File([Buffer.from(isi, 'base64')], 'foto.png', { type: 'image/png' }),
    'foto',
  )
  app.notula.dokumentasi.create({ rapatId, lampiranId: foto.id, keterangan: 'Pembukaan' })
}

function kirimUndangan(rapatId: string): void {
  const { id } = app.surat.create(rapatId, 'undangan')
  app.surat.update(id, { tanggal: '2024-10-28' })
  app.surat.nomor.set(id, 1101)
  app.surat.kirim(id)
}

describe.skipIf(!hasPoppler)('berkas rapat', () => {
  it('binds what exists, in the order in which a rapat comes about', async () => {
    const { rapatId, notulaId } = createRakorBogor(app)
    kirimUndangan(rapatId)
    await addFoto(rapatId)
    app.notula.finalkan(notulaId)
    const berkas = await create().exportPdf({ rapatId })
    expect(berkas.name).toMatch(/^Berkas Rapat .*2024-11-01\.pdf$/)
    const bytes = await readBytes(berkas)
    const bookmarks = readBookmarks(bytes)
    expect(bookmarks.map(([judul]) => judul)).toEqual(['Undangan', 'Daftar hadir', 'Notula', 'Dokumentasi'])
    const pdf = readPdf(bytes)
    const startsWith = ['DAFTAR UNDANGAN', 'DAFTAR HADIR', 'NOTULA', 'DOKUMENTASI']
    for (const [index, [, page]] of bookmarks.entries()) {
      const rest = pdf.pages.slice(
        page - 1,
        bookmarks[index + 1]?.[1] === undefined ? undefined : (bookmarks[index + 1]?.[1] ?? 0) - 1,
      )
      expect(rest.join('')).toContain(startsWith[index])
    }
    // Each paper stands in it once: the notula leaves its annexes to their own places.
    expect(pdf.text.match(/DOKUMENTASI/g)).toHaveLength(1)
    expect(pdf.text).not.toContain('DAFTAR HADIR PESERTA')
    expect(pdf.title).toContain('Berkas ')
  })

  it('leaves out drafts, reports and what was not recorded', async () => {
    const { id: rapatId } = app.rapat.create('desk pilkada', { tanggal: '2024-11-01', jamMulai: '09:00' })
    app.surat.create(rapatId, 'undangan')
    app.surat.create(rapatId, 'berita acara')
    expect(readBookmarks(await readBytes(await create().exportPdf({ rapatId })))).toEqual([['Daftar hadir', 1]])
    const kosong = app.rapat.create('kosong').id
    await expect(create().exportPdf({ rapatId: kosong })).rejects.toMatchObject({ data: { kode: 'ISIAN_SALAH' } })
  })

  it('takes the attached PDF along, under its words, and leaves pictures where they are', async () => {
    const { rapatId } = createRakorBogor(app)
    const paparan = await createPdf(3)
    await app.rapat.lampiran.create(rapatId, new File([paparan], 'Paparan KPU.pdf'))
    await app.rapat.lampiran.create(rapatId, new File([await createPdf(1)], 'Surat tugas.pdf'))
    const [satu] = app.rapat.lampiran.list(rapatId)
    app.rapat.lampiran.update(satu?.id ?? '', 'Paparan Ketua KPU')
    const bookmarks = readBookmarks(await readBytes(await create().exportPdf({ rapatId })))
    expect(bookmarks.slice(-2).map(([judul]) => judul)).toEqual([
      'Lampiran 1: Paparan Ketua KPU',
      'Lampiran 2: Surat tugas.pdf',
    ])
    expect((bookmarks.at(-1)?.[1] ?? 0) - (bookmarks.at(-2)?.[1] ?? 0)).toBe(3)
  })

  it('names the attachment that is locked, and gives nothing', async () => {
    const { rapatId } = createRakorBogor(app)
    await app.rapat.lampiran.create(rapatId, new File([await createPdf(1, 'sandi')], 'Hasil visum.pdf'))
    await expect(create().exportPdf({ rapatId })).rejects.toMatchObject({
      data: { kode: 'ISIAN_SALAH', pesan: expect.stringMatching(/“Hasil visum\.pdf” dilindungi kata sandi/) },
    })
  })

  it('names the file that cannot be read, and gives nothing', async () => {
    const { rapatId } = createRakorBogor(app)
    const kehadiran = {
      ...app.kehadiran,
      exportPdf: async () => new File(['bukan pdf'], 'rusak.pdf'),
    }
    const berkas = createBerkasRapatService({ ...app, kehadiran }, app)
    await expect(berkas.exportPdf({ rapatId })).rejects.toMatchObject({
      data: { kode: 'ISIAN_SALAH', pesan: expect.stringMatching(/“rusak\.pdf” rusak atau terpotong/) },
    })
  })
})
