import { DomainError } from '@shared/lib/domain-error'
import { SqliteError } from 'better-sqlite3'
import fc from 'fast-check'
import type { Toy } from './toy'

/** What a random clerk does next. `a` and `b` choose among the rows that exist. */
export type Command = { readonly kind: Kind; readonly a: number; readonly b: number; readonly text: string }

const KINDS = [
  'tambah bidang',
  'tambah orang',
  'tambah catatan',
  'ubah nama',
  'ketik catatan',
  'pindah bidang',
  'tunjuk ketua',
  'ganti baris',
  'tukar nama bidang',
  'isi nilai',
  'hapus bidang',
  'hapus orang',
  'hapus catatan',
  'banyak sekaligus',
  'segel',
  'istirahat',
  'urungkan',
  'ulangi',
  'balikkan',
  'pulihkan',
] as const
type Kind = (typeof KINDS)[number]

export const commandArbitrary: fc.Arbitrary<Command> = fc.record({
  kind: fc.constantFrom(...KINDS),
  a: fc.nat(1000),
  b: fc.nat(1000),
  text: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter((text) => text.isWellFormed()),
})

/**
 * Does one command as `actor`. Refusals of the schema and of the journal are part of life; they must leave everything
 * as it was, which the caller checks. Returns true when the command was refused.
 */
export function runCommand(toy: Toy, command: Command, nextId: () => string, actor = 'Sari'): boolean {
  try {
    COMMANDS[command.kind](toy, command, nextId, actor)
    return false
  } catch (error) {
    if (error instanceof DomainError || (error instanceof SqliteError && error.code.startsWith('SQLITE_CONSTRAINT'))) {
      return true
    }
    throw error
  }
}

type Run = (toy: Toy, command: Command, nextId: () => string, actor: string) => void

const pick = (toy: Toy, table: string, nth: number): string | null => {
  const ids = toy.db.prepare<[], string>(`SELECT id FROM ${table} ORDER BY id`).pluck().all()
  return ids[nth % Math.max(ids.length, 1)] ?? null
}

const write =
  (name: string, build: (toy: Toy, command: Command, nextId: () => string) => readonly [string, ...unknown[]][]): Run =>
  (toy, command, nextId, actor) => {
    toy.journal.action({ name, actor }, () => {
      for (const [sql, ...values] of build(toy, command, nextId)) toy.db.prepare(sql).run(...values)
    })
  }

