import { join } from 'node:path'
import { createTeksKaya } from '@shared/lib/teks-kaya'
import type { Database } from 'better-sqlite3'
import type { OpenedApp } from '../../electron/app'
import { openDatabase } from '../../electron/database/open'
import { LIST_SQL } from '../../electron/features/rapat/rapat.repository'
import { createFixedClock } from '../../electron/lib/clock'
import { openTestApp } from '../support/open-app'
import type { Bench } from './support/bench'
import { createKarangan } from './support/isi-notula'
import { copyKantorTahunan, SAAT_AKHIR } from './support/kantor-tahunan'

const PAGES = 50
const SAVES = 50

/**
 * performance.md goals 6 and 9 on an office that has worked for ten years: lists and pages beside the bare statement and
 * beside an office of one year, saves beside the bare UPDATE on the same data without a journal.
 */
export async function buildBenchList() {
  const lama = await openKantor(10)
  const muda = await openKantor(1)
  const polos = await openPolos()
  const { rapat, laporan } = lama.app.features
  const { db } = lama.app.deps
  const list = db.prepare(LIST_SQL)
  const bulan = { dari: '2021-06-01', sampai: '2021-06-30' }
  const saves = createSaves(lama.app, polos.db)

  const benches: readonly Bench[] = [
    {
      work: 'list of 5,000 rapat with its counts',
      simpul: { run: () => rapat.service.list({}) },
      peer: { name: 'the bare prepared statement', run: () => list.all({ dari: null, sampai: null }) },
      goal: 1.5,
    },
    {
      work: `${PAGES} x rapat of one month out of ten years`,
      simpul: { run: repeat(PAGES, () => rapat.service.list(bulan)) },
      peer: { name: 'the bare prepared statement', run: repeat(PAGES, () => list.all(bulan)) },
      goal: 1.5,
    },
    {
      work: 'Beranda after ten years',
      simpul: { run: () => laporan.service.beranda.get() },
      peer: { name: 'the same after one year', run: () => muda.app.features.laporan.service.beranda.get() },
      goal: 1.2,
    },
    {
      work: `${PAGES} x all pages of one rapat, after ten years`,
      simpul: { run: repeat(PAGES, createPages(lama.app)) },
      peer: { name: 'the same after one year', run: repeat(PAGES, createPages(muda.app)) },
      goal: 1.2,
    },
    {
      work: `${SAVES} x one kehadiran, through the service`,
      simpul: { run: repeat(SAVES, saves.kehadiran) },
      peer: { name: 'the bare UPDATE and the list it answers with', run: repeat(SAVES, saves.kehadiranPolos) },
      goal: 3,
    },
    {
      work: `${SAVES} x autosave of a pembahasan, through the service`,
      simpul: { run: repeat(SAVES, saves.pembahasan) },
      peer: { name: 'the bare UPDATE', run: repeat(SAVES, saves.pembahasanPolos) },
      goal: 3,
    },
  ]
  return {
    benches,
    async close() {
      await lama.close()
      await muda.close()
      polos.close()
    },
  }
}

async function openKantor(tahun: number) {
  const { dataDir, remove } = await copyKantorTahunan(tahun)
  const app = await openTestApp({ dataDir, clock: createFixedClock(SAAT_AKHIR) })
  return {
    app,
    async close() {
      await app.close()
      remove()
    },
  }
}

/** The same ten years without a single trigger. */
async function openPolos() {
  const { dataDir, remove } = await copyKantorTahunan(10)
  const { db, close } = openDatabase({ file: join(dataDir, 'simpul.db') })
  const triggers = db.prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`).pluck().all()
  for (const name of triggers) db.exec(`DROP TRIGGER "${name}"`)
  return {
    db,
    close() {
      close()
      remove()
    },
  }
}

function repeat(times: number, work: () => unknown): () => void {
  return () => {
    for (let turn = 0; turn < times; turn += 1) work()
  }
}

/** What the screens Ringkasan, Undangan, Kehadiran, Notula and Tindak Lanjut of one rapat ask. */
function createPages({ features }: OpenedApp) {
  const { rapat, kehadiran, notula, tindakLanjut } = features
  const finished = rapat.service.list({}).filter((row) => row.notula === 'final')
  let nth = 0
  return () => {
    nth += 1
    const rapatId = finished[(nth * 37) % finished.length]?.id ?? ''
    rapat.service.get(rapatId)
    kehadiran.service.list(rapatId)
    notula.service.get(rapatId)
    tindakLanjut.service.list({ rapatId })
  }
}

/** One more save of each kind with every call, other content each time. */
function createSaves({ features }: OpenedApp, polos: Database) {
  const { rapat, kehadiran, notula } = features
  const rapatId = rapat.service.list({}).find((row) => row.status === 'selesai')?.id ?? ''
  const acaraId = rapat.service.get(rapatId).acara[0]?.id ?? ''
  const undanganId = kehadiran.service.list(rapatId).rows[0]?.undanganId ?? ''
  const { id: notulaId } = notula.service.create(rapatId)
  const { words } = createKarangan(1)
  const text = words(400)
  const empty = createTeksKaya('')
  const { id } = notula.service.pembahasan.create({ notulaId, acaraId, jenis: 'uraian', jabatanId: null, isi: empty })

  const updateKehadiran = polos.prepare('UPDATE kehadiran SET status = ? WHERE undangan_id = ?')
  const updatePembahasan = polos.prepare('UPDATE pembahasan SET isi = ? WHERE id = ?')
  const anyPembahasan = polos.prepare<[], string>('SELECT id FROM pembahasan LIMIT 1').pluck().get()
  let nth = 0
  const nextStatus = () => {
    nth += 1
    return nth % 2 === 0 ? 'hadir' : 'izin'
  }
  const nextText = () => {
    nth += 1
    return createTeksKaya(`${text} ${nth}`)
  }
  return {
    kehadiran: () => kehadiran.service.set(rapatId, [{ undanganId, status: nextStatus() }]),
    kehadiranPolos() {
      updateKehadiran.run(nextStatus(), undanganId)
      return kehadiran.service.list(rapatId)
    },
    pembahasan: () => notula.service.pembahasan.update(id, { isi: nextText() }),
    pembahasanPolos: () => updatePembahasan.run(JSON.stringify(nextText()), anyPembahasan),
  }
}
