import { createTeksKaya } from '@shared/lib/teks-kaya'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../support/app'
import { getJabatanId, setupKantorBogor } from '../../support/kantor'
import { getRounds, getSeed } from '../database/random'
import { listIndeks } from './list-indeks'

describe('indeks.service', () => {
  let app: TestApp
  beforeEach(() => {
    app = createTestApp()
    setupKantorBogor(app)
  })
  afterEach(() => app.close())

  const readAll = () => {
    while (app.pencarian.indeks.read(7) > 0);
  }
  /** The index as it has grown must be the index that would be built from the rows as they are. */
  function expectInStep(when = ''): void {
    readAll()
    const grown = listIndeks(app.db)
    app.pencarian.indeks.rebuild()
    readAll()
    expect(grown, when).toEqual(listIndeks(app.db))
    expect(app.db.pragma('integrity_check', { simple: true })).toBe('ok')
  }
  const has = (kata: string) => app.pencarian.service.find({ kata, limit: 5, setelah: null }).jumlah > 0

  it('follows undo, redo, removal with all that belongs to it, and restoring', () => {
    const rapatId = app.rapat.create('desk pilkada', { tanggal: '2024-11-01', jamMulai: '09:00' }).id
    const { id: notulaId } = app.notula.create(rapatId)
    const acaraId = app.rapat.get(rapatId).acara[0]?.id ?? ''
    const isi = createTeksKaya('Kapolres memaparkan megantropus.')
    app.notula.pembahasan.create({ notulaId, acaraId, jenis: 'uraian', jabatanId: null, isi })
    expect(has('megantropus')).toBe(true)
    app.journal.undo()
    expect(has('megantropus')).toBe(false)
    app.journal.redo()
    expect(has('megantropus')).toBe(true)
    expectInStep('redo')
    app.rapat.remove(rapatId)
    expect(has('megantropus')).toBe(false)
    expectInStep('removed')
    const [terhapus] = app.journal.trash()
    app.journal.restore(terhapus?.action.id ?? '')
    expect(has('megantropus')).toBe(true)
    expectInStep('restored')
  })

  it('moves everything that belongs to a rapat along with its day', () => {
    const rapatId = app.rapat.create('desk pilkada', { tanggal: '2024-11-01', jamMulai: '09:00' }).id
    const find = () =>
      app.pencarian.service.find({
        kata: 'logistik',
        dari: '2025-01-01',
        sampai: '2025-12-31',
        limit: 5,
        setelah: null,
      })
    expect(find().jumlah).toBe(0)
    app.rapat.update(rapatId, { tanggal: '2025-02-03' })
    expect(find().baris).toMatchObject([{ jenis: 'acara', rapatId, tanggal: '2025-02-03' }])
    expectInStep()
  })

  it('finds a jabatan by its present and former holders, and no longer by one that was removed', () => {
    const jabatanId = getJabatanId(app.referensi, 'Camat Bogor Utara')
    expect(has('dharma')).toBe(true)
    app.journal.action({ name: 'Ganti' }, () =>
      app.db.prepare(`UPDATE pejabat SET nama = 'Wibisana Umpama' WHERE jabatan_id = ?`).run(jabatanId),
    )
    expect(has('wibisana')).toBe(true)
    expect(has('dharma')).toBe(false)
    expectInStep()
  })

  it('is the same after any sequence of writes and steps as if built anew', () => {
    const random = createRandom(getSeed('pencarian'))
    const rounds = getRounds(60)
    const write = createWriter(app, random)
    for (let round = 0; round < rounds; round += 1) {
      write()
      // Sometimes several changes wait, sometimes one, sometimes half of them were read.
      if (random() < 0.3) app.pencarian.indeks.read(1 + Math.floor(random() * 4))
      if (round % 20 === 19) expectInStep(`round ${round}`)
    }
  })

  it('notices at the start that a trigger is gone, and builds itself anew', () => {
    app.rapat.create('desk pilkada', { tanggal: '2024-11-01' })
    readAll()
    app.db.exec('DROP TRIGGER pencarian_rapat_rapat_ubah')
    app.journal.action({ name: 'Ubah' }, () => app.db.exec(`UPDATE rapat SET nama = 'Rakor Megantropus'`))
    readAll()
    expect(has('megantropus')).toBe(false)
    app.pencarian.indeks.prepare()
    readAll()
    expect(has('megantropus')).toBe(true)
    expectInStep()
  })

  it('reads what was written last before the rest of a long queue', () => {
    for (let nth = 0; nth < 30; nth += 1) app.rapat.create('desk pilkada', { tanggal: '2024-11-01' })
    app.pencarian.indeks.rebuild()
    const { id } = app.rapat.create('kosong', {})
    app.rapat.update(id, { nama: 'Rakor Megantropus' })
    expect(has('megantropus')).toBe(true)
    expect(app.pencarian.indeks.countBelum()).toBeGreaterThan(100)
  })

  it('leaves an index that is whole as it is at the start', () => {
    app.rapat.create('desk pilkada', { tanggal: '2024-11-01' })
    readAll()
    app.pencarian.indeks.prepare()
    expect(app.pencarian.indeks.countBelum()).toBe(0)
  })

  it('stands outside the journal', () => {
    app.rapat.create('desk pilkada', { tanggal: '2024-11-01' })
    const before = app.journal.recent(100).length
    readAll()
    app.pencarian.indeks.rebuild()
    readAll()
    expect(app.journal.recent(100)).toHaveLength(before)
    expect(app.journal.verify().temuan).toEqual([])
  })
})

