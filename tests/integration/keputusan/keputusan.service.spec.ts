import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../support/app'
import { setupKantorBogor } from '../../support/kantor'
import { hasPoppler, readPdf } from '../../support/pdf'
import { getRefusal } from '../../support/refusal'
import { createRakorBogor } from '../notula/bogor'

describe('keputusan.service', () => {
  let app: TestApp
  let lama: string
  let rakor: ReturnType<typeof createRakorBogor>
  beforeEach(() => {
    app = createTestApp()
    setupKantorBogor(app)
    rakor = createRakorBogor(app)
    app.notula.finalkan(rakor.notulaId)
    lama = app.notula.get(rakor.rapatId)?.keputusan[1]?.id ?? ''
  })
  afterEach(() => app.close())

  const createRapat = (tanggal: string | null, keputusan: string) => {
    const { id: rapatId } = app.rapat.create('kosong', { nama: 'Rakor susulan', tanggal, jamMulai: '09:00' })
    app.notula.create(rapatId)
    return { rapatId, id: app.notula.keputusan.create({ rapatId, acaraId: null, isi: keputusan }).id }
  }
  const find = (id: string) => app.keputusan.list().find((row) => row.id === id)
  const readNotula = async (rapatId: string) => {
    const file = await app.notula.exportPdf({ rapatId })
    return readPdf(new Uint8Array(await file.arrayBuffer())).text.replace(/\s+/g, ' ')
  }

  it('lists every keputusan, newest first, as in force until a later rapat says otherwise', () => {
    const { id } = createRapat('2024-11-08', 'Kemajuan dibahas tiap pekan.')
    expect(
      app.keputusan.list().map(({ urutan, status, final, rapat }) => [rapat.tanggal, urutan, status, final]),
    ).toEqual([
      ['2024-11-08', 1, 'berlaku', false],
      ['2024-11-01', 1, 'berlaku', true],
      ['2024-11-01', 2, 'berlaku', true],
    ])
    app.keputusan.setDiganti(lama, id)
    expect(find(lama)).toMatchObject({ status: 'diganti', pengganti: { id, urutan: 1 }, mengganti: [] })
    expect(find(id)).toMatchObject({ status: 'berlaku', mengganti: [{ id: lama, urutan: 2 }] })
    app.journal.undo()
    expect(find(lama)?.status).toBe('berlaku')
    app.journal.redo()
    expect(find(lama)?.status).toBe('diganti')
  })

  it('revokes with a reason in a rapat of the same day or later, and takes it back', () => {
    const { rapatId } = createRapat('2024-11-08', 'Lain.')
    app.keputusan.setDicabut(lama, rapatId, '  Tidak diperlukan lagi. ')
    expect(find(lama)).toMatchObject({
      status: 'dicabut',
      dicabut: { rapat: { id: rapatId, tanggal: '2024-11-08' }, alasan: 'Tidak diperlukan lagi.' },
    })
    expect(getRefusal(() => app.keputusan.setDicabut(lama, rapatId, 'Lagi')).kode).toBe('BENTROK')
    app.keputusan.setBerlaku(lama)
    expect(find(lama)).toMatchObject({ status: 'berlaku', dicabut: null })
  })

  it('refuses what was held before, itself, and a circle, with a sentence each', () => {
    const sebelum = createRapat('2024-10-31', 'Sebelumnya.')
    expect(getRefusal(() => app.keputusan.setDiganti(lama, sebelum.id)).pesan).toContain('diambil pada 1 November 2024')
    expect(getRefusal(() => app.keputusan.setDicabut(lama, sebelum.rapatId, 'Keliru')).kode).toBe('BENTROK')
    expect(getRefusal(() => app.keputusan.setDiganti(lama, lama)).pesan).toContain('dirinya sendiri')
    const satu = createRapat('2024-11-08', 'Satu.')
    const dua = createRapat('2024-11-08', 'Dua.')
    const tiga = createRapat('2024-11-08', 'Tiga.')
    app.keputusan.setDiganti(satu.id, dua.id)
    app.keputusan.setDiganti(dua.id, tiga.id)
    expect(getRefusal(() => app.keputusan.setDiganti(tiga.id, satu.id)).pesan).toContain(
      'sudah diganti oleh keputusan ini',
    )
    const nanti = createRapat(null, 'Nanti.')
    expect(getRefusal(() => app.keputusan.setDiganti(nanti.id, satu.id)).pesan).toContain('belum bertanggal')
    app.keputusan.setDiganti(lama, nanti.id)
    expect(find(lama)?.pengganti?.id).toBe(nanti.id)
  })

  it('leaves out a rapat that was called off, and forgets a chain whose end is removed', () => {
    const { rapatId, id } = createRapat('2024-11-08', 'Sebentar.')
    app.keputusan.setDiganti(lama, id)
    app.notula.keputusan.remove(id)
    expect(find(lama)?.status).toBe('berlaku')
    app.journal.undo()
    expect(find(lama)?.status).toBe('diganti')
    app.rapat.setStatus(rapatId, 'batal')
    expect(find(id)).toBeUndefined()
  })

  it('is shown by the search, at once and without reading the record anew', () => {
    const { id } = createRapat('2024-11-08', 'Lain.')
    const search = () =>
      app.pencarian.service
        .find({ kata: 'kemajuan dibahas', jenis: ['keputusan'], limit: 10, setelah: null })
        .baris.map((row) => row.perubahan)
    expect(search()).toEqual([null])
    app.keputusan.setDiganti(lama, id)
    expect(search()).toEqual(['diganti'])
  })

  describe.runIf(hasPoppler)('on paper', () => {
    it('says which keputusan it replaces, and changes nothing in the archive', async () => {
      const arsip = await readNotula(rakor.rapatId)
      const { rapatId, id } = createRapat('2024-11-08', 'Kemajuan dibahas tiap pekan.')
      app.keputusan.setDiganti(lama, id)
      const text = await readNotula(rapatId)
      expect(text).toContain('Kemajuan dibahas tiap pekan (mengganti keputusan nomor 2 tanggal 1 November 2024).')
      expect(await readNotula(rakor.rapatId)).toBe(arsip)
    })
  })

  it('keeps the chain of a successor that is final until its notula is opened again', () => {
    const kedua = app.rapat.copy(rakor.rapatId).id
    app.rapat.update(kedua, {
      tanggal: '2024-11-08',
      jamSelesai: '11:00',
      nomorUndangan: '1',
      tanggalUndangan: '2024-11-04',
    })
    const { id: notulaId } = app.notula.create(kedua)
    const { id } = app.notula.keputusan.create({ rapatId: kedua, acaraId: null, isi: 'Kemajuan dibahas tiap pekan.' })
    app.keputusan.setDiganti(lama, id)
    app.kehadiran.set(
      kedua,
      app.kehadiran
        .list(kedua)
        .rows.map(({ undanganId }) => ({ undanganId: undanganId ?? '', status: 'hadir' as const })),
    )
    app.notula.finalkan(notulaId)
    expect(getRefusal(() => app.keputusan.setBerlaku(lama)).kode).toBe('TERKUNCI')
    app.notula.reopen(notulaId, 'Keliru')
    app.keputusan.setBerlaku(lama)
    expect(find(lama)?.status).toBe('berlaku')
  })
})
