import { writeSync } from 'node:fs'
import { DomainError } from '@shared/lib/domain-error'
import { acquireLock } from '../../electron/database/lock'
import { openToy, type Toy } from '../integration/database/toy'

/*
 * Writes through the real journal for as long as it lives, and tells each save on its output only after the commit:
 *
 *   node writer-child.mjs <dir> <first number> [<last number>]
 *
 * Lines: `siap`, then `simpan <n>` per save, `penuh <n> <kode>` for a save that was refused by the disk.
 */
const [dir = '', first = '1', last = '1000000000'] = process.argv.slice(2)
const lock = acquireLock(dir)
const toy = openToy({ dir, anchorDir: dir, clock: { now: () => new Date(), advance: () => {} } })
tell('siap')
for (let nth = Number(first); nth <= Number(last); nth += 1) {
  try {
    save(toy, nth)
    tell(`simpan ${nth}`)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    tell(`penuh ${nth} ${error.data.kode}`)
  }
}
toy.close()
lock.release()

/** A mix of everything: rows, cascades, typing, undo. After save n, row `b<n>` exists for every n that counts. */
function save({ journal, db }: Toy, nth: number): void {
  journal.action({ name: 'Tambah' }, () => {
    db.prepare('INSERT INTO bidang (id, nama) VALUES (?, ?)').run(`b${nth}`, `Bidang ${nth}`)
    db.prepare('INSERT INTO orang (id, bidang_id, nama) VALUES (?, ?, ?)').run(`o${nth}`, `b${nth}`, `Orang ${nth}`)
  })
  journal.action({ name: 'Ketik', merge: `orang:o${nth}:nama` }, () =>
    db.prepare('UPDATE orang SET nama = ? WHERE id = ?').run('x'.repeat(nth % 3000), `o${nth}`),
  )
  if (nth % 3 === 0) {
    journal.action({ name: 'Hapus' }, () => db.prepare('DELETE FROM bidang WHERE id = ?').run(`b${nth}`))
    journal.undo()
  }
  if (nth % 50 === 0) journal.erase('orang', `o${nth}`, ['nama'])
}

function tell(line: string): void {
  writeSync(1, `${line}\n`)
}
