import type { KonteksImpor } from '@shared/features/impor/konteks-impor.rules'
import type { Pratinjau } from '@shared/features/impor/pratinjau.schema'
import type { Pasangan, PilihanLembar, Susunan } from '@shared/features/impor/susunan.schema'
import type { BerkasImpor, TabelImpor } from '@shared/features/impor/tabel-impor.schema'
import type { KemajuanImpor, TabelTerbaca } from '@shared/features/impor-partisipasi/impor-partisipasi.schema'
import { guessPasangan } from '@shared/features/impor-partisipasi/tebak-pasangan.rules'
import { kolomAngkaSchema, type SelAngka } from '@shared/features/partisipasi/angka.schema'
import { DomainError } from '@shared/lib/domain-error'
import type { Documents } from '../../documents'
import type { FeatureDeps } from '../../lib/feature'
import { type BarisSimpan, FileRefusal, type ImportQuestion, openImportSession } from '../impor'
import { createIngatanKolom } from './ingatan-kolom'
import { createKonteksService, type KonteksParts } from './konteks.service'
import { createPemetaanImporRepository } from './pemetaan-impor.repository'
import { renderBarisSalah } from './render-baris-salah'
import { createSesiImpor, type Sesi } from './sesi-impor'

export type ImporPartisipasiParts = KonteksParts & {
  readonly documents: Pick<Documents, 'renderXlsx'>
  /** The built worker; without it files are read in this thread (tests). */
  readonly workerUrl?: URL | undefined
}

export type ImporPartisipasiService = ReturnType<typeof createImporPartisipasiService>

const PROGRESS_MS = 100
const CATATAN_TERIMA = 'Diimpor apa adanya; jumlahnya tidak cocok di berkas asal.'

