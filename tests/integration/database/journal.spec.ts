import { DomainError } from '@shared/lib/domain-error'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dumpData, openToy, TOY_TABLES, type Toy } from './toy'

describe('journal', () => {
  let toy: Toy

  beforeEach(() => {
    toy = openToy()
  })
  afterEach(() => toy.remove())

  const dump = () => dumpData(toy.db, TOY_TABLES)
  const count = (sql: string) => Number(toy.db.prepare(sql).pluck().get())
  const addBidang = (id: string, nama = id) =>
    toy.journal.action({ name: 'Tambah bidang' }, () =>
      toy.db.prepare('INSERT INTO bidang (id, nama) VALUES (?, ?)').run(id, nama),
    )
  const addOrang = (id: string, bidang: string | null, nama = id) =>
    toy.journal.action({ name: 'Tambah orang' }, () =>
      toy.db.prepare('INSERT INTO orang (id, bidang_id, nama) VALUES (?, ?, ?)').run(id, bidang, nama),
    )
  const setNama = (id: string, nama: string, merge?: string) =>
    toy.journal.action({ name: 'Ubah nama', merge }, () =>
      toy.db.prepare('UPDATE orang SET nama = ? WHERE id = ?').run(nama, id),
    )

  describe('refusal of unjournaled writes', () => {
    it.each([
      ['INSERT', `INSERT INTO bidang (id, nama) VALUES ('x', 'X')`],
      ['UPDATE', `UPDATE bidang SET nama = 'Y'`],
      ['UPDATE that changes nothing', 'UPDATE bidang SET nama = nama'],
      ['DELETE', 'DELETE FROM bidang'],
      ['REPLACE', `REPLACE INTO bidang (id, nama) VALUES ('a', 'Y')`],
      ['upsert', `INSERT INTO bidang (id, nama) VALUES ('a', 'Y') ON CONFLICT (id) DO UPDATE SET nama = 'Y'`],
    ])('refuses %s', (_kind, sql) => {
      addBidang('a')
      const before = dump()
      expect(() => toy.db.exec(sql)).toThrow('JURNAL: tulisan di luar aksi ditolak')
      expect(dump()).toBe(before)
    })

    it('refuses a new id for a row', () => {
      addBidang('a')
      const rename = () => toy.db.exec(`UPDATE bidang SET id = 'b'`)
      expect(() => toy.journal.action({ name: 'Ganti id' }, rename)).toThrow('id baris tidak dapat diganti')
    })

    it('refuses changes to sealed entries of its own', () => {
      addBidang('a')
      for (const sql of [
        `UPDATE aksi SET nama = 'lain'`,
        'DELETE FROM aksi',
        `UPDATE perubahan SET baris = 'b'`,
        'DELETE FROM perubahan',
      ]) {
        expect(() => toy.db.exec(sql), sql).toThrow('disegel')
      }
    })
  })

  describe('action', () => {
    it('returns what the function returns and records nothing when nothing changed', () => {
      expect(toy.journal.action({ name: 'Hitung' }, () => 42)).toBe(42)
      expect(count('SELECT count(*) FROM aksi')).toBe(0)
    })

    it('keeps nothing of a function that throws', () => {
      const before = dump()
      const write = () => {
        toy.db.exec(`INSERT INTO bidang (id, nama) VALUES ('a', 'A')`)
        throw new Error('gagal')
      }
      expect(() => toy.journal.action({ name: 'Tambah' }, write)).toThrow('gagal')
      expect(dump()).toBe(before)
      expect(count('SELECT count(*) FROM perubahan')).toBe(0)
      expect(() => toy.db.exec(`INSERT INTO bidang (id, nama) VALUES ('a', 'A')`)).toThrow('JURNAL')
    })

    it('joins nested actions to the outer one, and takes back what a failed inner one wrote', () => {
      toy.journal.action({ name: 'Luar' }, () => {
        addBidang('a')
        expect(() =>
          toy.journal.action({ name: 'Dalam' }, () => {
            addBidang('b')
            throw new Error('gagal')
          }),
        ).toThrow('gagal')
        addBidang('c')
      })
      expect(toy.db.prepare('SELECT nama FROM aksi').pluck().all()).toEqual(['Luar'])
      expect(toy.db.prepare('SELECT id FROM bidang ORDER BY id').pluck().all()).toEqual(['a', 'c'])
    })

    it('refuses asynchronous functions', () => {
      expect(() => toy.journal.action({ name: 'Tunggu' }, async () => {})).toThrow('synchronous')
    })

    it('records only what changed, with every kind of value', () => {
      addOrang('o', null, 'Budi')
      toy.journal.action({ name: 'Ubah' }, () =>
        toy.db
          .prepare('UPDATE orang SET nama = ?, besar = ?, ukuran = ?, foto = ?, telepon = json(?) WHERE id = ?')
          .run('BUDI', 9007199254740993n, 0.1, Buffer.from([0, 255]), '{"a":1}', 'o'),
      )
      const [change] = toy.db.prepare(`SELECT sebelum, sesudah FROM perubahan WHERE jenis = 'ubah'`).all()
      expect(change).toEqual({
        sebelum: '{"nama":"Budi","telepon":null,"besar":null,"ukuran":null,"foto":null}',
        sesudah:
          '{"nama":"BUDI","telepon":"{\\"a\\":1}","besar":{"i":"9007199254740993"},"ukuran":{"r":"0.1"},"foto":{"b":"00FF"}}',
      })
    })

    it('records a change of case in a column that ignores case', () => {
      addBidang('a', 'Poldagri')
      toy.journal.action({ name: 'Ubah' }, () => toy.db.exec(`UPDATE bidang SET nama = 'POLDAGRI'`))
      toy.journal.undo()
      expect(toy.db.prepare('SELECT nama FROM bidang').pluck().get()).toBe('Poldagri')
    })
  })

  describe('undo and redo', () => {
    it('goes back and forth through several steps and names them', () => {
      const states = [dump()]
      addBidang('a')
      states.push(dump())
      addOrang('o', 'a')
      states.push(dump())
      setNama('o', 'Budi')
      states.push(dump())

      expect(toy.journal.state()).toMatchObject({ urungkan: { name: 'Ubah nama' }, ulangi: null })
      for (const expected of states.slice(0, -1).reverse()) {
        toy.journal.undo()
        expect(dump()).toBe(expected)
      }
      expect(toy.journal.state()).toMatchObject({ urungkan: null, ulangi: { name: 'Tambah bidang' } })
      for (const expected of states.slice(1)) {
        toy.journal.redo()
        expect(dump()).toBe(expected)
      }
      expect(toy.journal.state()).toMatchObject({ urungkan: { name: 'Ubah nama' }, ulangi: null })
      expect(() => toy.journal.redo()).toThrow('Tidak ada yang dapat diulangi lagi.')
    })

    it('undoes again what was redone, and forgets redo after a new action', () => {
      addBidang('a')
      const empty = toy.journal.undo()
      expect(empty.name).toBe('Tambah bidang')
      toy.journal.redo()
      toy.journal.undo()
      expect(count('SELECT count(*) FROM bidang')).toBe(0)
      addBidang('b')
      expect(toy.journal.state()).toMatchObject({ urungkan: { name: 'Tambah bidang' }, ulangi: null })
    })

    it('brings back a cascade as it was', () => {
      addBidang('a')
      addOrang('o', 'a')
      toy.journal.action({ name: 'Isi' }, () =>
        toy.db.exec(`
          INSERT INTO catatan (id, orang_id, pembaca_id, isi) VALUES ('c', 'o', NULL, 'halo');
          UPDATE orang SET besar = -9223372036854775808, ukuran = 9e999, foto = x'00ff';
          UPDATE bidang SET ketua_id = 'o'`),
      )
      const before = dump()
      toy.journal.action({ name: 'Hapus bidang' }, () => toy.db.exec('DELETE FROM bidang'))
      expect(count('SELECT (SELECT count(*) FROM orang) + (SELECT count(*) FROM catatan)')).toBe(0)
      toy.journal.undo()
      expect(dump()).toBe(before)
    })

    it('still knows its steps after a restart', () => {
      addBidang('a')
      addBidang('b')
      toy.journal.undo()
      toy = toy.reopen()
      toy.journal.redo()
      expect(count('SELECT count(*) FROM bidang')).toBe(2)
      toy.journal.undo()
      toy.journal.undo()
      expect(count('SELECT count(*) FROM bidang')).toBe(0)
    })

    it('keeps the steps of each person apart', () => {
      addBidang('a')
      toy.journal.action({ name: 'Tambah bidang', actor: 'Tono' }, () =>
        toy.db.exec(`INSERT INTO bidang (id, nama) VALUES ('t', 't')`),
      )
      toy.journal.undo()
      expect(toy.db.prepare('SELECT id FROM bidang').pluck().all()).toEqual(['t'])
      expect(toy.journal.state({ actor: 'Tono' }).urungkan?.name).toBe('Tambah bidang')
      toy.journal.undo({ actor: 'Tono' })
      expect(count('SELECT count(*) FROM bidang')).toBe(0)
    })

    it('refuses when the same column was changed later, and says by what', () => {
      addOrang('o', null, 'Budi')
      const [first] = toy.db.prepare('SELECT id FROM aksi').pluck().all()
      setNama('o', 'Badu')
      toy.journal.action({ name: 'Perbaiki nama', actor: 'Tono' }, () => toy.db.exec(`UPDATE orang SET nama = 'Bado'`))
      const before = dump()
      expect(() => toy.journal.undo()).toThrow(
        /^"Ubah nama" tidak dapat diurungkan karena data yang sama sudah diubah lagi: "Perbaiki nama" oleh Tono, 21 November 2026 pukul \d\d\.00\. Urungkan perubahan yang lebih baru itu dahulu\.$/,
      )
      expect(() => toy.journal.undoAction(String(first))).toThrow(DomainError)
      expect(dump()).toBe(before)
    })

    it('undoes one older action whose columns nobody touched since, leaving later changes', () => {
      addOrang('o', null, 'Budi')
      setNama('o', 'Badu')
      const id = toy.journal.state().urungkan?.id ?? ''
      toy.journal.action({ name: 'Isi telepon' }, () => toy.db.exec(`UPDATE orang SET telepon = '0800'`))
      toy.journal.undoAction(id)
      expect(toy.db.prepare('SELECT nama, telepon FROM orang').get()).toEqual({ nama: 'Budi', telepon: '0800' })
      toy.journal.undo()
      expect(toy.db.prepare('SELECT nama, telepon FROM orang').get()).toEqual({ nama: 'Badu', telepon: '0800' })
    })

    it('does not remove a row that others have come to depend on', () => {
      addBidang('a')
      toy.journal.action({ name: 'Tambah anggota', actor: 'Tono' }, () =>
        toy.db.exec(`INSERT INTO orang (id, bidang_id, nama) VALUES ('t', 'a', 'T')`),
      )
      expect(() => toy.journal.undo()).toThrow('"Tambah anggota" oleh Tono')
      expect(count('SELECT count(*) FROM orang')).toBe(1)
    })

    it('does not bring a row back to a parent that is gone, nor beside a unique name now in use', () => {
      addBidang('a')
      addOrang('o', 'a')
      toy.journal.action({ name: 'Hapus orang' }, () => toy.db.exec('DELETE FROM orang'))
      toy.journal.action({ name: 'Hapus bidang', actor: 'Tono' }, () => toy.db.exec('DELETE FROM bidang'))
      expect(() => toy.journal.undo()).toThrow('"Hapus bidang" oleh Tono')
      toy.journal.action({ name: 'Bidang baru', actor: 'Wati' }, () =>
        toy.db.exec(`INSERT INTO bidang (id, nama) VALUES ('b', 'A')`),
      )
      expect(() => toy.journal.undo({ actor: 'Tono' })).toThrow('nama yang sama sudah dipakai')
    })
  })

  describe('growing actions', () => {
    it('keeps one perubahan while one field is edited, and undoes it as one step', () => {
      addOrang('o', null, 'B')
      for (const nama of ['Bu', 'Bud', 'Budi']) setNama('o', nama, 'orang:o:nama')
      expect(count('SELECT count(*) FROM aksi')).toBe(2)
      expect(count('SELECT count(*) FROM perubahan')).toBe(2)
      expect(toy.journal.undo().name).toBe('Ubah nama')
      expect(toy.db.prepare('SELECT nama FROM orang').pluck().get()).toBe('B')
      toy.journal.redo()
      expect(toy.db.prepare('SELECT nama FROM orang').pluck().get()).toBe('Budi')
    })

    it('leaves no trace of typing that was taken back', () => {
      addOrang('o', null, 'B')
      for (const nama of ['Bu', 'B']) setNama('o', nama, 'orang:o:nama')
      expect(count('SELECT count(*) FROM aksi')).toBe(1)
      expect(count('SELECT count(*) FROM perubahan')).toBe(1)
    })

    it.each<[string, () => void]>([
      ['another key', () => setNama('o', 'X', 'orang:o:lain')],
      ['an action without key', () => setNama('o', 'X')],
      ['a long pause', () => toy.clock.advance(5 * 60 * 1000)],
      ['seal', () => toy.journal.seal()],
      [
        'a restart',
        () => {
          toy = toy.reopen()
        },
      ],
      [
        'another actor',
        () =>
          toy.journal.action({ name: 'Ubah', actor: 'Tono', merge: 'orang:o:nama' }, () =>
            toy.db.exec(`UPDATE orang SET nama = 'T'`),
          ),
      ],
    ])('ends with %s', (_what, interrupt) => {
      addOrang('o', null, 'B')
      setNama('o', 'Bu', 'orang:o:nama')
      const before = count('SELECT max(urutan) FROM aksi')
      interrupt()
      setNama('o', 'Bud', 'orang:o:nama')
      expect(count('SELECT max(urutan) FROM aksi')).toBeGreaterThan(before)
      expect(count(`SELECT count(*) FROM aksi WHERE urutan <= ${before} AND hash IS NULL`)).toBe(0)
    })

    it('can be undone when unique names changed hands within it', () => {
      addBidang('a', 'A')
      addBidang('b', 'B')
      const before = dump()
      for (const sql of [
        `UPDATE bidang SET nama = 'sementara' WHERE id = 'a'`,
        `UPDATE bidang SET nama = 'A' WHERE id = 'b'`,
        `UPDATE bidang SET nama = 'B' WHERE id = 'a'`,
      ]) {
        toy.journal.action({ name: 'Tukar nama', merge: 'tukar' }, () => toy.db.exec(sql))
      }
      toy.journal.undo()
      expect(dump()).toBe(before)
    })

    it('goes on after a short pause', () => {
      addOrang('o', null, 'B')
      setNama('o', 'Bu', 'orang:o:nama')
      toy.clock.advance(5 * 60 * 1000 - 1)
      setNama('o', 'Bud', 'orang:o:nama')
      expect(count('SELECT count(*) FROM aksi')).toBe(2)
    })
  })
})