/** One random act of a clerk at each call. */
function createWriter({ rapat, notula, tindakLanjut, journal, db }: TestApp, random: () => number): () => void {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  const day = () => `202${Math.floor(random() * 5)}-0${1 + Math.floor(random() * 9)}-11`
  const words = () =>
    Array.from({ length: 6 }, () => pick(['banjir', 'mengawasi', 'logistik', 'TPS', 'rawan'])).join(' ')
  const ids = (tabel: string) => db.prepare<[], string>(`SELECT id FROM ${tabel} ORDER BY id`).pluck().all()
  const acts: readonly (() => unknown)[] = [
    () => rapat.create('desk pilkada', random() < 0.7 ? { tanggal: day() } : {}),
    () => {
      const id = pick(ids('rapat'))
      return id && rapat.update(id, random() < 0.5 ? { tanggal: day() } : { nama: words() })
    },
    () => {
      const id = pick(ids('rapat'))
      return id && !rapat.get(id).notula && notula.create(id)
    },
    () => {
      const row = db
        .prepare<[], { notulaId: string; acaraId: string }>(
          'SELECT n.id AS notulaId, a.id AS acaraId FROM notula AS n JOIN acara AS a ON a.rapat_id = n.rapat_id ORDER BY random()',
        )
        .get()
      return row && notula.pembahasan.create({ ...row, jenis: 'uraian', jabatanId: null, isi: createTeksKaya(words()) })
    },
    () => {
      const rapatId = pick(ids('rapat'))
      return rapatId && notula.keputusan.create({ rapatId, acaraId: null, isi: words() })
    },
    () => {
      const rapatId = pick(ids('rapat'))
      return (
        rapatId && tindakLanjut.create({ rapatId, acaraId: null, jabatanId: null, batasWaktu: null, uraian: words() })
      )
    },
    () => {
      const id = pick(ids('tindak_lanjut'))
      return id && tindakLanjut.remove(id)
    },
    () => {
      const id = pick(ids('rapat'))
      return id && ids('rapat').length > 3 && rapat.remove(id)
    },
    () => journal.state().urungkan && journal.undo(),
    () => journal.state().ulangi && journal.redo(),
  ]
  return () => void pick(acts)?.()
}

/** Small and repeatable (mulberry32): numbers from 0 to 1. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
