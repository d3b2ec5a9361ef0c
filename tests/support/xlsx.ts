import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Whether LibreOffice is here: where it is not, tests that need it say so and are skipped. */
export async function hasLibreOffice(): Promise<boolean> {
  return run('soffice', ['--version']).then(
    () => true,
    () => false,
  )
}

/** Opens a workbook in LibreOffice, recalculates everything and returns one sheet (from 1) as rows of text. */
export async function readSheetWithLibreOffice(file: string, sheet: number): Promise<readonly (readonly string[])[]> {
  const folder = await mkdtemp(join(tmpdir(), 'simpul-soffice-'))
  try {
    // Tokens: separator TAB, quote ", UTF-8, from line 1, cells as shown, no quoting of all, detect, as shown, no formulas, sheet.
    const filter = `csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false,false,false,${sheet}`
    await run('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      filter,
      '--outdir',
      folder,
      file,
    ])
    const name = basename(file).replace(/\.xlsx$/, '')
    const files = await run('ls', [folder]).then(({ stdout }) => stdout.split('\n'))
    const csv = files.find((entry) => entry.startsWith(name) && entry.endsWith('.csv'))
    if (csv === undefined) throw new Error('LibreOffice wrote no sheet')
    const text = await readFile(join(folder, csv), 'utf8')
    return parseTsv(text)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function parseTsv(text: string): string[][] {
  const rows: string[][] = [[]]
  const cell = /"((?:[^"]|"")*)"|([^\t\n]*)/y
  let at = 0
  while (at <= text.length) {
    cell.lastIndex = at
    const match = cell.exec(text)
    const value = match?.[1]?.replaceAll('""', '"') ?? match?.[2] ?? ''
    rows.at(-1)?.push(value)
    at += match?.[0].length ?? 0
    if (text[at] === '\n') rows.push([])
    if (at >= text.length) break
    at += 1
  }
  return rows
}
