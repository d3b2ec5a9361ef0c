import { createRouterClient } from '@orpc/server'
import type { CatatKehadiran } from '@shared/features/kehadiran/kehadiran.schema'
import { setSchemaMessages } from '@shared/lib/schema-messages'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../support/app'
import { setupKantorBogor } from '../../support/kantor'
import { getRefusal } from '../../support/refusal'

describe('kehadiran.service', () => {
  let app: TestApp
  let rapatId: string
  beforeEach(() => {
    app = createTestApp()
    setupKantorBogor(app)
    rapatId = app.rapat.create('desk pilkada', { tanggal: '2024-11-01', jamMulai: '09:00' }).id
  })
  afterEach(() => app.close())

  const rows = () => app.kehadiran.list(rapatId).rows
  const undanganId = (index: number) => rows()[index]?.undanganId ?? ''
  const record = (index: number, catatan: Omit<CatatKehadiran, 'undanganId'>) =>
    app.kehadiran.set(rapatId, [{ undanganId: undanganId(index), ...catatan }])

  it('shows the invited in protocol order with the holder of the day, nothing recorded yet', () => {
    const { jumlah } = app.kehadiran.list(rapatId)
    expect(rows().map(({ jabatanId }) => jabatanId)).toEqual(
      app.rapat.get(rapatId).undangan.map(({ jabatanId }) => jabatanId),
    )
    expect(rows()[0]).toMatchObject({ jabatan: 'Pj. Wali Kota Bogor', pejabat: 'Surya Andaian', status: 'belum' })
    expect(jumlah.belum).toBe(jumlah.diundang)
  })

  it('records one at the door with the time on the wall, and names the step after the jabatan', () => {
    expect(record(2, { status: 'hadir' }).rows[2]).toMatchObject({ status: 'hadir', pukul: '09:05' })
    expect(app.journal.state().urungkan?.name).toBe('Catat hadir: Kapolres')
    expect(app.rapat.get(rapatId).status).toBe('berlangsung')
    app.journal.undo()
    expect(rows()[2]).toMatchObject({ status: 'belum', pukul: null, kehadiranId: null })
    expect(app.rapat.get(rapatId).status).toBe('draf')
  })

  it('uses the zone of the rapat for the time, and no time when the list is typed in on another day', () => {
    app.rapat.update(rapatId, { zona: 'WIT' })
    expect(record(0, { status: 'hadir' }).rows[0]?.pukul).toBe('11:05')
    app.clock.set('2024-11-02T02:05:00Z')
    expect(record(1, { status: 'hadir' }).rows[1]?.pukul).toBeNull()
    expect(record(2, { status: 'hadir', pukul: '08:45' }).rows[2]?.pukul).toBe('08:45')
  })

  it('records forty names from the paper list as one step', () => {
    const semua = rows().map((row, index) => ({
      undanganId: row.undanganId ?? '',
      status: (['hadir', 'diwakili', 'izin', 'tidak hadir'] as const)[index % 4] ?? 'hadir',
    }))
    const { jumlah } = app.kehadiran.set(rapatId, semua)
    expect(app.journal.state().urungkan?.name).toBe(`Catat kehadiran ${semua.length} jabatan`)
    const sql = app.db.prepare<[string], [string, number]>(
      'SELECT status, count(*) FROM kehadiran WHERE rapat_id = ? GROUP BY status',
    )
    const counted = new Map(sql.raw().all(rapatId))
    expect(jumlah).toEqual({
      diundang: semua.length,
      hadir: counted.get('hadir'),
      diwakili: counted.get('diwakili'),
      izin: counted.get('izin'),
      tidakHadir: counted.get('tidak hadir'),
      belum: 0,
      tamu: 0,
    })
    app.journal.undo()
    expect(app.kehadiran.list(rapatId).jumlah.belum).toBe(semua.length)
    app.journal.redo()
    expect(app.kehadiran.list(rapatId).jumlah).toEqual(jumlah)
  })

  it('counts per unsur what grouping by unsur counts', () => {
    app.kehadiran.set(
      rapatId,
      rows()
        .slice(0, 20)
        .map((row) => ({ undanganId: row.undanganId ?? '', status: 'hadir' as const })),
    )
    const sql = app.db.prepare<[string], { unsurId: string; diundang: number; hadir: number }>(`
      SELECT jabatan.unsur_id AS unsurId, count(*) AS diundang, count(kehadiran.id) AS hadir
      FROM undangan
      JOIN jabatan ON jabatan.id = undangan.jabatan_id
      LEFT JOIN kehadiran ON kehadiran.undangan_id = undangan.id
      WHERE undangan.rapat_id = ?
      GROUP BY jabatan.unsur_id`)
    const expected = new Map(sql.all(rapatId).map(({ unsurId, ...jumlah }) => [unsurId, jumlah]))
    const { perUnsur } = app.kehadiran.list(rapatId)
    expect(perUnsur).toHaveLength(expected.size)
    for (const row of perUnsur) {
      expect({ diundang: row.diundang, hadir: row.hadir }).toEqual(expected.get(row.unsurId))
    }
  })

  it('takes a representative whom nobody knows, and forgets him when the jabatan comes itself', () => {
    expect(record(3, { status: 'diwakili' }).rows[3]).toMatchObject({ nama: null, jabatanWakil: null })
    expect(record(3, { status: 'diwakili', jabatanWakil: 'Pasi Intel' }).rows[3]?.jabatanWakil).toBe('Pasi Intel')
    expect(record(3, { status: 'diwakili', nama: 'Tirta Umpama' }).rows[3]).toMatchObject({
      nama: 'Tirta Umpama',
      jabatanWakil: 'Pasi Intel',
    })
    expect(record(3, { status: 'hadir' }).rows[3]).toMatchObject({ nama: null, jabatanWakil: null, status: 'hadir' })
    expect(record(3, { status: 'izin', keterangan: 'dinas luar' }).rows[3]).toMatchObject({
      pukul: null,
      keterangan: 'dinas luar',
    })
  })

  it('keeps the time of arrival when only the way of coming is mended', () => {
    record(0, { status: 'hadir' })
    app.clock.set('2024-11-01T03:00:00Z')
    expect(record(0, { status: 'diwakili' }).rows[0]?.pukul).toBe('09:05')
  })

  it('takes a record away with belum, and writes no step for what is already so', () => {
    record(0, { status: 'hadir' })
    expect(record(0, { status: 'belum' }).rows[0]?.kehadiranId).toBeNull()
    const before = app.journal.state()
    record(0, { status: 'belum' })
    expect(app.journal.state()).toEqual(before)
  })

  it('lists tamu last in order of arrival, and undoes each of their steps', () => {
    const { id } = app.kehadiran.tamu.create(rapatId, { nama: 'Raka Kiasan', jabatan: 'Tim Ahli' })
    app.clock.set('2024-11-01T02:06:00Z')
    app.kehadiran.tamu.create(rapatId, { nama: 'Ayu Amsal', jabatan: null })
    expect(rows().slice(-2)).toMatchObject([
      { nama: 'Raka Kiasan', jabatan: 'Tim Ahli', unsur: 'Tamu', pukul: '09:05', undanganId: null },
      { nama: 'Ayu Amsal', jabatan: '', pukul: '09:06' },
    ])
    expect(app.kehadiran.list(rapatId).jumlah).toMatchObject({ tamu: 2, hadir: 0 })
    app.kehadiran.tamu.update(id, { nama: 'Raka Kiasan', jabatan: 'Staf Ahli' })
    app.kehadiran.tamu.remove(id)
    expect(app.kehadiran.list(rapatId).jumlah.tamu).toBe(1)
    app.journal.undo()
    app.journal.undo()
    expect(rows().find(({ kehadiranId }) => kehadiranId === id)?.jabatan).toBe('Tim Ahli')
  })

  it('goes with an undangan that is taken back, and returns with it', () => {
    record(0, { status: 'hadir' })
    const before = rows()
    app.rapat.undangan.remove(rapatId, [undanganId(0)])
    expect(app.kehadiran.list(rapatId).jumlah.hadir).toBe(0)
    app.journal.undo()
    expect(rows()).toEqual(before)
  })

  it('refuses strangers and cancelled rapat, changing nothing', () => {
    const lain = app.rapat.create('kosong', {}).id
    const asing = getRefusal(() => app.kehadiran.set(lain, [{ undanganId: undanganId(0), status: 'hadir' }]))
    expect(asing.kode).toBe('TIDAK_DITEMUKAN')
    app.rapat.setStatus(rapatId, 'batal')
    expect(getRefusal(() => record(0, { status: 'hadir' })).kode).toBe('BENTROK')
    expect(app.kehadiran.list(rapatId).jumlah.hadir).toBe(0)
  })

  it('answers over the contract as the service does and refuses a bad time with a sentence', async () => {
    setSchemaMessages()
    const client = createRouterClient(app.routers.kehadiran)
    const answer = await client.set({ rapatId, catatan: [{ undanganId: undanganId(0), status: 'hadir' }] })
    expect(answer).toEqual(app.kehadiran.list(rapatId))
    const salah = client.set({ rapatId, catatan: [{ undanganId: undanganId(1), status: 'hadir', pukul: '25:00' }] })
    await expect(salah).rejects.toMatchObject({ code: 'DITOLAK', data: { kode: 'ISIAN_SALAH' } })
  })
})
