import { createRouterClient } from '@orpc/server'
import { setSchemaMessages } from '@shared/lib/schema-messages'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../support/app'
import { getJabatanId, setupKantorBogor } from '../../support/kantor'
import { getRefusal } from '../../support/refusal'

const KOSONG = { acaraId: null, jabatanId: null, batasWaktu: null } as const

describe('tindak-lanjut.service', () => {
  let app: TestApp
  let rapatId: string
  beforeEach(() => {
    app = createTestApp()
    setupKantorBogor(app)
    rapatId = app.rapat.create('desk pilkada', { tanggal: '2024-11-01', jamMulai: '09:00' }).id
  })
  afterEach(() => app.close())

  const create = (uraian: string, batasWaktu: string | null = null) =>
    app.tindakLanjut.create({ ...KOSONG, rapatId, uraian, batasWaktu }).id
  const list = () => app.tindakLanjut.list({ rapatId })

  it('lists those of one rapat in their order, with the words of jabatan, acara and rapat', () => {
    const [acara] = app.rapat.get(rapatId).acara
    const jabatanId = getJabatanId(app.referensi, 'Ketua KPU Kota Bogor')
    app.tindakLanjut.create({
      rapatId,
      acaraId: acara?.id ?? null,
      jabatanId,
      uraian: 'Menetapkan jadwal distribusi.',
      batasWaktu: '2024-11-08',
    })
    create('Menyusun daftar TPS rawan.')
    expect(list()).toMatchObject([
      {
        urutan: 1,
        jabatan: 'Ketua KPU Kota Bogor',
        acara: 'Kesiapan logistik',
        rapat: 'Rapat Koordinasi Desk Pilkada Kota Bogor',
        tanggalRapat: '2024-11-01',
        status: 'belum',
      },
      { urutan: 2, jabatan: null, acara: null },
    ])
  })

  it('lists those of all rapat by due date, undated last, and only the status asked for', () => {
    const lain = app.rapat.create('kosong', {}).id
    const tanpa = create('Tanpa batas')
    const kedua = create('Kedua', '2024-11-15')
    const pertama = app.tindakLanjut.create({
      ...KOSONG,
      rapatId: lain,
      uraian: 'Pertama',
      batasWaktu: '2024-11-08',
    }).id
    expect(app.tindakLanjut.list({}).map(({ id }) => id)).toEqual([pertama, kedua, tanpa])
    app.tindakLanjut.update(kedua, { status: 'selesai' })
    expect(app.tindakLanjut.list({ status: ['belum', 'proses'] }).map(({ id }) => id)).toEqual([pertama, tanpa])
    expect(app.tindakLanjut.list({ status: ['selesai'] }).map(({ id }) => id)).toEqual([kedua])
    expect(app.tindakLanjut.list({ rapatId: lain, status: ['selesai'] })).toEqual([])
  })

  it('notes the day of the office when it is done, keeps it, and forgets it when it goes on', () => {
    const id = create('Menuntaskan pelatihan')
    app.clock.set('2024-11-19T17:30:00Z')
    app.tindakLanjut.update(id, { status: 'selesai' })
    expect(list()[0]).toMatchObject({ status: 'selesai', selesaiPada: '2024-11-20' })
    expect(app.journal.state().urungkan?.name).toBe('Tandai selesai: tindak lanjut 1')
    app.clock.set('2024-11-25T02:00:00Z')
    app.tindakLanjut.update(id, { status: 'selesai', uraian: 'Menuntaskan pelatihan petugas' })
    expect(list()[0]).toMatchObject({ selesaiPada: '2024-11-20', uraian: 'Menuntaskan pelatihan petugas' })
    app.tindakLanjut.update(id, { status: 'proses' })
    expect(list()[0]).toMatchObject({ status: 'proses', selesaiPada: null })
  })

  it('stays numbered without gaps through move and removal, and undoes each', () => {
    const ids = ['Satu', 'Dua', 'Tiga'].map((uraian) => create(uraian))
    const urut = () => list().map(({ urutan, uraian }) => `${urutan} ${uraian}`)
    app.tindakLanjut.move(ids[2] ?? '', 1)
    expect(urut()).toEqual(['1 Tiga', '2 Satu', '3 Dua'])
    app.tindakLanjut.remove(ids[0] ?? '')
    expect(urut()).toEqual(['1 Tiga', '2 Dua'])
    app.journal.undo()
    app.journal.undo()
    expect(urut()).toEqual(['1 Satu', '2 Dua', '3 Tiga'])
    app.journal.undo()
    expect(urut()).toEqual(['1 Satu', '2 Dua'])
  })

  it('writes no step for what is already so, and one growing step for typing', () => {
    const id = create('Menyusun')
    const before = app.journal.state()
    app.tindakLanjut.update(id, { uraian: ' Menyusun ', status: 'belum' })
    expect(app.journal.state()).toEqual(before)
    for (const uraian of ['Menyusun d', 'Menyusun daftar']) app.tindakLanjut.update(id, { uraian })
    app.journal.undo()
    expect(list()[0]?.uraian).toBe('Menyusun')
  })

  it('leaves alone what is sent as undefined', () => {
    const id = create('Menyusun', '2024-11-15')
    app.tindakLanjut.update(id, { acaraId: undefined, jabatanId: undefined, batasWaktu: undefined, status: 'proses' })
    expect(list()[0]).toMatchObject({ batasWaktu: '2024-11-15', status: 'proses' })
  })

  it('refuses a foreign acara, a jabatan that is gone, an empty text', () => {
    const id = create('Menyusun')
    const lain = app.rapat.create('kosong', {}).id
    const [acaraLain] = app.rapat.acara.create(lain, ['Lain']).ids
    const before = list()
    expect(getRefusal(() => app.tindakLanjut.update(id, { acaraId: acaraLain ?? '' })).isian).toBe('acaraId')
    expect(getRefusal(() => app.tindakLanjut.update(id, { jabatanId: 'tidak-ada' })).isian).toBe('jabatanId')
    expect(getRefusal(() => app.tindakLanjut.update(id, { uraian: '\u0000' })).isian).toBe('uraian')
    expect(getRefusal(() => app.tindakLanjut.remove('tidak-ada')).kode).toBe('TIDAK_DITEMUKAN')
    expect(list()).toEqual(before)
  })

  it('answers over the contract as the service does and refuses 31 November with a sentence', async () => {
    setSchemaMessages()
    create('Menyusun', '2024-11-30')
    const client = createRouterClient(app.routers.tindakLanjut)
    expect(await client.list({})).toEqual(app.tindakLanjut.list({}))
    const salah = client.create({ ...KOSONG, rapatId, uraian: 'x', batasWaktu: '2024-11-31' })
    await expect(salah).rejects.toMatchObject({ code: 'DITOLAK', data: { kode: 'ISIAN_SALAH', isian: 'batasWaktu' } })
  })
})
