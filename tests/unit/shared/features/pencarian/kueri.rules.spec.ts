import { getRentangHari, getRentangPeriode } from '@shared/features/pencarian/dokumen.rules'
import { buildEkspresi, listSalahKetik, parseKueri, TANDA } from '@shared/features/pencarian/kueri.rules'
import { foldTeks, toKata } from '@shared/features/pencarian/teks-cari.rules'
import Sqlite from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('parseKueri', () => {
  it('takes words and phrases apart, the last word unfinished', () => {
    expect(parseKueri('Titik "Rawan  Banjir" kot')).toMatchObject([
      { jenis: 'kata', kata: 'titik', isAwalan: false },
      { jenis: 'frasa', kata: ['rawan', 'banjir'] },
      { jenis: 'kata', kata: 'kot', isAwalan: true },
    ])
    expect(parseKueri('kota ')).toMatchObject([{ isAwalan: false }])
    expect(parseKueri('ko')).toMatchObject([{ isAwalan: false }])
    expect(parseKueri('"rawan ban')).toMatchObject([{ kata: 'rawan' }, { kata: 'ban', isAwalan: true }])
  })

  it('gives FTS5 nothing that it could refuse or take for a command', () => {
    const db = new Sqlite(':memory:')
    db.exec(`CREATE VIRTUAL TABLE kata USING fts5 (judul, isi, dasar, tanda, prefix = '3')`)
    const find = db.prepare('SELECT rowid FROM kata WHERE kata MATCH ?')
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^["*^():{}+\-. a-zA-Z]{0,30}$/)),
        (typed) => {
          const ekspresi = buildEkspresi(parseKueri(typed), [[TANDA.jenis('tindak lanjut')], [TANDA.jabatan('a-"-b')]])
          if (ekspresi !== null) find.all(ekspresi)
        },
      ),
      { numRuns: 40 },
    )
    db.close()
  })
})

describe('toKata', () => {
  it('takes a text apart as the tokenizer of the index does', () => {
    const db = new Sqlite(':memory:')
    db.exec(`
      CREATE VIRTUAL TABLE kata USING fts5 (isi, tokenize = 'unicode61 remove_diacritics 2');
      CREATE VIRTUAL TABLE kosakata USING fts5vocab (kata, instance)`)
    const add = db.prepare('INSERT INTO kata (rowid, isi) VALUES (1, ?)')
    const clear = db.prepare('DELETE FROM kata')
    const list = db.prepare<[], string>('SELECT term FROM kosakata ORDER BY offset').pluck()
    const text = fc.array(
      fc.constantFrom('Rapat', 'café', 'Ñusantara', '12', 'III/c', '-', '(', 'x_y', 'é', 'Ketua-ketua', '😀', '…'),
    )
    fc.assert(
      fc.property(text, (words) => {
        clear.run()
        add.run(words.join(' '))
        expect(toKata(words.join(' '))).toEqual(list.all())
      }),
      { numRuns: 50 },
    )
    db.close()
  })

  it('keeps every character in its place when it folds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (teks) => {
        expect(foldTeks(teks)).toHaveLength(teks.length)
      }),
    )
  })
})

describe('listSalahKetik', () => {
  it('names every word one slip away and no other', () => {
    const slips = listSalahKetik('suara')
    for (const slip of ['suar', 'suaraa', 'suana', 'usara', 'sura', 'ssuara']) expect(slips).toContain(slip)
    for (const other of ['suara', 'sua', 'asura', 'suarnya']) expect(slips).not.toContain(other)
  })
})

describe('getRentangHari', () => {
  const hari = fc
    .integer({ min: 0, max: 98_000 })
    .map((nth) => new Date(Date.UTC(1930, 0, 1 + nth)).toISOString().slice(0, 10))

  it('numbers the newer day lower, without overlap, and what has no day lowest', () => {
    fc.assert(
      fc.property(hari, hari, (a, b) => {
        fc.pre(a < b)
        expect(getRentangHari(b).sampai).toBeLessThan(getRentangHari(a).dari)
        expect(getRentangHari(null).sampai).toBeLessThan(getRentangHari(b).dari)
        expect(Number.isSafeInteger(getRentangHari(a).sampai)).toBe(true)
      }),
    )
  })

  it('puts a day inside a period exactly when it is', () => {
    fc.assert(
      fc.property(hari, hari, hari, (dari, sampai, day) => {
        const periode = getRentangPeriode(dari, sampai)
        const { dari: first, sampai: last } = getRentangHari(day)
        expect(periode.dari <= first && last <= periode.sampai).toBe(dari <= day && day <= sampai)
      }),
    )
    expect(getRentangPeriode('2024-01-01', null).dari).toBeGreaterThan(getRentangHari(null).sampai)
    expect(getRentangPeriode(null, null).dari).toBeLessThanOrEqual(getRentangHari(null).dari)
  })
})
