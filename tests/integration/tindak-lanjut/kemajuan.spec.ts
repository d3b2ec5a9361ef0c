import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../support/app'
import { createBerkas } from '../../support/berkas'
import { getRefusal } from '../../support/refusal'

describe('kemajuan dan bukti', () => {
  let app: TestApp
  let rapatId: string
  let id: string
  beforeEach(() => {
    app = createTestApp()
    rapatId = app.rapat.create('kosong', { tanggal: '2024-11-01' }).id
    id = app.tindakLanjut.create({
      rapatId,
      acaraId: null,
      jabatanId: null,
      uraian: 'Menyiapkan mitigasi',
      batasWaktu: '2024-11-07',
    }).id
    app.clock.set('2024-11-15T02:00:00Z')
  })
  afterEach(() => app.close())

  const report = (tanggal: string, isi: string, rest: { persen?: number; status?: 'proses' | 'selesai' } = {}) =>
    app.tindakLanjut.kemajuan.create({
      tindakLanjutId: id,
      tanggal,
      isi,
      persen: rest.persen ?? null,
      pelapor: 'Camat Bogor Selatan',
      status: rest.status,
    }).id
  const row = () => app.tindakLanjut.list({ rapatId })[0]

  it('lists reports newest first and takes the percent last given, by day and not by order of typing', () => {
    report('2024-11-11', 'Lokasi pengganti disepakati', { persen: 60 })
    report('2024-11-05', 'Survei lokasi', { persen: 20 })
    report('2024-11-15', 'Menunggu izin')
    expect(app.tindakLanjut.get(id).kemajuan.map(({ tanggal }) => tanggal)).toEqual([
      '2024-11-15',
      '2024-11-11',
      '2024-11-05',
    ])
    expect(row()?.persen).toBe(60)
  })

  it('moves the status in the same step, done on the day that was reported, and undoes both at once', () => {
    report('2024-11-09', 'Sudah selesai', { status: 'selesai', persen: 100 })
    expect(row()).toMatchObject({ status: 'selesai', selesaiPada: '2024-11-09', persen: 100 })
    expect(app.journal.undo().name).toBe('Catat kemajuan: tindak lanjut 1')
    expect(row()).toMatchObject({ status: 'belum', selesaiPada: null, persen: null })
    expect(app.tindakLanjut.get(id).kemajuan).toEqual([])
  })

  it('is changed, removed and brought back; what is already so makes no step', () => {
    const satu = report('2024-11-11', 'Lokasi', { persen: 60 })
    app.tindakLanjut.kemajuan.update(satu, { isi: 'Lokasi pengganti', persen: 70 })
    expect(app.tindakLanjut.get(id).kemajuan[0]).toMatchObject({ isi: 'Lokasi pengganti', persen: 70 })
    const before = app.journal.state()
    app.tindakLanjut.kemajuan.update(satu, { isi: ' Lokasi pengganti ', tanggal: undefined })
    expect(app.journal.state()).toEqual(before)
    app.tindakLanjut.kemajuan.remove(satu)
    expect(row()?.persen).toBeNull()
    app.journal.undo()
    expect(row()?.persen).toBe(70)
  })

  it('refuses a day that has not come, an empty text, a tindak lanjut that is gone', () => {
    expect(getRefusal(() => report('2024-11-16', 'Besok'))).toMatchObject({
      isian: 'tanggal',
      pesan: 'Tanggal 16 November 2024 belum tiba. Kemajuan dicatat untuk hari ini atau sebelumnya.',
    })
    expect(getRefusal(() => report('2024-11-15', '\u200b')).isian).toBe('isi')
    app.tindakLanjut.remove(id)
    expect(getRefusal(() => report('2024-11-15', 'x')).kode).toBe('TIDAK_DITEMUKAN')
  })

  it('lives on when the notula is final, also with Urungkan, while the text stays locked', async () => {
    app.journal.action({ name: 'Finalkan' }, () => app.rapat.setStatusInAction(rapatId, 'final'))
    report('2024-11-11', 'Lokasi', { status: 'proses' })
    await app.tindakLanjut.bukti.create(id, createBerkas('Daftar.xlsx'))
    app.tindakLanjut.update(id, { status: 'selesai' })
    expect(getRefusal(() => app.tindakLanjut.update(id, { uraian: 'Lain' })).kode).toBe('TERKUNCI')
    for (let step = 0; step < 3; step += 1) app.journal.undo()
    expect(row()).toMatchObject({ status: 'belum', jumlahBukti: 0 })
    expect(app.tindakLanjut.get(id)).toEqual({ kemajuan: [], bukti: [], poin: [] })
  })

  it('counts evidence, takes it off and brings it back with its content', async () => {
    const bukti = await app.tindakLanjut.bukti.create(id, createBerkas('Daftar.xlsx', 9, 7))
    expect(row()?.jumlahBukti).toBe(1)
    await expect(app.tindakLanjut.bukti.create(id, createBerkas('Salinan.xlsx', 9, 7))).rejects.toThrow(
      '“Salinan.xlsx” sudah dilampirkan pada tindak lanjut ini dengan nama “Daftar.xlsx”.',
    )
    app.tindakLanjut.bukti.remove(bukti.id)
    expect(row()?.jumlahBukti).toBe(0)
    expect(app.journal.undo().name).toBe('Lepas bukti Daftar.xlsx')
    const [kembali] = app.tindakLanjut.get(id).bukti
    expect(app.lampiran.read(kembali?.lampiran.id ?? '')).toEqual(Buffer.alloc(9, 7))
  })

  it('goes to the Kotak Sampah and comes back with its tindak lanjut', async () => {
    report('2024-11-11', 'Lokasi', { persen: 60 })
    await app.tindakLanjut.bukti.create(id, createBerkas('Daftar.xlsx'))
    app.tindakLanjut.remove(id)
    app.journal.undo()
    expect(row()).toMatchObject({ persen: 60, jumlahBukti: 1 })
  })
})
