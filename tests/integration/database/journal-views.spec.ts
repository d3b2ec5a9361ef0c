import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dumpData, openToy, TOY_TABLES, type Toy } from './toy'

const DAY_MS = 24 * 60 * 60 * 1000

describe('journal-views', () => {
  let toy: Toy

  beforeEach(() => {
    toy = openToy()
  })
  afterEach(() => toy.remove())

  const dump = () => dumpData(toy.db, TOY_TABLES)
  const act = (name: string, sql: string, actor?: string) => toy.journal.action({ name, actor }, () => toy.db.exec(sql))
  const lastId = () => toy.journal.recent(1)[0]?.id ?? ''
  const fill = () => {
    act('Tambah bidang', `INSERT INTO bidang (id, nama) VALUES ('b', 'Poldagri')`)
    act('Tambah orang', `INSERT INTO orang (id, bidang_id, nama, telepon) VALUES ('o', 'b', 'Budi', '0811')`)
    act('Tunjuk ketua', `UPDATE bidang SET ketua_id = 'o'`)
    act('Tulis catatan', `INSERT INTO catatan (id, orang_id, isi) VALUES ('c', 'o', 'halo')`)
  }

  describe('history', () => {
    it('tells who changed what from what to what, newest first', () => {
      fill()
      toy.clock.advance(60_000)
      act('Perbaiki nama', `UPDATE orang SET nama = 'Badu', besar = 9007199254740993`, 'Tono')
      toy.journal.undo({ actor: 'Tono' })
      const history = toy.journal.history('orang', 'o')
      expect(history.map(({ action, jenis }) => [action.name, action.actor, jenis])).toEqual([
        ['Urungkan: Perbaiki nama', 'Tono', 'ubah'],
        ['Perbaiki nama', 'Tono', 'ubah'],
        ['Tambah orang', 'Sari', 'baru'],
      ])
      expect(history[1]).toMatchObject({
        action: { time: '2026-11-21T03:01:00.000Z', isUndoable: true },
        kolom: [
          { nama: 'nama', sebelum: 'Budi', sesudah: 'Badu' },
          { nama: 'besar', sebelum: null, sesudah: 9007199254740993n },
        ],
      })
      expect(history[0]?.action.isUndoable).toBe(false)
    })

    it('lists the newest actions, of all rows or of some', () => {
      fill()
      expect(toy.journal.recent(2).map(({ name }) => name)).toEqual(['Tulis catatan', 'Tunjuk ketua'])
      expect(toy.journal.recentFor(['b'], 10).map(({ name }) => name)).toEqual(['Tunjuk ketua', 'Tambah bidang'])
      expect(toy.journal.recentFor(['b', 'c'], 1).map(({ name }) => name)).toEqual(['Tulis catatan'])
    })
  })

  describe('trash', () => {
    it('groups a removal with what it took along, parents first, and brings all of it back', () => {
      fill()
      const before = dump()
      act('Hapus bidang', `DELETE FROM bidang`)
      const [entry, ...others] = toy.journal.trash()
      expect(others).toEqual([])
      expect(entry?.action).toMatchObject({ id: lastId(), name: 'Hapus bidang' })
      expect(entry?.baris.map(({ tabel, id }) => [tabel, id])).toEqual([
        ['bidang', 'b'],
        ['orang', 'o'],
        ['catatan', 'c'],
      ])
      expect(entry?.baris[1]?.terakhir).toMatchObject({ nama: 'Budi', telepon: '0811' })
      expect(toy.journal.restore(lastId()).name).toBe('Hapus bidang')
      expect(dump()).toBe(before)
      expect(toy.journal.trash()).toEqual([])
      expect(toy.journal.undo().name).toBe('Hapus bidang')
      expect(toy.db.prepare('SELECT count(*) FROM bidang').pluck().get()).toBe(0)
      expect(toy.journal.trash()).toHaveLength(1)
    })

    it('restores references that the removal emptied', () => {
      fill()
      const before = dump()
      act('Hapus orang', `DELETE FROM orang`)
      expect(toy.db.prepare('SELECT ketua_id FROM bidang').pluck().get()).toBeNull()
      toy.journal.restore(lastId())
      expect(dump()).toBe(before)
    })

    it('does not restore below something that is itself in the trash, and says what', () => {
      fill()
      act('Hapus catatan', `DELETE FROM catatan`)
      const catatan = lastId()
      act('Hapus orang', `DELETE FROM orang`, 'Tono')
      expect(() => toy.journal.restore(catatan)).toThrow(
        /^Data yang dihapus ini tidak dapat dipulihkan .*"Hapus orang" oleh Tono.*Pulihkan atau urungkan itu dahulu\.$/,
      )
      toy.journal.restore(lastId())
      toy.journal.restore(catatan)
      expect(toy.db.prepare('SELECT count(*) FROM catatan').pluck().get()).toBe(1)
      expect(() => toy.journal.restore(catatan)).toThrow('datanya sudah kembali')
    })

    it('shows nothing older than 90 days', () => {
      fill()
      act('Hapus bidang', `DELETE FROM bidang`)
      toy.clock.advance(90 * DAY_MS)
      expect(toy.journal.trash()).toHaveLength(1)
      toy.clock.advance(1)
      expect(toy.journal.trash()).toEqual([])
    })
  })

  describe('erase', () => {
    const holdsText = (text: string) =>
      Number(
        toy.db
          .prepare('SELECT count(*) FROM perubahan WHERE instr(coalesce(sebelum, ?) || coalesce(sesudah, ?), ?)')
          .pluck()
          .get('', '', text),
      ) > 0

    it('takes former values out of the journal while the chain and everything else hold', () => {
      fill()
      act('Ganti telepon', `UPDATE orang SET telepon = '0822'`)
      act('Kosongkan telepon', `UPDATE orang SET telepon = NULL`)
      expect(holdsText('0811') && holdsText('0822')).toBe(true)
      expect(toy.journal.erase('orang', 'o', ['telepon'])).toBe(3)
      expect(holdsText('0811') || holdsText('0822')).toBe(false)
      expect(toy.journal.verify()).toMatchObject({ ok: true, temuan: [] })
      expect(toy.journal.history('orang', 'o')[1]?.kolom).toEqual([
        { nama: 'telepon', sebelum: { dihapus: true }, sesudah: { dihapus: true } },
      ])
      expect(toy.journal.history('orang', 'o').at(-1)?.kolom).toContainEqual({
        nama: 'nama',
        sebelum: null,
        sesudah: 'Budi',
      })
      expect(() => toy.journal.undo()).toThrow('data pribadinya sudah dihapus atas permintaan')
    })

    it('exchanges the salt, so that what is gone cannot be found again by trying', () => {
      fill()
      const salts = () =>
        toy.db.prepare(`SELECT hex(garam) FROM perubahan WHERE baris = 'o' ORDER BY urutan`).pluck().all()
      act('Kosongkan telepon', `UPDATE orang SET telepon = NULL`)
      const before = salts()
      toy.journal.erase('orang', 'o', ['telepon'])
      expect(salts().filter((salt) => before.includes(salt))).toEqual([])
    })

    it('keeps what the live row still holds, and leaves nothing in the files', async () => {
      fill()
      act('Ganti telepon', `UPDATE orang SET telepon = 'TELEPON-RAHASIA-1'`)
      act('Ganti telepon', `UPDATE orang SET telepon = '0833'`)
      toy.journal.erase('orang', 'o', ['telepon'])
      expect(holdsText('0833')).toBe(true)
      expect(toy.journal.verify().temuan).toEqual([])
      const { readdir, readFile } = await import('node:fs/promises')
      for (const name of await readdir(toy.dir)) {
        expect((await readFile(`${toy.dir}/${name}`)).includes('TELEPON-RAHASIA-1'), name).toBe(false)
      }
    })

    it('can be asked again after further changes, and for a removed row', () => {
      fill()
      toy.journal.erase('orang', 'o', ['nama'])
      act('Ganti', `UPDATE orang SET nama = 'Badu'`)
      toy.journal.erase('orang', 'o', ['nama'])
      act('Hapus bidang', `DELETE FROM bidang`)
      const removal = lastId()
      toy.journal.erase('orang', 'o', ['nama', 'telepon'])
      expect(holdsText('Badu') || holdsText('Budi') || holdsText('0811')).toBe(false)
      expect(toy.journal.verify().temuan).toEqual([])
      expect(toy.journal.trash().flatMap(({ baris }) => baris.map(({ tabel }) => tabel))).not.toContain('orang')
      expect(() => toy.journal.restore(removal)).toThrow('data pribadinya sudah dihapus')
    })
  })
})
