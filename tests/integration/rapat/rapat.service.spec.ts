import { createRouterClient } from '@orpc/server'
import { setSchemaMessages } from '@shared/lib/schema-messages'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../support/app'
import { getJabatanId, setupKantorBogor } from '../../support/kantor'
import { getRefusal } from '../../support/refusal'

describe('rapat.service', () => {
  let app: TestApp
  beforeEach(() => {
    app = createTestApp()
    setupKantorBogor(app)
  })
  afterEach(() => app.close())

  const createDesk = () =>
    app.rapat.create('desk pilkada', { tanggal: '2024-11-01', jamMulai: '09:00', jamSelesai: '11:40' }).id

  it('makes the Desk Pilkada of Bogor with its ten points and everyone it invites, as one step of Urungkan', () => {
    const id = createDesk()
    const rapat = app.rapat.get(id)
    expect(rapat.nama).toBe('Rapat Koordinasi Desk Pilkada Kota Bogor')
    expect(rapat.acara.map(({ urutan }) => urutan)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(rapat.acara[8]?.judul).toBe('Kesehatan petugas dan pemilih di rumah sakit')
    const camat = rapat.undangan.filter(({ unsur }) => unsur === 'Camat')
    expect(camat).toHaveLength(6)
    expect(rapat.undangan[0]).toMatchObject({ jabatan: 'Pj. Wali Kota Bogor', pejabat: 'Surya Andaian' })
    expect(new Set(rapat.undangan.map(({ unsur }) => unsur))).toEqual(
      new Set(['Forkopimda', 'Perangkat daerah', 'KPU', 'Bawaslu', 'Camat']),
    )
    expect(rapat.zona).toBe('WIB')
    expect(rapat.pimpinanId).toBe(getJabatanId(app.referensi, 'Wali Kota Bogor'))

    app.journal.undo()
    expect(app.rapat.list({})).toEqual([])
    app.journal.redo()
    expect(app.rapat.get(id)).toEqual(rapat)
  })

  it('lists undated drafts first, then the newest, with counts that an independent query confirms', () => {
    const lama = app.rapat.create('kosong', { nama: 'Lama', tanggal: '2024-10-01' }).id
    const baru = createDesk()
    const draf = app.rapat.create('kosong', { nama: 'Tanpa tanggal' }).id
    expect(app.rapat.list({}).map(({ id }) => id)).toEqual([draf, baru, lama])
    expect(app.rapat.list({ dari: '2024-11-01', sampai: '2024-11-30' }).map(({ id }) => id)).toEqual([draf, baru])
    const row = app.rapat.list({}).find(({ id }) => id === baru)
    const jumlah = app.db.prepare('SELECT count(*) FROM undangan WHERE rapat_id = ?').pluck().get(baru)
    expect(row).toMatchObject({ jumlahAcara: 10, jumlahDiundang: jumlah, notula: 'belum ada', jumlahTerwakili: 0 })
    expect(row?.pimpinan).toBe('Wali Kota Bogor')
  })

  it('refuses an end before the start and changes nothing', () => {
    const id = createDesk()
    const before = app.rapat.get(id)
    const refusal = getRefusal(() => app.rapat.update(id, { jamSelesai: '08:30', tempat: 'Balai Kota' }))
    expect(refusal).toEqual({
      kode: 'ISIAN_SALAH',
      isian: 'jamSelesai',
      pesan: 'Jam selesai 08.30 lebih awal daripada jam mulai 09.00. Ubah salah satunya.',
    })
    expect(app.rapat.get(id)).toEqual(before)
  })

  it('lets autosave of one field grow one step, and takes it back in one', () => {
    const id = createDesk()
    for (const tempat of ['Pase', 'Paseban', 'Paseban Sri Bima']) app.rapat.update(id, { tempat })
    expect(app.journal.state().urungkan?.name).toBe('Ubah tempat: Rapat Koordinasi Desk Pilkada Kota Bogor')
    app.journal.undo()
    expect(app.rapat.get(id).tempat).toBeNull()
  })

  it('writes no step when nothing changes', () => {
    const id = createDesk()
    const before = app.journal.state()
    app.rapat.update(id, { nama: ' Rapat  Koordinasi Desk Pilkada Kota Bogor ', jamMulai: '09:00' })
    app.rapat.setStatus(id, 'draf')
    expect(app.journal.state()).toEqual(before)
  })

  it('keeps acara numbered without gaps through insert, move and removal, and undoes each', () => {
    const id = app.rapat.create('kosong', {}).id
    const { ids } = app.rapat.acara.create(id, ['Satu', 'Tiga', 'Empat'])
    app.rapat.acara.create(id, ['Dua'], ids[1])
    expect(judul(id)).toEqual(['1 Satu', '2 Dua', '3 Tiga', '4 Empat'])
    app.rapat.acara.move(ids[2] ?? '', 1)
    expect(judul(id)).toEqual(['1 Empat', '2 Satu', '3 Dua', '4 Tiga'])
    app.rapat.acara.remove(ids[0] ?? '')
    expect(judul(id)).toEqual(['1 Empat', '2 Dua', '3 Tiga'])
    app.journal.undo()
    app.journal.undo()
    app.journal.undo()
    expect(judul(id)).toEqual(['1 Satu', '2 Tiga', '3 Empat'])
  })

  const judul = (id: string) => app.rapat.get(id).acara.map((row) => `${row.urutan} ${row.judul}`)

  it('invites by unsur once, says how many are new, and takes undangan back', () => {
    const id = app.rapat.create('kosong', {}).id
    const kpu = app.referensi.unsur.list().find(({ nama }) => nama === 'KPU')?.id ?? ''
    const ketua = getJabatanId(app.referensi, 'Ketua KPU Kota Bogor')
    expect(app.rapat.undangan.create(id, { jabatanIds: [ketua] })).toEqual({ jumlahBaru: 1 })
    expect(app.rapat.undangan.create(id, { jabatanIds: [ketua], unsurIds: [kpu] })).toEqual({ jumlahBaru: 4 })
    expect(app.rapat.undangan.create(id, { unsurIds: [kpu] })).toEqual({ jumlahBaru: 0 })
    const [satu] = app.rapat.get(id).undangan
    app.rapat.undangan.remove(id, [satu?.id ?? ''])
    expect(app.rapat.get(id).undangan).toHaveLength(4)
    app.journal.undo()
    expect(app.rapat.get(id).undangan).toHaveLength(5)
    expect(getRefusal(() => app.rapat.undangan.remove(id, ['tidak-ada'])).kode).toBe('TIDAK_DITEMUKAN')
    expect(getRefusal(() => app.rapat.undangan.create(id, { jabatanIds: ['tidak-ada'] })).kode).toBe('TIDAK_DITEMUKAN')
  })

  it('copies acara, undangan and roles, without date and results', () => {
    const asal = app.rapat.get(createDesk())
    const salinan = app.rapat.get(app.rapat.copy(asal.id).id)
    expect(salinan).toMatchObject({ nama: asal.nama, status: 'draf', tanggal: null, jamSelesai: null })
    expect(salinan.acara.map((row) => row.judul)).toEqual(asal.acara.map((row) => row.judul))
    expect(salinan.undangan.map((row) => row.jabatanId)).toEqual(asal.undangan.map((row) => row.jabatanId))
    expect(salinan.pimpinanId).toBe(asal.pimpinanId)
  })

  it('removes a rapat with everything below it and brings all of it back', () => {
    const id = createDesk()
    const before = app.rapat.get(id)
    app.rapat.remove(id)
    expect(getRefusal(() => app.rapat.get(id)).kode).toBe('TIDAK_DITEMUKAN')
    app.journal.undo()
    expect(app.rapat.get(id)).toEqual(before)
  })

  it('names the holder of the day of the rapat, not of today', () => {
    const id = createDesk()
    const wali = getJabatanId(app.referensi, 'Wali Kota Bogor')
    const [pj] = app.referensi.pejabat.list(wali)
    app.referensi.pejabat.update(pj?.id ?? '', { selesai: '2025-02-19' })
    const kosong = {
      gelarDepan: null,
      gelarBelakang: null,
      nip: null,
      pangkat: null,
      jenisKelamin: null,
      telepon: null,
    } as const
    app.referensi.pejabat.create({
      ...kosong,
      jabatanId: wali,
      jenis: 'definitif',
      nama: 'Cakra Ibarat',
      mulai: '2025-02-20',
      selesai: null,
    })
    expect(app.rapat.get(id).undangan[0]).toMatchObject({ jabatan: 'Pj. Wali Kota Bogor', pejabat: 'Surya Andaian' })
    app.rapat.update(id, { tanggal: '2025-03-01' })
    expect(app.rapat.get(id).undangan[0]).toMatchObject({ jabatan: 'Wali Kota Bogor', pejabat: 'Cakra Ibarat' })
  })

  it('stores hostile names in one visible form', () => {
    const kirim = 'Rakor "O\u2019Brien" \u{1F5F3} \u202Eexe\u202C \u0000\uD800 =1+1'
    const id = app.rapat.create('kosong', { nama: kirim }).id
    const { nama } = app.rapat.get(id)
    expect(nama).toBe('Rakor "O\u2019Brien" \u{1F5F3} exe \uFFFD =1+1')
    expect(getRefusal(() => app.rapat.create('kosong', { nama: '\u202E\u200B' })).isian).toBe('nama')
  })

  it('refuses over the contract what no form should send, each with a sentence', async () => {
    setSchemaMessages()
    const client = createRouterClient(app.routers.rapat)
    const before = app.rapat.list({})
    const refuse = async (ubah: object) => {
      const call = client.create({ templat: 'kosong', ubah })
      await expect(call).rejects.toMatchObject({ code: 'DITOLAK', data: { kode: 'ISIAN_SALAH' } })
      return call.catch((error: { data: { pesan: string } }) => error.data.pesan)
    }
    expect(await refuse({ nama: 'a'.repeat(1000) })).toContain('paling banyak 200 karakter')
    expect(await refuse({ tanggal: '2024-11-31' })).toContain('Tanggal')
    expect(await refuse({ jamMulai: '24:00' })).toContain('Jam')
    expect(await refuse({ jamMulai: '09:00', jamSelesai: '08:30' })).toContain('lebih awal')
    expect(await refuse({ pimpinanId: 'tidak-ada' })).toContain('pimpinan')
    expect(app.rapat.list({})).toEqual(before)
  })

  it('leaves alone what is sent as undefined', async () => {
    const client = createRouterClient(app.routers.rapat)
    const ubah = { nama: undefined, tanggal: undefined, tempat: undefined }
    const { id } = await client.create({ templat: 'kosong', ubah })
    expect(app.rapat.get(id)).toMatchObject({ nama: 'Rapat Koordinasi Kota Bogor', tanggal: null, tempat: null })
    app.rapat.update(id, { tempat: 'Balai Kota' })
    await client.update({ id, ubah })
    expect(app.rapat.get(id).tempat).toBe('Balai Kota')
  })

  it('answers the register over the contract exactly as the service does', async () => {
    createDesk()
    const client = createRouterClient(app.routers.rapat)
    expect(await client.list({})).toEqual(app.rapat.list({}))
    const id = app.rapat.list({})[0]?.id ?? ''
    expect(await client.get({ id })).toEqual(app.rapat.get(id))
  })
})
