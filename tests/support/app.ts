import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { createJournal } from '../../electron/database/journal'
import { migrate } from '../../electron/database/migrate'
import { MIGRATIONS } from '../../electron/database/migrations'
import { openDatabase } from '../../electron/database/open'
import { createDocuments } from '../../electron/documents'
import { createDesk } from '../../electron/features/desk'
import { createImporPartisipasi } from '../../electron/features/impor-partisipasi'
import { createKehadiran } from '../../electron/features/kehadiran'
import { createKeputusan } from '../../electron/features/keputusan'
import { createLampiran } from '../../electron/features/lampiran'
import { createLaporanProvinsi } from '../../electron/features/laporan-provinsi'
import { createNotula } from '../../electron/features/notula'
import { createPartisipasi } from '../../electron/features/partisipasi'
import { createPencarian } from '../../electron/features/pencarian'
import { createPengaturan } from '../../electron/features/pengaturan'
import { createPeriksa } from '../../electron/features/periksa'
import { createRapat } from '../../electron/features/rapat'
import { createReferensi, createWilayahResmi } from '../../electron/features/referensi'
import { createSeri } from '../../electron/features/seri'
import { createSurat } from '../../electron/features/surat'
import { createTindakLanjut } from '../../electron/features/tindak-lanjut'
import type { Clock } from '../../electron/lib/clock'
import type { FeatureDeps } from '../../electron/lib/feature'
import { createUuidV7 } from '../../electron/lib/ids'
import { silentLog } from '../../electron/lib/log'

export type TestApp = ReturnType<typeof createTestApp>

export const RESOURCES_DIR = resolve(import.meta.dirname, '../../out/resources')

/** A clock that a test moves by hand. */
export type TestClock = Clock & { readonly set: (iso: string) => void }

/** 1 November 2024, 09.05 WIB: the morning of the Bogor rakor. */
const PAGI_RAKOR = '2024-11-01T02:05:00.000Z'

/** Real database with migrations and journal in a folder of its own, all features wired; `close` removes everything. */
export function createTestApp({ now = PAGI_RAKOR }: { readonly now?: string } = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'simpul-uji-'))
  const clock = createTestClock(now)
  const { db, close } = openDatabase({ file: join(dataDir, 'simpul.db') })
  migrate(db, { migrations: MIGRATIONS, dataDir, clock })
  const createId = createUuidV7(clock)
  const journal = createJournal({ db, clock, createId, device: 'uji', actor: 'Penguji' })
  const deps: FeatureDeps = { db, orm: drizzle(db), journal, clock, createId, log: silentLog }

  const pengaturan = createPengaturan(deps)
  const lampiran = createLampiran(deps, { dataDir })
  const referensi = createReferensi(deps, { pengaturan: pengaturan.service, resmi: createWilayahResmi(RESOURCES_DIR) })
  const earlier = { pengaturan: pengaturan.service, lampiran: lampiran.service, referensi: referensi.service }
  const rapat = createRapat(deps, earlier)
  const documents = createDocuments({ resourcesDir: RESOURCES_DIR, log: silentLog })
  const kehadiran = createKehadiran(deps, { ...earlier, documents, rapat: rapat.service })
  const notula = createNotula(deps, {
    ...earlier,
    documents,
    rapat: rapat.service,
    kehadiran: kehadiran.service,
    periksa: (rapatId) => periksa.service.getUntukFinal(rapatId),
  })
  const tindakLanjut = createTindakLanjut(deps, {
    ...earlier,
    documents,
    rapat: rapat.service,
    notula: notula.service,
  })
  const seri = createSeri(deps, { ...earlier, rapat: rapat.service })
  const keputusan = createKeputusan(deps, { rapat: rapat.service })
  const surat = createSurat(deps, {
    ...earlier,
    documents,
    rapat: rapat.service,
    kehadiran: kehadiran.service,
    notula: notula.service,
    tindakLanjut: tindakLanjut.service,
  })
  const periksa = createPeriksa(deps, {
    ...earlier,
    rapat: rapat.service,
    kehadiran: kehadiran.service,
    notula: notula.service,
    tindakLanjut: tindakLanjut.service,
  })
  const partisipasi = createPartisipasi(deps, { ...earlier, documents })
  const desk = createDesk(deps, { ...earlier, documents, partisipasi: partisipasi.service })
  const laporanProvinsi = createLaporanProvinsi(deps, {
    ...earlier,
    documents,
    keputusan: keputusan.service,
    tindakLanjut: tindakLanjut.service,
    partisipasi: partisipasi.service,
    desk: desk.service,
    dataDir,
  })
  const imporPartisipasi = createImporPartisipasi(deps, { ...earlier, documents, partisipasi: partisipasi.service })
  const pencarian = createPencarian(deps)

  return {
    ...deps,
    clock,
    documents,
    dataDir,
    pengaturan: pengaturan.service,
    lampiran: lampiran.service,
    referensi: referensi.service,
    rapat: rapat.service,
    kehadiran: kehadiran.service,
    notula: notula.service,
    tindakLanjut: tindakLanjut.service,
    seri: seri.service,
    keputusan: keputusan.service,
    surat: surat.service,
    periksa: periksa.service,
    partisipasi: partisipasi.service,
    desk: desk.service,
    laporanProvinsi: laporanProvinsi.service,
    imporPartisipasi: imporPartisipasi.service,
    pencarian,
    routers: {
      pengaturan: pengaturan.router,
      lampiran: lampiran.router,
      referensi: referensi.router,
      rapat: rapat.router,
      kehadiran: kehadiran.router,
      notula: notula.router,
      tindakLanjut: tindakLanjut.router,
      seri: seri.router,
      keputusan: keputusan.router,
      surat: surat.router,
      periksa: periksa.router,
      partisipasi: partisipasi.router,
      desk: desk.router,
      laporanProvinsi: laporanProvinsi.router,
      imporPartisipasi: imporPartisipasi.router,
    },
    close(): void {
      pencarian.close()
      close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

function createTestClock(awal: string): TestClock {
  let now = new Date(awal)
  return {
    now: () => new Date(now),
    set(iso) {
      now = new Date(iso)
    },
  }
}
