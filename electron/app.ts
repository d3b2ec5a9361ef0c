import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { App, AppOptions } from './app-types'
import { fillRuangLatihan } from './contoh/latihan'
import { wilayahLatihan } from './contoh/wilayah-latihan'
import { checkTables } from './database/check'
import { prepareDataDir } from './database/data-dir'
import { getDevice } from './database/device'
import { createJournal } from './database/journal'
import { acquireLock } from './database/lock'
import { migrate } from './database/migrate'
import { MIGRATIONS } from './database/migrations'
import { openDatabase } from './database/open'
import { createDocuments } from './documents'
import { createDesk } from './features/desk'
import { createImporPartisipasi } from './features/impor-partisipasi'
import { createJurnal } from './features/jurnal'
import { createKehadiran } from './features/kehadiran'
import { createKeputusan } from './features/keputusan'
import { createLampiran } from './features/lampiran'
import { createLaporan } from './features/laporan'
import { createLaporanProvinsi } from './features/laporan-provinsi'
import { createNotula } from './features/notula'
import { createPartisipasi } from './features/partisipasi'
import { createPencarian } from './features/pencarian'
import { createPengaturan } from './features/pengaturan'
import { createPeriksa } from './features/periksa'
import { createRapat } from './features/rapat'
import { createReferensi, createWilayahResmi } from './features/referensi'
import { createSeri } from './features/seri'
import { createSistem } from './features/sistem'
import { createSurat } from './features/surat'
import { createTindakLanjut } from './features/tindak-lanjut'
import type { FeatureDeps } from './lib/feature'
import { createUuidV7 } from './lib/ids'
import type { Log } from './lib/log'
import { createOfficeClient } from './lib/office-client'
import { buildRouter, type Features } from './router'

/** Who acts while Simpul knows no accounts. */
const ACTOR = 'Operator'

const WARM_LATER_MS = 3_000
const CHECK_LATER_MS = 10_000

/** An open office: the router for the transports, the features for the command line and tests. */
export type OpenedApp = App & { readonly features: Features; readonly deps: FeatureDeps }

/**
 * Opens the data folder and everything that works on it. The same for Electron, the browser host and the command line.
 *
 * @throws StartupError in plain words when the folder or the database cannot be used; nothing was changed then.
 */
export async function createApp(options: AppOptions): Promise<OpenedApp> {
  const { dataDir, resourcesDir, clock, platform, log, ruang, moveTo, documentsWorkerUrl, imporWorkerUrl } = options
  const peringatan = [...prepareDataDir(dataDir).peringatan]
  const lock = acquireLock(dataDir)
  try {
    const opened = openDatabase({ file: join(dataDir, 'simpul.db') })
    try {
      migrate(opened.db, { migrations: MIGRATIONS, dataDir, clock })
      const createId = createUuidV7(clock)
      const journal = createJournal({
        db: opened.db,
        clock,
        createId,
        device: getDevice(opened.db, createId),
        actor: ACTOR,
        anchorDir: dataDir,
      })
      const deps: FeatureDeps = { db: opened.db, orm: drizzle(opened.db), journal, clock, createId, log }
      const documents = createDocuments({ resourcesDir, workerUrl: documentsWorkerUrl, log })

      const sistem = createSistem({ clock, platform, log, ruang, moveTo, peringatan })
      const jurnal = createJurnal(deps)
      const pengaturan = createPengaturan(deps)
      const lampiran = createLampiran(deps, { dataDir })
      const resmi = ruang === 'latihan' ? wilayahLatihan : createWilayahResmi(resourcesDir)
      const referensi = createReferensi(deps, { pengaturan: pengaturan.service, resmi })
      const core = {
        pengaturan: pengaturan.service,
        referensi: referensi.service,
        lampiran: lampiran.service,
        documents,
      }
      const rapat = createRapat(deps, core)
      const kehadiran = createKehadiran(deps, { ...core, rapat: rapat.service })
      const notula = createNotula(deps, {
        ...core,
        rapat: rapat.service,
        kehadiran: kehadiran.service,
        // The one call that goes forward: what judges a notula is built on it, and is asked before the lock.
        periksa: (rapatId) => periksa.service.getUntukFinal(rapatId),
      })
      const tindakLanjut = createTindakLanjut(deps, { ...core, rapat: rapat.service, notula: notula.service })
      const seri = createSeri(deps, { ...core, rapat: rapat.service })
      const keputusan = createKeputusan(deps, { rapat: rapat.service })
      const surat = createSurat(deps, {
        ...core,
        rapat: rapat.service,
        kehadiran: kehadiran.service,
        notula: notula.service,
        tindakLanjut: tindakLanjut.service,
      })
      const periksa = createPeriksa(deps, {
        ...core,
        rapat: rapat.service,
        kehadiran: kehadiran.service,
        notula: notula.service,
        tindakLanjut: tindakLanjut.service,
      })
      const partisipasi = createPartisipasi(deps, core)
      const desk = createDesk(deps, { ...core, partisipasi: partisipasi.service })
      const imporPartisipasi = createImporPartisipasi(deps, {
        ...core,
        partisipasi: partisipasi.service,
        workerUrl: imporWorkerUrl,
      })
      const laporan = createLaporan(deps, {
        ...core,
        rapat: rapat.service,
        kehadiran: kehadiran.service,
        notula: notula.service,
        tindakLanjut: tindakLanjut.service,
        surat: surat.service,
        dataDir,
      })
      const laporanProvinsi = createLaporanProvinsi(deps, {
        ...core,
        keputusan: keputusan.service,
        tindakLanjut: tindakLanjut.service,
        partisipasi: partisipasi.service,
        desk: desk.service,
        dataDir,
        imporWorkerUrl,
      })
      const pencarian = createPencarian(deps)
      const features = {
        sistem,
        jurnal,
        pengaturan,
        lampiran,
        referensi,
        rapat,
        kehadiran,
        notula,
        tindakLanjut,
        seri,
        keputusan,
        surat,
        periksa,
        partisipasi,
        desk,
        imporPartisipasi,
        laporan,
        laporanProvinsi,
        pencarian,
      }

      const router = buildRouter(features)
      const stopChecking = opened.isChecked ? () => {} : checkLater(opened.db, log, peringatan)
      const stopWarming =
        documentsWorkerUrl === undefined
          ? () => {}
          : runLater(WARM_LATER_MS, () => documents.warm(pengaturan.service.get().kertas.huruf))
      if (ruang === 'latihan') await fillRuangLatihan(createOfficeClient({ router }), referensi.service.today())

      return {
        router,
        features,
        deps,
        ruang,
        peringatan,
        async close() {
          pencarian.close()
          imporPartisipasi.service.closeAll()
          stopChecking()
          stopWarming()
          await documents.close()
          journal.close()
          opened.close()
          lock.release()
        },
      }
    } catch (error) {
      opened.close()
      throw error
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** A large file is read through once the first screen stands; what is found then is logged and shown as a warning. */
function checkLater(db: Database, log: Log, peringatan: string[]): () => void {
  return runLater(CHECK_LATER_MS, async () => {
    const findings = await checkTables(db)
    if (findings.length === 0) return
    log.error('basis-data.rusak', { temuan: findings.length })
    peringatan.push(
      'Sebagian berkas data rusak. Jangan hapus apa pun; hubungi yang merawat komputer ini dan jalankan simpul periksa.',
    )
  })
}

/** Work that must not delay the first screen. Returns what calls it off; an office that is closed again needs none of it. */
function runLater(ms: number, work: () => Promise<void>): () => void {
  const timer = setTimeout(() => void work(), ms).unref()
  return () => clearTimeout(timer)
}