const COMMANDS: Readonly<Record<Kind, Run>> = {
  'tambah bidang': write('Tambah bidang', (_toy, { text }, nextId) => [
    ['INSERT INTO bidang (id, nama) VALUES (?, ?)', nextId(), text],
  ]),
  'tambah orang': write('Tambah orang', (toy, { a, text }, nextId) => [
    [
      'INSERT INTO orang (id, bidang_id, nama) VALUES (?, ?, ?)',
      nextId(),
      a % 5 === 0 ? null : pick(toy, 'bidang', a),
      text,
    ],
  ]),
  'tambah catatan': write('Tambah catatan', (toy, { a, b, text }, nextId) => [
    [
      'INSERT INTO catatan (id, orang_id, pembaca_id, isi) VALUES (?, ?, ?, ?)',
      nextId(),
      pick(toy, 'orang', a),
      b % 3 === 0 ? pick(toy, 'orang', b) : null,
      text,
    ],
  ]),
  'ubah nama': write('Ubah nama', (toy, { a, text }) => [
    ['UPDATE orang SET nama = ? WHERE id = ?', text, pick(toy, 'orang', a)],
  ]),
  'ketik catatan': (toy, { a, text }, _nextId, actor) => {
    const id = pick(toy, 'catatan', a)
    toy.journal.action({ name: 'Ketik', actor, merge: `catatan:${id}:isi` }, () => {
      toy.db.prepare('UPDATE catatan SET isi = isi || ? WHERE id = ?').run(text, id)
      toy.db
        .prepare('UPDATE orang SET telepon = ? WHERE id = (SELECT orang_id FROM catatan WHERE id = ?)')
        .run(text, id)
    })
  },
  'pindah bidang': write('Pindah bidang', (toy, { a, b }) => [
    ['UPDATE orang SET bidang_id = ? WHERE id = ?', pick(toy, 'bidang', a), pick(toy, 'orang', b)],
  ]),
  'tunjuk ketua': write('Tunjuk ketua', (toy, { a, b }) => [
    ['UPDATE bidang SET ketua_id = ? WHERE id = ?', pick(toy, 'orang', a), pick(toy, 'bidang', b)],
  ]),
  'ganti baris': write('Ganti bidang', (toy, { a, text }, nextId) => [
    ['REPLACE INTO bidang (id, nama) VALUES (?, ?)', pick(toy, 'bidang', a) ?? nextId(), text],
  ]),
  'tukar nama bidang': write('Tukar nama', (toy, { a, b }) => {
    const [x, y] = [pick(toy, 'bidang', a), pick(toy, 'bidang', b)]
    const nama = (id: string | null) => toy.db.prepare('SELECT nama FROM bidang WHERE id = ?').pluck().get(id)
    const [namaX, namaY] = [nama(x), nama(y)]
    if (x === null || x === y) return []
    const set = 'UPDATE bidang SET nama = ? WHERE id = ?'
    return [
      [set, 'sementara waktu sekali', x],
      [set, namaX, y],
      [set, namaY, x],
    ]
  }),
  'isi nilai': write('Isi nilai', (toy, { a, b, text }) => [
    [
      'UPDATE orang SET besar = ?, ukuran = ?, foto = ? WHERE id = ?',
      BigInt(b) * 9_007_199_254_740_993n,
      a % 7 === 0 ? Number.POSITIVE_INFINITY : a / 7,
      Buffer.from(text),
      pick(toy, 'orang', a),
    ],
  ]),
  'hapus bidang': write('Hapus bidang', (toy, { a }) => [['DELETE FROM bidang WHERE id = ?', pick(toy, 'bidang', a)]]),
  'hapus orang': write('Hapus orang', (toy, { a }) => [['DELETE FROM orang WHERE id = ?', pick(toy, 'orang', a)]]),
  'hapus catatan': write('Hapus catatan', (toy, { a }) => [
    ['DELETE FROM catatan WHERE id = ?', pick(toy, 'catatan', a)],
  ]),
  'banyak sekaligus': write('Banyak sekaligus', (toy, { a, text }, nextId) => {
    const bidang = nextId()
    const orang = nextId()
    return [
      ['INSERT INTO bidang (id, nama) VALUES (?, ?)', bidang, `${text}${bidang}`],
      ['INSERT INTO orang (id, bidang_id, nama) VALUES (?, ?, ?)', orang, bidang, text],
      ['UPDATE bidang SET ketua_id = ? WHERE id = ?', orang, bidang],
      ['UPDATE orang SET nama = nama || ? WHERE bidang_id = ?', text, bidang],
      ['DELETE FROM catatan WHERE id = ?', pick(toy, 'catatan', a)],
    ]
  }),
  segel: (toy) => toy.journal.seal(),
  istirahat: (toy, { a }) => toy.clock.advance(a * 1000),
  urungkan: (toy, _command, _nextId, actor) => void toy.journal.undo({ actor }),
  ulangi: (toy, _command, _nextId, actor) => void toy.journal.redo({ actor }),
  balikkan: (toy, { a }, _nextId, actor) => void toy.journal.undoAction(pickAksi(toy, a), { actor }),
  pulihkan: (toy, { a }, _nextId, actor) => void toy.journal.restore(pickAksi(toy, a), { actor }),
}

function pickAksi(toy: Toy, nth: number): string {
  const actions = toy.journal.recent(1000)
  return actions[nth % Math.max(actions.length, 1)]?.id ?? ''
}
