import type { BerkasJadi, Kemajuan } from '@shared/features/laporan/laporan.schema'
import { DomainError } from '@shared/lib/domain-error'
import { buildNamaBerkas } from '@shared/lib/nama-berkas'
import { formatTanggal } from '@shared/lib/tanggal'
import type { Documents } from '../../documents'
import type { WorkbookRow } from '../../documents/workbook'
import type { PengaturanService } from '../pengaturan'
import type { BerkasSementara } from './berkas-sementara'
import type { LaporanRepository } from './laporan.repository'
import { buildRekapXlsx } from './rekap.xlsx'
import { toKehadiranCells, toKeputusanCells, toRapatCells, toTindakLanjutCells } from './rekap-rows'

type RekapParts = {
  readonly repository: LaporanRepository
  readonly berkas: BerkasSementara
  readonly documents: Documents
  readonly pengaturan: PengaturanService
  readonly today: () => string
}

type RekapInput = { readonly dari: string; readonly sampai: string; readonly kertas?: 'A4' | 'F4' | undefined }

const RAPAT_PER_BATCH = 50
const ROWS_PER_BATCH = 1_000
const PROGRESS_MS = 100

/** REKAPITULASI RAPAT of a period as XLSX, written in the documents worker while the clerk goes on. */
export function createRekapService({ repository, berkas, documents, pengaturan, today }: RekapParts) {
  /** Yields progress at most ten times a second; returns the handle of the finished file. Stops when `signal` aborts. */
  async function* build(
    { dari, sampai, kertas }: RekapInput,
    signal?: AbortSignal,
  ): AsyncGenerator<Kemajuan, BerkasJadi, void> {
    if (sampai < dari) {
      throw new DomainError({
        kode: 'ISIAN_SALAH',
        isian: 'sampai',
        pesan: `Akhir periode ${formatTanggal(sampai)} lebih awal daripada awalnya, ${formatTanggal(dari)}. Ubah salah satunya.`,
      })
    }
    const { kop, kertas: paper } = pengaturan.get()
    const hariIni = today()
    const periode = { dari, sampai }
    const rapat = repository.listRapat(periode)
    const keputusan = repository.listKeputusan(periode)
    const tindakLanjut = repository.listTindakLanjut(periode)
    const rowCounts = {
      rapat: rapat.length,
      kehadiran: repository.countKehadiran(periode),
      keputusan: keputusan.length,
      tindakLanjut: tindakLanjut.length,
    }
    const definition = buildRekapXlsx({
      office: [kop?.baris1 ?? '', kop?.baris2 ?? ''],
      paper: kertas ?? (paper.jenis === 'A4' ? 'A4' : 'F4'),
      dari,
      sampai,
      kondisiPer: hariIni,
      rowCounts,
    })

    const sources = [
      () => inBatches(rapat.map(toRapatCells)),
      () => listKehadiran(rapat.map(({ id }) => id)),
      () => inBatches(keputusan.map(toKeputusanCells)),
      () => inBatches(tindakLanjut.map((row) => toTindakLanjutCells(row, hariIni))),
    ]
    const jumlah = Object.values(rowCounts).reduce((sum, count) => sum + count, 0)
    const progress = { langkah: definition.sheets[0]?.name ?? '', selesai: 0, jumlah }

    /** Rows on their way to the worker, counted as they pass. */
    async function* rows(index: number): AsyncGenerator<readonly WorkbookRow[], void, void> {
      progress.langkah = definition.sheets[index]?.name ?? ''
      for (const batch of sources[index]?.() ?? []) {
        yield batch
        progress.selesai += batch.length
      }
    }

    const target = berkas.create(
      buildNamaBerkas({ jenis: 'Rekap Rapat', tanggal: `${dari} sd ${sampai}`, ekstensi: 'xlsx' }),
    )
    let isDone = false
    const work = documents.renderXlsx(definition, { rows, file: target.file, signal }).finally(() => {
      isDone = true
    })
    try {
      while (!isDone) {
        await Promise.race([work, delay(PROGRESS_MS)])
        if (!isDone) yield { ...progress }
      }
      await work
      yield { ...progress, selesai: jumlah }
      return target.finish()
    } catch (error) {
      target.discard()
      throw error
    }
  }

  /** A few rapat at a time, so that no read holds the database for long. */
  function* listKehadiran(ids: readonly string[]): Generator<readonly WorkbookRow[], void, void> {
    for (let start = 0; start < ids.length; start += RAPAT_PER_BATCH) {
      yield repository.listKehadiran(ids.slice(start, start + RAPAT_PER_BATCH)).map(toKehadiranCells)
    }
  }

  return { build, getFile: (kunci: string): Promise<File> => berkas.getFile(kunci) }
}

function* inBatches(rows: readonly WorkbookRow[]): Generator<readonly WorkbookRow[], void, void> {
  for (let start = 0; start < rows.length; start += ROWS_PER_BATCH) yield rows.slice(start, start + ROWS_PER_BATCH)
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
