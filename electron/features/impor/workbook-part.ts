import { LIMITS } from './limits'
import { readContentTypes, readRelationships } from './package-paths'
import { buildDamageRefusal, buildKindRefusal, FileRefusal } from './refusal'
import { readXml } from './xml-reader'
import type { ZipParts } from './zip-parts'

export type SheetPlace = {
  readonly nama: string
  readonly isHidden: boolean
  /** `worksheet`, or `chartsheet` and the like, which hold no cells. */
  readonly type: string
  readonly path: string
}

export type WorkbookParts = {
  readonly sheets: readonly SheetPlace[]
  readonly is1904: boolean
  readonly sharedStrings: string | null
  readonly styles: string | null
}

/**
 * Finds the parts of a workbook in a package.
 *
 * @throws FileRefusal when the package is another kind of file, holds macros, or lacks what a workbook needs
 */
export async function readWorkbookParts(parts: ZipParts): Promise<WorkbookParts> {
  await checkOds(parts)
  parts.check()
  if (!parts.has('[Content_Types].xml')) throw buildDamageRefusal()
  const getContentType = await readContentTypes(parts)
  const main = (await readRelationships(parts, '')).find(({ type }) => type === 'officeDocument')
  if (main === undefined || !parts.has(main.path)) throw buildDamageRefusal()
  checkKind(getContentType(main.path), parts)

  const relationships = await readRelationships(parts, main.path)
  const findPart = (type: string) => relationships.find((one) => one.type === type && parts.has(one.path))?.path ?? null
  const { sheets, is1904 } = await readSheetList(parts, main.path)
  return {
    is1904,
    sharedStrings: findPart('sharedStrings'),
    styles: findPart('styles'),
    sheets: sheets.map(({ nama, isHidden, relationshipId }) => {
      const place = relationships.find(({ id }) => id === relationshipId)
      if (place === undefined || !parts.has(place.path)) throw buildDamageRefusal()
      return { nama, isHidden, type: place.type, path: place.path }
    }),
  }
}

/** An OpenDocument file says what it is in a part that is stored plain. */
async function checkOds(parts: ZipParts): Promise<void> {
  if (!parts.has('mimetype') || parts.getSize('mimetype') > 200) return
  let text = ''
  for await (const chunk of parts.read('mimetype')) text += Buffer.from(chunk).toString('latin1')
  if (text.includes('opendocument.spreadsheet')) throw buildKindRefusal('ods')
}

function checkKind(contentType: string, parts: ZipParts): void {
  if (contentType.includes('sheet.binary.macroenabled')) throw buildKindRefusal('xlsb')
  if (contentType.includes('macroenabled') || parts.has('xl/vbaProject.bin')) throw buildKindRefusal('makro')
  if (!/spreadsheetml\.(?:sheet|template)\.main\+xml$/.test(contentType)) throw buildDamageRefusal()
}

async function readSheetList(parts: ZipParts, path: string) {
  const sheets: { readonly nama: string; readonly isHidden: boolean; readonly relationshipId: string }[] = []
  let is1904 = false
  await readXml(parts.read(path), {
    onOpen(name, attributes) {
      if (name === 'workbookPr') is1904 = attributes.date1904 === '1' || attributes.date1904 === 'true'
      if (name !== 'sheet') return
      if (sheets.length >= LIMITS.sheets) throw buildTooManySheets()
      const id = Object.keys(attributes).find((key) => key.endsWith(':id'))
      sheets.push({
        nama: attributes.name ?? '',
        isHidden: (attributes.state ?? 'visible') !== 'visible',
        relationshipId: id === undefined ? '' : (attributes[id] ?? ''),
      })
    },
  })
  return { sheets, is1904 }
}

function buildTooManySheets(): FileRefusal {
  return new FileRefusal(
    'terlalu besar',
    `Berkas ini berisi lebih dari ${LIMITS.sheets} lembar. Salin lembar yang diperlukan ke buku kerja baru, lalu impor lagi.`,
  )
}
