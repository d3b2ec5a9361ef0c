/**
 * Reads PDFs back with poppler, a tool we did not write (papers.md 5). All measures in millimetres from the
 * left and top edge of the paper.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const MM = 25.4 / 72

/** True where poppler-utils are installed; without them the measured tests are skipped, and say so. */
export const hasPoppler = isInstalled('pdftotext') && isInstalled('pdfinfo') && isInstalled('pdffonts')
if (!hasPoppler) {
  console.warn('poppler-utils tidak ada: ukuran PDF tidak diperiksa. Pasang dengan `apt-get install poppler-utils`.')
}

export type Word = {
  readonly page: number
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export type TextLine = Omit<Word, 'text'> & { readonly text: string; readonly words: readonly Word[] }

export type PdfFont = { readonly name: string; readonly isEmbedded: boolean; readonly isSubset: boolean }

export type ReadPdf = {
  readonly title: string
  readonly version: string
  readonly pageCount: number
  readonly widthMm: number
  readonly heightMm: number
  readonly language: string
  readonly fonts: readonly PdfFont[]
  readonly words: readonly Word[]
  /** Words that stand on one line, from left to right; lines from top to bottom, page by page. */
  readonly lines: readonly TextLine[]
  /** As people copy it, page by page. */
  readonly pages: readonly string[]
  readonly text: string
}

export function readPdf(bytes: Uint8Array): ReadPdf {
  const folder = mkdtempSync(join(tmpdir(), 'simpul-pdf-'))
  try {
    const file = join(folder, 'naskah.pdf')
    writeFileSync(file, bytes)
    const info = run('pdfinfo', [file])
    const words = readWords(run('pdftotext', ['-bbox', file, '-']))
    const text = run('pdftotext', ['-layout', file, '-'])
    const size = /^Page size:\s+([\d.]+) x ([\d.]+) pts/m.exec(info)
    return {
      title: /^Title:\s+(.*)$/m.exec(info)?.[1] ?? '',
      version: /^PDF version:\s+(.*)$/m.exec(info)?.[1] ?? '',
      pageCount: Number(/^Pages:\s+(\d+)/m.exec(info)?.[1]),
      widthMm: Number(size?.[1]) * MM,
      heightMm: Number(size?.[2]) * MM,
      language: /\/Lang \(([^)]*)\)/.exec(Buffer.from(bytes).toString('latin1'))?.[1] ?? '',
      fonts: readFonts(run('pdffonts', [file])),
      words,
      lines: joinLines(words),
      pages: text.split('\f').slice(0, -1),
      text,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Lines of one page without its foot. */
export function listBodyLines(pdf: ReadPdf, page: number): readonly TextLine[] {
  return pdf.lines.filter((line) => line.page === page && !isFoot(line, pdf))
}

export function isFoot(word: { readonly top: number }, pdf: ReadPdf): boolean {
  return word.top > pdf.heightMm - 15
}

/** The first line whose text contains `text`. @throws when there is none */
export function findLine(pdf: ReadPdf, text: string): TextLine {
  const line = pdf.lines.find((candidate) => candidate.text.includes(text))
  if (!line) throw new Error(`no line with "${text}"`)
  return line
}

function isInstalled(tool: string): boolean {
  try {
    execFileSync(tool, ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function run(tool: string, args: readonly string[]): string {
  return execFileSync(tool, args, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, stdio: ['ignore', 'pipe', 'pipe'] })
}

function readWords(xml: string): Word[] {
  const words: Word[] = []
  let page = 0
  for (const line of xml.split('\n')) {
    if (line.includes('<page ')) page += 1
    const match = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*)<\/word>/.exec(line)
    if (!match) continue
    const [left = 0, top = 0, right = 0, bottom = 0] = match.slice(1, 5).map((value) => Number(value) * MM)
    words.push({ page, left, top, right, bottom, text: decodeXml(match[5] ?? '') })
  }
  return words
}

function decodeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}

/** Words whose tops differ by less than half a millimetre share a line. */
function joinLines(words: readonly Word[]): TextLine[] {
  const sorted = [...words].sort((a, b) => a.page - b.page || a.top - b.top || a.left - b.left)
  const groups: Word[][] = []
  for (const word of sorted) {
    const group = groups.at(-1)
    const first = group?.[0]
    if (group && first && first.page === word.page && word.top - first.top < 0.5) group.push(word)
    else groups.push([word])
  }
  return groups.map((group) => {
    const row = [...group].sort((a, b) => a.left - b.left)
    return {
      page: row[0]?.page ?? 0,
      left: Math.min(...row.map((word) => word.left)),
      right: Math.max(...row.map((word) => word.right)),
      top: Math.min(...row.map((word) => word.top)),
      bottom: Math.max(...row.map((word) => word.bottom)),
      text: row.map((word) => word.text).join(' '),
      words: row,
    }
  })
}

function readFonts(table: string): PdfFont[] {
  return table
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const match = /^(\S+)\s.*\s(yes|no)\s+(yes|no)\s+(?:yes|no)\s+\d+\s+\d+\s*$/.exec(line)
      return { name: match?.[1] ?? line, isEmbedded: match?.[2] === 'yes', isSubset: match?.[3] === 'yes' }
    })
}
