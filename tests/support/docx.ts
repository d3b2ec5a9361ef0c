/** Papers as documents of Word: what stands in the package, and what LibreOffice, a reader we did not write, makes of it. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import type { PdfDefinition, PdfNode } from '../../electron/documents/definition'
import { createRenderDocx } from '../../electron/documents/render-docx'
import { createPdfRenderer } from '../../electron/documents/render-pdf'
import { CREATED_AT, RESOURCES_DIR } from './naskah'
import { hasPoppler } from './pdf'

const render = createRenderDocx(createPdfRenderer(RESOURCES_DIR).measure)

export function renderWord(definition: PdfDefinition): Promise<Uint8Array> {
  return render(definition, CREATED_AT)
}

/** True where both LibreOffice Writer and poppler are installed; without them nothing is read back, and the tests say so. */
export const hasWriter = hasPoppler && isInstalled('lowriter')
if (!hasWriter) {
  console.warn(
    'LibreOffice Writer tidak ada: DOCX tidak dibaca kembali. Pasang dengan `apt-get install libreoffice-writer`.',
  )
}

/** The documents as PDF by LibreOffice, all in one start of it. */
export function convertWithWriter(documents: readonly Uint8Array[]): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'simpul-writer-'))
  try {
    const files = documents.map((bytes, at) => {
      const file = join(folder, `naskah-${at}.docx`)
      writeFileSync(file, bytes)
      return file
    })
    const profile = `-env:UserInstallation=file://${folder}/profile`
    run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files])
    return files.map((file) => readFileSync(file.replace(/docx$/, 'pdf')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * The letters of a PDF in the order in which they were drawn, without blanks, feet and heads of tables: those are
 * repeated where pages happen to end.
 */
export function readLetters(pdf: Uint8Array, definition: PdfDefinition): string {
  const file = join(mkdtempSync(join(tmpdir(), 'simpul-huruf-')), 'naskah.pdf')
  writeFileSync(file, pdf)
  const text = run('pdftotext', ['-raw', file, '-'])
  rmSync(join(file, '..'), { recursive: true, force: true })
  const foot = squeeze(definition.foot.left)
  const body = text
    .split('\n')
    .map(squeeze)
    .filter((line) => !/^.*Halaman\d+dari\d+$/.test(line) && (foot === '' || line !== foot))
    .join('')
  return listHeads(definition.content).reduce((letters, head) => letters.replaceAll(head, ''), body)
}

/** Without blanks, and with every hyphen the one of the keyboard. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, '').replaceAll('\u2011', '-')
}

function listHeads(nodes: readonly PdfNode[]): string[] {
  return nodes.flatMap((node) => {
    if (!('table' in node)) return []
    const rows = node.table.body.slice(0, node.table.headerRows).flat()
    const head = rows.map((cell) => ('text' in cell && typeof cell.text === 'string' ? cell.text : '')).join('')
    return head === '' ? [] : [squeeze(head)]
  })
}

/** The files of a package as text, by path. */
export function unzipWord(bytes: Uint8Array): ReadonlyMap<string, string> {
  const zip = Buffer.from(bytes)
  const files = new Map<string, string>()
  let at = zip.readUInt32LE(zip.lastIndexOf(Buffer.from('PK\u0005\u0006')) + 16)
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [nameLength = 0, extraLength = 0, noteLength = 0] = [28, 30, 32].map((offset) =>
      zip.readUInt16LE(at + offset),
    )
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const data = zip.subarray(start, start + zip.readUInt32LE(at + 20))
    files.set(name, (zip.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data)).toString('utf8'))
    at += 46 + nameLength + extraLength + noteLength
  }
  return files
}

function run(tool: string, args: readonly string[]): string {
  return execFileSync(tool, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

function isInstalled(tool: string): boolean {
  try {
    run(tool, ['--version'])
    return true
  } catch {
    return false
  }
}
