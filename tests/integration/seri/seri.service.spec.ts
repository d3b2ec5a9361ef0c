import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../support/app'
import { getJabatanId, setupKantorBogor } from '../../support/kantor'
import { getRefusal } from '../../support/refusal'
import { createRakorBogor } from '../notula/bogor'

const SERI = {
  nama: 'Desk Pilkada',
  jenis: 'Desk Pilkada',
  irama: 'tiap pekan',
  hari: null,
  jamMulai: null,
  tempat: null,
  jabatanIds: [],
} as const

describe('seri.service', () => {
  let app: TestApp
  let rapatId: string
  let seriId: string
  beforeEach(() => {
    app = createTestApp()
    setupKantorBogor(app)
    rapatId = createRakorBogor(app).rapatId
    seriId = app.seri.create({ ...SERI, jabatanIds: [], rapatId }).id
  })
  afterEach(() => app.close())

  const acaraOf = (id: string) => app.rapat.get(id).acara
  const createBerikut = (dariId?: string, tetap = false) => {
    const hasil = app.seri.createBerikut({ seriId, dariId, tetap })
    if (hasil.hasil !== 'dibuat') throw new Error(`not made: ${hasil.rapat.nama}`)
    return hasil
  }
  const markTerbuka = () => {
    const [logistik, tps] = acaraOf(rapatId)
    app.rapat.acara.setKeadaan(logistik?.id ?? '', 'belum selesai')
    app.rapat.acara.setKeadaan(tps?.id ?? '', 'ditunda')
  }

  it('makes the next rapat with its day, facts, undangan and what was left open, as one step of Urungkan', () => {
    markTerbuka()
    app.tindakLanjut.update(app.tindakLanjut.list({ rapatId })[0]?.id ?? '', { status: 'selesai' })
    const asal = app.rapat.get(rapatId)
    const hasil = createBerikut()
    expect(hasil).toMatchObject({ tanggal: '2024-11-08', jumlahAcara: 2, jumlahTindakLanjut: 9, catatan: [] })
    const berikut = app.rapat.get(hasil.id)
    expect(berikut).toMatchObject({
      nama: asal.nama,
      status: 'draf',
      jamMulai: '09:00',
      jamSelesai: null,
      tempat: asal.tempat,
      pimpinanId: asal.pimpinanId,
      nomorUndangan: null,
      seri: { nama: 'Desk Pilkada', ke: 2 },
    })
    expect(berikut.undangan.map(({ jabatanId }) => jabatanId)).toEqual(asal.undangan.map(({ jabatanId }) => jabatanId))
    expect(berikut.acara.map(({ judul, bawaan, asal: dari }) => [judul, bawaan, dari?.id ?? null])).toEqual([
      ['Tindak lanjut rapat sebelumnya', 'tindak lanjut', null],
      ['Kesiapan logistik', 'lanjutan', rapatId],
      ['Kesiapan TPS', 'lanjutan', rapatId],
    ])
    expect(berikut.tindakLanjutLalu).toHaveLength(9)
    expect(
      acaraOf(rapatId)
        .map(({ berlanjut }) => berlanjut?.id ?? null)
        .slice(0, 3),
    ).toEqual([hasil.id, hasil.id, null])

    app.journal.undo()
    expect(app.rapat.list({})).toHaveLength(1)
    expect(acaraOf(rapatId)[0]?.berlanjut).toBeNull()
  })

  it('does not make the same rapat twice without saying so', () => {
    const pertama = createBerikut()
    expect(app.seri.createBerikut({ seriId })).toMatchObject({ hasil: 'sudah ada', rapat: { id: pertama.id } })
    expect(app.seri.createBerikut({ seriId, dariId: rapatId })).toMatchObject({
      hasil: 'sudah ada',
      rapat: { id: pertama.id, tanggal: '2024-11-08' },
    })
    expect(app.rapat.list({})).toHaveLength(2)
    expect(createBerikut(undefined, true).tanggal).toBe('2024-11-15')
    app.rapat.setStatus(pertama.id, 'batal')
    expect(app.seri.get(seriId).jumlahRapat).toBe(2)
  })

  it('lists what is to be done live until the notula is final, and what was finished on the day as finished', () => {
    const { id } = createBerikut()
    const list = () => app.rapat.get(id).tindakLanjutLalu
    const [satu, dua] = app.tindakLanjut.list({ rapatId })
    app.tindakLanjut.update(satu?.id ?? '', { status: 'selesai' })
    expect(list().map((row) => row.id)).not.toContain(satu?.id)
    app.clock.set('2024-11-08T04:00:00.000Z')
    app.tindakLanjut.update(dua?.id ?? '', { status: 'selesai' })
    expect(list().find((row) => row.id === dua?.id)).toMatchObject({ status: 'selesai', rapat: { id: rapatId } })
    expect(list()).toHaveLength(9)
  })

  it('lets an acara go on from rapat to rapat, past one that was called off', () => {
    markTerbuka()
    const kedua = createBerikut()
    app.rapat.setStatus(kedua.id, 'batal')
    const ketiga = createBerikut()
    expect(ketiga).toMatchObject({ jumlahAcara: 2 })
    expect(acaraOf(rapatId)[0]?.berlanjut?.id).toBe(ketiga.id)
    const [, logistik] = acaraOf(ketiga.id)
    app.rapat.acara.setKeadaan(logistik?.id ?? '', 'belum selesai')
    const keempat = createBerikut(ketiga.id)
    expect(acaraOf(keempat.id).map(({ judul, asal }) => [judul, asal?.id ?? null])).toEqual([
      ['Tindak lanjut rapat sebelumnya', null],
      ['Kesiapan logistik', ketiga.id],
    ])
  })

  it('fetches later what was marked after the next rapat was made, once, before the other acara', () => {
    const { id } = createBerikut()
    app.rapat.acara.create(id, ['Lain-lain'])
    markTerbuka()
    expect(app.seri.createBawaan(id)).toEqual({ jumlahAcara: 2, jumlahTindakLanjut: 0 })
    expect(app.seri.createBawaan(id)).toEqual({ jumlahAcara: 0, jumlahTindakLanjut: 0 })
    expect(acaraOf(id).map(({ judul }) => judul)).toEqual([
      'Tindak lanjut rapat sebelumnya',
      'Kesiapan logistik',
      'Kesiapan TPS',
      'Lain-lain',
    ])
  })

  it('copies only jabatan that are in use and names the others', () => {
    const camat = getJabatanId(app.referensi, 'Camat Bogor Utara')
    const selatan = getJabatanId(app.referensi, 'Camat Bogor Selatan')
    app.referensi.jabatan.update(camat, { aktif: false })
    // Until the day before the next rapat, which is a week later.
    app.referensi.jabatan.update(selatan, { selesai: '2024-11-07' })
    const hasil = createBerikut()
    expect(hasil.catatan).toEqual([
      '2 jabatan tidak aktif lagi dan tidak disalin: Camat Bogor Selatan, Camat Bogor Utara.',
    ])
    expect(app.rapat.get(hasil.id).undangan.map(({ jabatanId }) => jabatanId)).not.toContain(camat)
  })

  it('invites the usual jabatan of the seri where it names them', () => {
    const kpu = getJabatanId(app.referensi, 'Ketua KPU Kota Bogor')
    app.seri.update(seriId, { jabatanIds: [kpu], irama: 'tidak tetap', tempat: 'Ruang rapat', jamMulai: '13:00' })
    const { id, tanggal } = createBerikut()
    expect(tanggal).toBeNull()
    expect(app.rapat.get(id)).toMatchObject({ tempat: 'Ruang rapat', jamMulai: '13:00', tanggal: null })
    expect(app.rapat.get(id).undangan.map(({ jabatanId }) => jabatanId)).toEqual([kpu])
    expect(app.seri.createBerikut({ seriId })).toMatchObject({ hasil: 'sudah ada', rapat: { id } })
  })

  it('takes a rapat out of its seri and keeps the rapat when the seri goes', () => {
    app.seri.setRapat(rapatId, null)
    expect(app.rapat.get(rapatId).seri).toBeNull()
    expect(getRefusal(() => app.seri.createBawaan(rapatId)).kode).toBe('BENTROK')
    app.seri.setRapat(rapatId, seriId)
    expect(app.rapat.list({})[0]?.seri).toBe('Desk Pilkada')
    app.seri.remove(seriId)
    expect(app.rapat.get(rapatId).seri).toBeNull()
    app.journal.undo()
    expect(app.rapat.get(rapatId).seri).toEqual({ id: seriId, nama: 'Desk Pilkada', ke: 1 })
  })

  it('counts what is open and late, and refuses two seri of one name', () => {
    app.clock.set('2024-11-09T02:00:00.000Z')
    expect(app.seri.list()).toMatchObject([
      { nama: 'Desk Pilkada', jumlahRapat: 1, tindakLanjutTerbuka: 10, tindakLanjutTerlambat: 3, berikut: null },
    ])
    expect(getRefusal(() => app.seri.create({ ...SERI, nama: 'DESK  pilkada', jabatanIds: [] }))).toMatchObject({
      kode: 'SUDAH_ADA',
      isian: 'nama',
    })
  })

  it('locks what became of an acara with the notula', () => {
    const { notula } = app.rapat.get(rapatId)
    expect(notula).toBe('konsep')
    app.notula.finalkan(app.notula.get(rapatId)?.id ?? '')
    expect(getRefusal(() => app.rapat.acara.setKeadaan(acaraOf(rapatId)[0]?.id ?? '', 'ditunda')).kode).toBe('TERKUNCI')
    expect(createBerikut().jumlahTindakLanjut).toBe(10)
  })
})
