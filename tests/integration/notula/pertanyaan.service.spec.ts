import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../support/app'
import { setupKantorBogor } from '../../support/kantor'
import { getRefusal } from '../../support/refusal'
import { createRakorBogor, type RakorBogor } from './bogor'

describe('pertanyaan.service', () => {
  let app: TestApp
  let rakor: RakorBogor
  let acaraId: string
  beforeEach(() => {
    app = createTestApp()
    setupKantorBogor(app)
    rakor = createRakorBogor(app)
    acaraId = app.rapat.get(rakor.rapatId).acara[0]?.id ?? ''
  })
  afterEach(() => app.close())

  const list = () => app.notula.get(rakor.rapatId)?.pertanyaan ?? []
  const add = (isi: string) => app.notula.pertanyaan.create({ rapatId: rakor.rapatId, acaraId, isi }).id
  const listTemuan = () =>
    app.periksa
      .list(rakor.rapatId)
      .temuan.filter(({ kode }) => kode === 'pertanyaan-terbuka')
      .map(({ pesan }) => pesan)

  it('is reported until it has an answer, and again when the answer is taken back', () => {
    const id = add('  Jumlah TPS rawan 38 atau 41? ')
    expect(list()).toEqual([
      { id, acaraId, urutan: 1, isi: 'Jumlah TPS rawan 38 atau 41?', jawaban: null, tindakLanjutId: null },
    ])
    expect(listTemuan()).toEqual([
      'Acara 1, pertanyaan 1: “Jumlah TPS rawan 38 atau 41?” belum terjawab. Tulis jawabannya, atau jadikan tindak lanjut.',
    ])
    app.notula.pertanyaan.update(id, { jawaban: '41, menurut camat.' })
    expect(listTemuan()).toEqual([])
    app.notula.pertanyaan.update(id, { jawaban: null })
    expect(listTemuan()).toHaveLength(1)
  })

  it('becomes a tindak lanjut in one step, and is open again without it', () => {
    const id = add('Siapa menjaga gudang?')
    const before = app.tindakLanjut.list({ rapatId: rakor.rapatId }).length
    const { id: tindakLanjutId } = app.tindakLanjut.create({
      rapatId: rakor.rapatId,
      acaraId,
      uraian: 'Menetapkan penjaga gudang',
      jabatanId: null,
      batasWaktu: null,
      pertanyaanId: id,
    })
    expect(list()[0]?.tindakLanjutId).toBe(tindakLanjutId)
    expect(listTemuan()).toEqual([])
    app.tindakLanjut.remove(tindakLanjutId)
    expect(list()[0]?.tindakLanjutId).toBeNull()
    expect(listTemuan()).toHaveLength(1)

    app.journal.undo()
    app.journal.undo()
    expect(list()[0]?.tindakLanjutId).toBeNull()
    expect(app.tindakLanjut.list({ rapatId: rakor.rapatId })).toHaveLength(before)
  })

  it('is numbered without gaps and goes with its rapat', () => {
    const [, dua] = [add('Satu?'), add('Dua?'), add('Tiga?')]
    app.notula.pertanyaan.remove(dua ?? '')
    expect(list().map(({ urutan, isi }) => [urutan, isi])).toEqual([
      [1, 'Satu?'],
      [2, 'Tiga?'],
    ])
    app.journal.undo()
    expect(list().map(({ isi }) => isi)).toEqual(['Satu?', 'Dua?', 'Tiga?'])
  })

  it('is locked with its notula, and refuses what is not of its rapat', () => {
    const id = add('Satu?')
    const lain = app.rapat.create('desk pilkada', { tanggal: '2024-11-08' })
    const input = { rapatId: lain.id, acaraId: null, uraian: 'x', jabatanId: null, batasWaktu: null, pertanyaanId: id }
    expect(getRefusal(() => app.tindakLanjut.create(input))?.kode).toBe('TIDAK_DITEMUKAN')
    expect(app.tindakLanjut.list({ rapatId: lain.id })).toEqual([])
    expect(getRefusal(() => app.notula.pertanyaan.create({ rapatId: lain.id, acaraId, isi: 'x' }))?.kode).toBe(
      'TIDAK_DITEMUKAN',
    )
    app.notula.finalkan(rakor.notulaId)
    expect(getRefusal(() => app.notula.pertanyaan.update(id, { jawaban: 'Ya.' }))?.kode).toBe('TERKUNCI')
    expect(getRefusal(() => app.notula.pertanyaan.remove(id))?.kode).toBe('TERKUNCI')
  })
})
