import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildNamaBerkas } from '@shared/lib/nama-berkas'
import type { Documents } from '../../documents'
import type { WorkbookRow } from '../../documents/workbook'
import { type BarisSalahReport, buildBarisSalahXlsx, listBarisSalah } from './baris-salah.xlsx'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The workbook of wrong rows as a file; what was written on the way is removed again. */
export async function renderBarisSalah(
  documents: Pick<Documents, 'renderXlsx'>,
  report: BarisSalahReport,
): Promise<File> {
  const folder = await mkdtemp(join(tmpdir(), 'simpul-'))
  async function* rows(): AsyncGenerator<readonly WorkbookRow[], void, void> {
    yield listBarisSalah(report)
  }
  try {
    const file = join(folder, 'salah')
    await documents.renderXlsx(buildBarisSalahXlsx(report), { rows, file })
    const nama = buildNamaBerkas({ jenis: 'Perlu Dibetulkan', judul: report.pemilihan.nama, ekstensi: 'xlsx' })
    return new File([await readFile(file)], nama, { type: XLSX })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
