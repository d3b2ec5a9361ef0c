import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildNamaBerkas } from '@shared/lib/nama-berkas'
import type { Documents } from './index'
import type { WorkbookDefinition, WorkbookRow } from './workbook'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

type WorkbookFile = {
  readonly definition: WorkbookDefinition
  /** Rows of each sheet, in the order of its columns. */
  readonly sheets: readonly (readonly WorkbookRow[])[]
  readonly nama: Omit<Parameters<typeof buildNamaBerkas>[0], 'ekstensi'>
}

/** A workbook whose rows are all known, as a file under the name that offices give it. */
export async function buildWorkbookFile(
  { renderXlsx }: Pick<Documents, 'renderXlsx'>,
  { definition, sheets, nama }: WorkbookFile,
): Promise<File> {
  const folder = await mkdtemp(join(tmpdir(), 'simpul-xlsx-'))
  try {
    const file = join(folder, 'buku.xlsx')
    async function* rows(index: number): AsyncGenerator<readonly WorkbookRow[], void, void> {
      yield sheets[index] ?? []
    }
    await renderXlsx(definition, { rows, file })
    return new File([await readFile(file)], buildNamaBerkas({ ...nama, ekstensi: 'xlsx' }), { type: XLSX })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
