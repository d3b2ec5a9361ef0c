import type { TestApp } from '../../support/app'

const ROOTS = 12_000
const SYLLABLES =
  'ba ca da ga ha ja ka la ma na pa ra sa ta wa bi di gi ki li mi ni pi ri si ti bu du gu ku lu mu'.split(' ')
const FORMS: readonly ((root: string) => string)[] = [
  (root) => root,
  (root) => root,
  (root) => root,
  (root) => `di${root}kan`,
  (root) => `ber${root}`,
  (root) => `${root}an`,
  (root) => `${root}nya`,
  (root) => `ter${root}`,
]
/** Stands in three of all notula. */
export const KATA_LANGKA = 'megantropus'
/** Stands in nearly every record. */
export const KATA_UMUM = 'rapat'

type Ukuran = { readonly rapat: number; readonly kata: number }

/**
 * An office after ten years (performance.md 6): each rapat with a notula of so many words in ten items, 4 acara, 8
 * keputusan and 8 tindak lanjut. Words follow Zipf's law, a third of them with affixes.
 */
export function createKantorBesar({ db, journal, createId }: TestApp, { rapat, kata }: Ukuran): void {
  const random = createRandom(20_241_101)
  const words = Array.from({ length: ROOTS }, (_, nth) =>
    nth === 0
      ? KATA_UMUM
      : Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES, random())).join(''),
  )
  const write = (count: number) =>
    Array.from({ length: count }, () => {
      const root = words[Math.floor(ROOTS ** random()) - 1] ?? KATA_UMUM
      return pick(FORMS, random())(root)
    }).join(' ')
  const toDoc = (text: string) =>
    JSON.stringify({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] })
  const sql = {
    rapat: db.prepare(`
      INSERT INTO rapat (id, nama, jenis, status, tanggal, zona, dibuat_pada)
      VALUES (?, ?, 'Forkopimda', 'final', ?, 'WIB', ?)`),
    acara: db.prepare('INSERT INTO acara (id, rapat_id, urutan, judul) VALUES (?, ?, ?, ?)'),
    notula: db.prepare(`INSERT INTO notula (id, rapat_id, status, versi) VALUES (?, ?, 'final', 1)`),
    pembahasan: db.prepare(`
      INSERT INTO pembahasan (id, notula_id, acara_id, urutan, jenis, isi) VALUES (?, ?, ?, ?, 'uraian', ?)`),
    keputusan: db.prepare('INSERT INTO keputusan (id, rapat_id, urutan, isi) VALUES (?, ?, ?, ?)'),
    tindakLanjut: db.prepare(`
      INSERT INTO tindak_lanjut (id, rapat_id, urutan, uraian, status) VALUES (?, ?, ?, ?, 'belum')`),
  }
  journal.action({ name: 'Isi data ukur' }, () => {
    for (let nth = 0; nth < rapat; nth += 1) {
      const id = createId()
      const notulaId = createId()
      const hari = new Date(Date.UTC(2015, 0, 1 + Math.floor((nth * 3650) / rapat))).toISOString()
      sql.rapat.run(id, `Rapat ${write(5)}`, hari.slice(0, 10), hari)
      sql.notula.run(notulaId, id)
      let acaraId = ''
      for (let urutan = 1; urutan <= 4; urutan += 1) {
        acaraId = createId()
        sql.acara.run(acaraId, id, urutan, write(5))
      }
      for (let urutan = 1; urutan <= 10; urutan += 1) {
        const rare = urutan === 5 && nth % Math.ceil(rapat / 3) === 7 ? ` ${KATA_LANGKA}` : ''
        sql.pembahasan.run(createId(), notulaId, acaraId, urutan, toDoc(write(Math.round(kata / 10)) + rare))
      }
      for (let urutan = 1; urutan <= 8; urutan += 1) {
        sql.keputusan.run(createId(), id, urutan, write(18))
        sql.tindakLanjut.run(createId(), id, urutan, write(15))
      }
    }
  })
}

function pick<T>(list: readonly [T, ...T[]] | readonly T[], part: number): T {
  const item = list[Math.floor(part * list.length)]
  if (item === undefined) throw new RangeError('nothing to pick from')
  return item
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
