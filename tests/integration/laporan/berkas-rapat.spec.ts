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

  it('names the file that cannot be read, and gives nothing', async () => {
    const { rapatId } = createRakorBogor(app)
    const kehadiran = {
      ...app.kehadiran,
      exportPdf: async () => new File(['bukan pdf'], 'rusak.pdf'),
    }
    const berkas = createBerkasRapatService({ ...app, kehadiran }, app)
    await expect(berkas.exportPdf({ rapatId })).rejects.toMatchObject({
      data: { kode: 'ISIAN_SALAH', pesan: expect.stringMatching(/“Daftar hadir” rusak atau terpotong/) },
    })
  })
})
