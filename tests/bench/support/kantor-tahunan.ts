import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { addHari } from '@shared/lib/tanggal'
import { createTeksKaya } from '@shared/lib/teks-kaya'
import type { OpenedApp } from '../../../electron/app'
import { createBogor } from '../../../electron/contoh/bogor'
import { MIGRATIONS } from '../../../electron/database/migrations'
import { createFixedClock } from '../../../electron/lib/clock'
import { createOfficeClient } from '../../../electron/lib/office-client'
import { openTestApp } from '../../support/open-app'
import { createKarangan } from './isi-notula'

/** The office of performance.md, for each year: 500 rapat, 20,000 kehadiran, 4,000 tindak lanjut, 500 notula x 1,500 words. */
export const RAPAT_SETAHUN = 500
const UNDANGAN = 40
const ACARA = 4
const KATA_PER_URAIAN = 187
const KEPUTUSAN = 3
const TUGAS = 8
/** Younger tindak lanjut than this are open, younger rapat still wait for their notula. */
const HARI_TERBUKA = 60
const HARI_TANPA_NOTULA = 7

/** The last day of the office, for the clock of whoever opens it. */
export const HARI_AKHIR = '2026-11-20'
export const SAAT_AKHIR = `${HARI_AKHIR}T02:00:00.000Z`

const CACHE_DIR = resolve(import.meta.dirname, '../../../out/bench')

/**
 * A folder of its own with an office that has worked for so many years, every row journaled. Made once for each state
 * of the schema and of this file, then copied. `remove` deletes the copy.
 */
export async function copyKantorTahunan(
  tahun: number,
): Promise<{ readonly dataDir: string; readonly remove: () => void }> {
  const cached = join(CACHE_DIR, `${tahun}-${hashRecipe()}`)
  if (!existsSync(cached)) await buildKantor(cached, tahun)
  const dataDir = mkdtempSync(join(tmpdir(), 'simpul-ukur-'))
  cpSync(cached, dataDir, { recursive: true })
  return { dataDir, remove: () => rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 }) }
}

function hashRecipe(): string {
  const hash = createHash('sha256').update(readFileSync(join(import.meta.dirname, 'kantor-tahunan.ts')))
  return hash.update(JSON.stringify(MIGRATIONS)).digest('hex').slice(0, 12)
}

async function buildKantor(target: string, tahun: number): Promise<void> {
  process.stderr.write(`Menyiapkan kantor ${tahun} tahun …\n`)
  mkdirSync(CACHE_DIR, { recursive: true })
  const unfinished = `${target}.baru`
  rmSync(unfinished, { recursive: true, force: true })
  const app = await openTestApp({ dataDir: unfinished, clock: createFixedClock(SAAT_AKHIR) })
  try {
    // A lost building site is no loss; the settings are back with the next opening.
    app.deps.db.pragma('synchronous = OFF')
    await createBogor(createOfficeClient(app))
    insertRapat(app, tahun * RAPAT_SETAHUN)
  } finally {
    await app.close()
  }
  renameSync(unfinished, target)
}

function insertRapat({ deps, features }: OpenedApp, jumlah: number): void {
  const { db, journal, createId } = deps
  const jabatan = features.referensi.service.jabatan.list({ tanggal: HARI_AKHIR }).map(({ id }) => id)
  const insert = prepareInserts(db)
  const { words, kalimat, noise } = createKarangan(jumlah)
  const status = ['hadir', 'hadir', 'hadir', 'hadir', 'hadir', 'diwakili', 'izin', 'tidak hadir']

  for (let ke = 0; ke < jumlah; ke += 1) {
    const umur = Math.floor(((jumlah - ke) * 365) / RAPAT_SETAHUN)
    const tanggal = addHari(HARI_AKHIR, -umur)
    const id = createId()
    const pick = (offset: number) => jabatan[(ke + offset) % jabatan.length]
    journal.action({ name: `Rapat ${ke + 1}` }, () => {
      const isFinal = umur > HARI_TANPA_NOTULA
      insert.rapat.run(
        id,
        `Rapat Koordinasi ${words(3)} ${ke + 1}`,
        isFinal ? 'final' : 'selesai',
        tanggal,
        pick(0),
        tanggal,
      )
      const acara = Array.from({ length: ACARA }, () => createId())
      for (const [index, acaraId] of acara.entries()) insert.acara.run(acaraId, id, index + 1, words(4))
      for (let index = 0; index < UNDANGAN; index += 1) {
        const undanganId = createId()
        insert.undangan.run(undanganId, id, pick(index))
        insert.kehadiran.run(createId(), id, undanganId, status[noise() % status.length], tanggal)
      }
      for (let index = 0; index < KEPUTUSAN; index += 1) insert.keputusan.run(createId(), id, index + 1, kalimat(12))
      for (let index = 0; index < TUGAS; index += 1) {
        const isOpen = umur < HARI_TERBUKA
        const batas = addHari(tanggal, 14)
        insert.tugas.run(
          createId(),
          id,
          index + 1,
          kalimat(8),
          pick(index),
          batas,
          isOpen ? 'belum' : 'selesai',
          isOpen ? null : batas,
        )
      }
      if (!isFinal) return
      const notulaId = createId()
      insert.notula.run(notulaId, id)
      for (const acaraId of acara) {
        for (const [index, jenis] of ['uraian', 'simpulan'].entries()) {
          const isi = JSON.stringify(createTeksKaya(words(KATA_PER_URAIAN)))
          insert.pembahasan.run(createId(), notulaId, acaraId, index + 1, jenis, isi)
        }
      }
    })
  }
}

function prepareInserts(db: OpenedApp['deps']['db']) {
  return {
    rapat: db.prepare(`
      INSERT INTO rapat (id, nama, jenis, status, tanggal, jam_mulai, zona, pimpinan_id, dibuat_pada)
      VALUES (?, ?, 'Forkopimda', ?, ?, '09:00', 'WIB', ?, ?)`),
    acara: db.prepare('INSERT INTO acara (id, rapat_id, urutan, judul) VALUES (?, ?, ?, ?)'),
    undangan: db.prepare('INSERT INTO undangan (id, rapat_id, jabatan_id) VALUES (?, ?, ?)'),
    kehadiran: db.prepare(
      'INSERT INTO kehadiran (id, rapat_id, undangan_id, status, dicatat_pada) VALUES (?, ?, ?, ?, ?)',
    ),
    keputusan: db.prepare('INSERT INTO keputusan (id, rapat_id, urutan, isi) VALUES (?, ?, ?, ?)'),
    tugas: db.prepare(`
      INSERT INTO tindak_lanjut (id, rapat_id, urutan, uraian, jabatan_id, batas_waktu, status, selesai_pada)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)`),
    notula: db.prepare(`INSERT INTO notula (id, rapat_id, status, versi) VALUES (?, ?, 'final', 1)`),
    pembahasan: db.prepare(`
      INSERT INTO pembahasan (id, notula_id, acara_id, urutan, jenis, isi) VALUES (?, ?, ?, ?, ?, ?)`),
  }
}
