import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../support/app'
import { createBerkas } from '../../support/berkas'
import { getRefusal } from '../../support/refusal'

describe('lampiran rapat', () => {
  let app: TestApp
  let rapatId: string
  beforeEach(() => {
    app = createTestApp()
    rapatId = app.rapat.create('kosong').id
  })
  afterEach(() => app.close())

  const attach = async (nama: string, seed: number) =>
    (await app.rapat.lampiran.create(rapatId, createBerkas(nama, 8, seed))).id
  const list = () => app.rapat.lampiran.list(rapatId).map(({ urutan, lampiran }) => `${urutan} ${lampiran.namaBerkas}`)

  it('stays numbered without gaps through move and removal, and undoes each by the name of the file', async () => {
    await attach('a.docx', 1)
    await attach('b.docx', 2)
    const id = await attach('c.docx', 3)
    app.rapat.lampiran.move(id, 1)
    expect(list()).toEqual(['1 c.docx', '2 a.docx', '3 b.docx'])
    app.rapat.lampiran.remove(id)
    expect(list()).toEqual(['1 a.docx', '2 b.docx'])
    expect(app.journal.undo().name).toBe('Lepas lampiran c.docx')
    expect(list()).toEqual(['1 c.docx', '2 a.docx', '3 b.docx'])
  })

  it('grows one step while a caption is typed', async () => {
    const id = await attach('a.docx', 1)
    for (const text of ['Surat', 'Surat KPU ']) app.rapat.lampiran.update(id, text)
    expect(app.rapat.lampiran.list(rapatId)[0]?.keterangan).toBe('Surat KPU')
    app.journal.undo()
    expect(app.rapat.lampiran.list(rapatId)[0]?.keterangan).toBe('')
  })

  it('stays open when the notula is final: the signed sheet is scanned only then', async () => {
    app.journal.action({ name: 'Finalkan' }, () => app.rapat.setStatusInAction(rapatId, 'final'))
    const id = await attach('Notula bertanda tangan.docx', 1)
    app.rapat.lampiran.remove(id)
    app.journal.undo()
    expect(list()).toEqual(['1 Notula bertanda tangan.docx'])
  })

  it('goes and comes back with its rapat', async () => {
    await attach('a.docx', 1)
    app.rapat.remove(rapatId)
    app.journal.undo()
    expect(app.rapat.listLampiranRapat(rapatId)[0]?.read()).toEqual(Buffer.alloc(8, 1))
  })

  it('says so when the rapat or the attachment is gone', async () => {
    await expect(app.rapat.lampiran.create('tidak-ada', createBerkas('a.docx'))).rejects.toThrow('tidak ditemukan')
    expect(getRefusal(() => app.rapat.lampiran.remove('tidak-ada')).kode).toBe('TIDAK_DITEMUKAN')
  })
})
