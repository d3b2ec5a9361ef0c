import type { BukuKerja, Lembar } from '@shared/features/impor/lembar.rules'
import { canonicalNama } from '@shared/lib/teks'
import { readCellStyles } from './cell-styles'
import type { CellContext } from './cell-value'
import { detectFileKind } from './file-kind'
import { LIMITS } from './limits'
import { buildKindRefusal, FileRefusal, SheetRefusal } from './refusal'
import { readSharedStrings } from './shared-strings'
import { type CellTally, readSheet, type SheetContent } from './sheet-reader'
import { readWorkbookParts, type SheetPlace } from './workbook-part'
import { openZipParts, type ZipParts } from './zip-parts'

export type ReadOptions = {
  /** Also read hidden sheets, because the clerk asked for them. */
  readonly withHidden?: boolean | undefined
  /** Told after each piece of a sheet: how far of the whole, from 0 to 1. Comes often. */
  readonly onProgress?: ((part: number) => void) | undefined
  /** Asked again and again while reading; what it throws ends it. */
  readonly guard?: (() => void) | undefined
}

/**
 * Reads the values of a workbook in this thread; `createWorkbookReader` does it in another.
 *
 * @param bytes the whole file
 * @throws FileRefusal with a sentence for the clerk; whatever else is thrown is a mistake of the program
 */
export async function readWorkbook(
  bytes: Uint8Array,
  { withHidden, onProgress, guard }: ReadOptions = {},
): Promise<BukuKerja> {
  if (bytes.length > LIMITS.fileBytes) throw buildTooLarge()
  const kind = detectFileKind(bytes)
  if (kind !== 'zip') throw buildKindRefusal(kind)

  const parts = await openZipParts(bytes, guard)
  const book = await readWorkbookParts(parts)
  const worksheets = book.sheets.filter(({ type }) => type === 'worksheet')
  const hidden = worksheets.filter(({ isHidden }) => isHidden)
  const chosen = withHidden ? worksheets : worksheets.filter(({ isHidden }) => !isHidden)
  const context: CellContext = {
    strings: book.sharedStrings === null ? [] : await readSharedStrings(parts.read(book.sharedStrings)),
    styles: book.styles === null ? [] : await readCellStyles(parts.read(book.styles)),
    is1904: book.is1904,
  }
  const tally: CellTally = { rows: 0, cells: 0, textLength: 0 }
  const follow = createProgress(parts, chosen, onProgress)
  const lembar: Lembar[] = []
  for (const sheet of chosen) lembar.push(await readOne(sheet, follow(parts.read(sheet.path)), context, tally))

  const nama = (sheet: SheetPlace) => canonicalNama(sheet.nama)
  const buku: BukuKerja = {
    lembar,
    lembarTersembunyi: hidden.map(nama),
    lembarTanpaSel: book.sheets.filter(({ type }) => type !== 'worksheet').map(nama),
  }
  checkReadable(buku)
  return buku
}

async function readOne(
  sheet: SheetPlace,
  chunks: AsyncIterable<Uint8Array>,
  context: CellContext,
  tally: CellTally,
): Promise<Lembar> {
  const nama = canonicalNama(sheet.nama)
  try {
    return toLembar(nama, await readSheet(chunks, context, tally), null)
  } catch (error) {
    if (!(error instanceof SheetRefusal)) throw error
    return toLembar(nama, EMPTY, `Lembar ${nama} ${error.message}`)
  }
}

const EMPTY: SheetContent = { rows: [], merges: [], hiddenRows: [], hiddenColumns: [], coveredValues: 0 }

function toLembar(nama: string, content: SheetContent, ditolak: string | null): Lembar {
  return {
    nama,
    baris: content.rows,
    gabungan: content.merges,
    barisTersembunyi: content.hiddenRows,
    kolomTersembunyi: content.hiddenColumns,
    nilaiTertutup: content.coveredValues,
    ditolak,
  }
}

/** A file without anything to read is an error with a sentence, never an empty success. */
function checkReadable({ lembar, lembarTersembunyi }: BukuKerja): void {
  if (lembar.some(({ baris }) => baris.length > 0)) return
  const ditolak = lembar.find((one) => one.ditolak !== null)?.ditolak
  if (ditolak) throw new FileRefusal('terlalu besar', ditolak)
  const hidden =
    lembarTersembunyi.length === 0
      ? ''
      : ` Ada ${lembarTersembunyi.length} lembar tersembunyi; tampilkan di Excel bila itu yang dimaksud.`
  throw new FileRefusal('tanpa lembar', `Tidak ada lembar yang berisi data.${hidden}`)
}

/** Counts the inflated bytes of the sheets against what the directory promises; only for the eye. */
function createProgress(parts: ZipParts, sheets: readonly SheetPlace[], onProgress: ReadOptions['onProgress']) {
  const total = sheets.reduce((sum, { path }) => sum + parts.getSize(path), 0)
  let done = 0
  return async function* follow(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
    for await (const chunk of chunks) {
      yield chunk
      done += chunk.length
      onProgress?.(Math.min(1, done / Math.max(1, total)))
    }
  }
}

function buildTooLarge(): FileRefusal {
  return new FileRefusal(
    'terlalu besar',
    'Berkas ini lebih besar dari 10 MB. Salin lembar yang diperlukan ke buku kerja baru, lalu impor lagi.',
  )
}
