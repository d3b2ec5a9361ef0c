/**
 * Several PDF files as one, with a bookmark at the first page of each. A file that cannot be read whole stops the work:
 * half a bundle would pass for a whole one.
 */
import {
  EncryptedPDFError,
  type PDFContext,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib'

/** `judul` is what the bookmark says. */
export type BagianBerkas = { readonly judul: string; readonly bytes: Uint8Array }

export type InfoBerkas = { readonly title: string; readonly author: string; readonly createdAt: Date }

/** The bytes of the whole, or which part could not be taken and why. */
export type BerkasGabungan =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly judul: string; readonly sebab: 'bersandi' | 'rusak' }

export type MergePdf = (parts: readonly BagianBerkas[], info: InfoBerkas) => Promise<BerkasGabungan>

/** @param parts at least one, in the order of their pages */
export const mergePdf: MergePdf = async (parts, info) => {
  const merged = await PDFDocument.create()
  const bookmarks: Bookmark[] = []
  for (const { judul, bytes } of parts) {
    const opened = await openPart(bytes)
    if (typeof opened === 'string') return { ok: false, judul, sebab: opened }
    try {
      const pages = await merged.copyPages(opened, opened.getPageIndices())
      for (const page of pages) merged.addPage(page)
      const [first] = pages
      if (first !== undefined) bookmarks.push({ judul, page: first })
    } catch {
      return { ok: false, judul, sebab: 'rusak' }
    }
  }
  setOutline(merged, bookmarks)
  setInfo(merged, info)
  return { ok: true, bytes: await merged.save() }
}

/** What every reader of PDF looks for at the end of a file; one that was cut off has lost it. */
const END = '%%EOF'
const END_ROOM = 1024

async function openPart(bytes: Uint8Array): Promise<PDFDocument | 'bersandi' | 'rusak'> {
  const tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - END_ROOM))).toString('latin1')
  if (!tail.includes(END)) return 'rusak'
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true })
    return document.getPageCount() > 0 && document.getPages().every(hasContents) ? document : 'rusak'
  } catch {
    return (await isLocked(bytes)) ? 'bersandi' : 'rusak'
  }
}

/** Read strictly, a locked file looks like a broken one. */
async function isLocked(bytes: Uint8Array): Promise<boolean> {
  try {
    await PDFDocument.load(bytes, { updateMetadata: false })
    return false
  } catch (error) {
    return error instanceof EncryptedPDFError
  }
}

/** A page may be empty; one whose contents are named but missing is torn. */
function hasContents({ node }: PDFPage): boolean {
  const key = PDFName.of('Contents')
  return node.get(key) === undefined || node.lookup(key) !== undefined
}

type Bookmark = { readonly judul: string; readonly page: PDFPage }

/** One level of bookmarks, shown at once by the reader (ISO 32000-1, 12.3.3). */
function setOutline({ context, catalog }: PDFDocument, bookmarks: readonly Bookmark[]): void {
  if (bookmarks.length === 0) return
  const outline = context.nextRef()
  const refs = bookmarks.map(() => context.nextRef())
  for (const [index, { judul, page }] of bookmarks.entries()) {
    const item = context.obj({ Title: PDFHexString.fromText(judul), Parent: outline })
    item.set(PDFName.of('Dest'), buildDestination(context, page))
    const [previous, ref, next] = [refs[index - 1], refs[index], refs[index + 1]]
    if (previous !== undefined) item.set(PDFName.of('Prev'), previous)
    if (next !== undefined) item.set(PDFName.of('Next'), next)
    if (ref !== undefined) context.assign(ref, item)
  }
  const root: Record<string, PDFName | PDFNumber | PDFRef> = {
    Type: PDFName.of('Outlines'),
    Count: PDFNumber.of(bookmarks.length),
  }
  const [first, last] = [refs[0], refs.at(-1)]
  if (first !== undefined) root.First = first
  if (last !== undefined) root.Last = last
  context.assign(outline, context.obj(root))
  catalog.set(PDFName.of('Outlines'), outline)
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
}

/** The top of a page, at whatever zoom the reader has. */
function buildDestination(context: PDFContext, page: PDFPage) {
  return context.obj([page.ref, PDFName.of('XYZ'), null, null, null])
}

function setInfo(document: PDFDocument, { title, author, createdAt }: InfoBerkas): void {
  document.setTitle(title, { showInWindowTitleBar: true })
  document.setAuthor(author)
  document.setLanguage('id-ID')
  document.setProducer('Simpul')
  document.setCreator('Simpul')
  document.setCreationDate(createdAt)
  document.setModificationDate(createdAt)
}
