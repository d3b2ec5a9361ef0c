import { writeSync } from 'node:fs'
import { openKantorPencarian } from './kantor-pencarian'

/*
 * Writes records and reads them into the search index for as long as it lives:
 *
 *   node pencarian-child.mjs <dir>
 *
 * Says `siap` when it begins.
 */
const [dir = ''] = process.argv.slice(2)
const { db, journal, createId, pencarian } = openKantorPencarian(dir)
const add = db.prepare(`
  INSERT INTO rapat (id, nama, jenis, status, tanggal, zona, dibuat_pada)
  VALUES (?, ?, 'Forkopimda', 'draf', ?, 'WIB', '2024-11-01')`)
const decide = db.prepare('INSERT INTO keputusan (id, rapat_id, urutan, isi) VALUES (?, ?, 1, ?)')
const move = db.prepare(`UPDATE rapat SET tanggal = '2025-01-02' WHERE id = ?`)
const remove = db.prepare('DELETE FROM rapat WHERE id = ?')

writeSync(1, 'siap\n')
for (let nth = 1; ; nth += 1) {
  const id = createId()
  journal.action({ name: 'Tambah' }, () => {
    add.run(id, `Rakor banjir ${nth}`, '2024-11-01')
    decide.run(createId(), id, `Mengawasi titik rawan ${nth}`)
  })
  if (nth % 2 === 0) pencarian.indeks.read(1 + (nth % 5))
  if (nth % 3 === 0) journal.action({ name: 'Pindah' }, () => move.run(id))
  if (nth % 5 === 0) journal.action({ name: 'Hapus' }, () => remove.run(id))
  if (nth % 10 === 0) journal.undo()
}