/** Figures of a pemilihan from a workbook: read once, asked until it is closed, saved as one action. */
export function createImporPartisipasiService(deps: FeatureDeps, parts: ImporPartisipasiParts) {
  const { journal } = deps
  const { partisipasi, documents, pengaturan, workerUrl } = parts
  const sesi = createSesiImpor(deps.createId)
  const konteks = createKonteksService(parts)
  const ingatan = createIngatanKolom(createPemetaanImporRepository(deps), deps)

  /**
   * Yields progress at most ten times a second; returns the sheets. Stops when `signal` aborts.
   *
   * @throws DomainError BERKAS_DITOLAK with one sentence for whatever is no workbook to read
   */
  async function* open(
    { pemilihanId, berkas }: { readonly pemilihanId: string; readonly berkas: File },
    signal?: AbortSignal,
  ): AsyncGenerator<KemajuanImpor, BerkasImpor, void> {
    konteks.findPemilihan(pemilihanId)
    const bytes = new Uint8Array(await berkas.arrayBuffer())
    let bagian = 0
    let isDone = false
    const stop = new AbortController()
    signal?.addEventListener('abort', () => stop.abort(signal.reason), { once: true })
    const work = openImportSession(
      bytes,
      {
        signal: stop.signal,
        onProgress(part) {
          bagian = part
        },
      },
      workerUrl,
    ).finally(() => {
      isDone = true
    })
    try {
      while (!isDone) {
        await Promise.race([work.catch(() => {}), delay(PROGRESS_MS)])
        if (!isDone) yield { bagian }
      }
    } finally {
      // The caller went away between two steps: nobody waits for the file any more.
      if (!isDone) stop.abort()
    }
    const opened = await work
    if (!opened.ok) throw new DomainError({ kode: 'BERKAS_DITOLAK', pesan: opened.ditolak.pesan })
    const sesiId = sesi.add(opened.session, pemilihanId)
    const { lembar, peringatan } = await ask(sesi.find(sesiId), { kind: 'lembar' })
    return { sesiId, nama: berkas.name, lembar, peringatan }
  }

  async function getTabel(sesiId: string, pilihan: PilihanLembar): Promise<TabelTerbaca | null> {
    const found = sesi.find(sesiId)
    const pemilihan = konteks.findPemilihan(found.pemilihanId)
    const tabel = await askTabel(found, pilihan, [])
    if (tabel === null) return null
    const diingat = ingatan.find(tabel, pemilihan)
    const pasangan = diingat ?? guessPasangan(tabel, pemilihan.kategori, pemilihan.tingkatData)
    return { tabel, pasangan: [...pasangan], isDiingat: diingat !== null }
  }

  function getPratinjau(sesiId: string, susunan: Susunan): Promise<Pratinjau | null> {
    const found = sesi.find(sesiId)
    return ask(found, { kind: 'pratinjau', susunan, konteks: takeKonteks(found, susunan.pasangan) })
  }

  /**
   * Saves all rows that are new or changed, as one action.
   *
   * @param jumlah rows that the preview promised
   * @throws DomainError BENTROK when other rows would be saved now than were shown
   */
  async function save(sesiId: string, susunan: Susunan, jumlah: number): Promise<{ jumlah: number }> {
    const found = sesi.find(sesiId)
    const pemilihan = konteks.findPemilihan(found.pemilihanId)
    const tabel = await askTabel(found, susunan, susunan.pasangan)
    const baris = await ask(found, { kind: 'simpan', susunan, konteks: takeKonteks(found, susunan.pasangan) })
    if (tabel === null || baris.length !== jumlah) throw berubah()
    const sel = baris.flatMap(toSelAngka)
    journal.action({ name: `Impor ${jumlah} wilayah dari Excel` }, () => {
      partisipasi.data.setSel(pemilihan.id, sel)
      for (const { wilayahId, isDiterima } of baris) {
        if (isDiterima) partisipasi.data.setCatatan(pemilihan.id, wilayahId, CATATAN_TERIMA)
      }
      ingatan.set(tabel, pemilihan, susunan.pasangan)
    })
    return { jumlah }
  }

  async function exportSalah(sesiId: string, susunan: Susunan): Promise<File> {
    const found = sesi.find(sesiId)
    const pemilihan = konteks.findPemilihan(found.pemilihanId)
    const baris = await ask(found, { kind: 'salah', susunan, konteks: takeKonteks(found, susunan.pasangan) })
    if (baris.length === 0) {
      throw new DomainError({ kode: 'TIDAK_DITEMUKAN', pesan: 'Tidak ada baris yang salah lagi.' })
    }
    const { kop, kertas } = pengaturan.get()
    return renderBarisSalah(documents, {
      baris,
      pasangan: susunan.pasangan,
      pemilihan,
      office: [kop?.baris1 ?? '', kop?.baris2 ?? ''],
      paper: kertas.jenis === 'A4' ? 'A4' : 'F4',
    })
  }

  /** The context for a question, or null when the session has it from the one before. */
  function takeKonteks(found: Sesi, pasangan: readonly Pasangan[]): KonteksImpor | null {
    const pemilihan = konteks.findPemilihan(found.pemilihanId)
    const [terakhir] = journal.recent(1)
    const kunci = JSON.stringify([terakhir?.id, terakhir?.time, pasangan.map(({ sasaran }) => sasaran).toSorted()])
    if (!found.noteKonteks(kunci)) return null
    return konteks.get(pemilihan, pasangan)
  }

  function askTabel(found: Sesi, pilihan: PilihanLembar, pasangan: readonly Pasangan[]): Promise<TabelImpor | null> {
    return ask(found, { kind: 'tabel', pilihan, konteks: takeKonteks(found, pasangan) })
  }

  function close(sesiId: string): { sesiId: string } {
    sesi.close(sesiId)
    return { sesiId }
  }

  return { open, getTabel, getPratinjau, save, exportSalah, close, closeAll: sesi.closeAll }
}

/** A question that costs too much ends the session, and is told as any other refusal of a file. */
async function ask<K extends ImportQuestion['kind']>(
  { session }: Sesi,
  question: ImportQuestion & { readonly kind: K },
) {
  try {
    return await session.ask<K>(question)
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error
    throw new DomainError({ kode: 'BERKAS_DITOLAK', pesan: error.message })
  }
}

function toSelAngka({ wilayahId, sel }: BarisSimpan): readonly SelAngka[] {
  return sel.map(({ sasaran, nilai }) => ({ wilayahId, kolom: kolomAngkaSchema.parse(sasaran), nilai }))
}

function berubah(): DomainError {
  return new DomainError({
    kode: 'BENTROK',
    pesan: 'Data berubah sejak pratinjau ini dibuat. Periksa pratinjaunya sekali lagi, lalu simpan.',
  })
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
