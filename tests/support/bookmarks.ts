/** Bookmarks of a PDF read back with poppler, a tool we did not write: title and page, from 1. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export function readBookmarks(bytes: Uint8Array): readonly (readonly [judul: string, halaman: number])[] {
  const folder = mkdtempSync(join(tmpdir(), 'simpul-penanda-'))
  try {
    const file = join(folder, 'berkas.pdf')
    writeFileSync(file, bytes)
    const xml = execFileSync('pdftohtml', ['-xml', '-i', '-stdout', file], { encoding: 'utf8' })
    return [...xml.matchAll(/<item page="(\d+)">(.*?)<\/item>/g)].map(([, page, title]) => [title ?? '', Number(page)])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
