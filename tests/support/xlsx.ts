import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import ExcelJS from 'exceljs'

const run = promisify(execFile)

/** LibreOffice would otherwise trust the results that stand beside the formulas, and prove nothing. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`

/** Whether LibreOffice is here: where it is not, tests that need it say so and are skipped. */
export async function hasLibreOffice(): Promise<boolean> {
  return run('soffice', ['--version']).then(
    () => true,
    () => false,
  )
}

/** Opens a workbook in LibreOffice, recalculates everything and returns one sheet (from 1) as rows of text. */
export async function readSheetWithLibreOffice(file: string, sheet: number): Promise<readonly (readonly string[])[]> {
  const [rows] = (await convertToText(file, sheet)).values()
  if (rows === undefined) throw new Error('LibreOffice wrote no sheet')
  return rows
}

/** The same for every sheet of the workbook, by its name. */
export function readWorkbookWithLibreOffice(
  file: string,
): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> {
  return convertToText(file, -1)
}

/** Any table that LibreOffice opens, saved again as .xlsx. */
export async function convertToXlsx(bytes: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'simpul-lo-'))
  try {
    const file = join(folder, 'asal')
    await writeFile(file, bytes)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    await run('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', folder, file])
    return new Uint8Array(await readFile(join(folder, 'asal.xlsx')))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The results that stand beside the formulas of a workbook, sheet by sheet, row by row. */
export async function readCachedTotals(file: string): Promise<Readonly<Record<string, readonly number[]>>> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(file)
  return Object.fromEntries(
    workbook.worksheets.map((sheet) => {
      const totals: number[] = []
      sheet.eachRow((row) =>
        row.eachCell((cell) => cell.type === ExcelJS.ValueType.Formula && totals.push(Number(cell.result))),
      )
      return [sheet.name, totals]
    }),
  )
}

/**
 * Has LibreOffice recalculate a workbook and holds its values against those that stand beside the formulas.
 *
 * @returns how many formulas there are, and those whose value is another
 */
export async function compareRecalculated(
  file: string,
): Promise<{ readonly compared: number; readonly different: readonly string[] }> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(file)
  const sheets = await readWorkbookWithLibreOffice(file)
  const different: string[] = []
  let compared = 0
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row, rowNumber) =>
      row.eachCell((cell, column) => {
        if (cell.type !== ExcelJS.ValueType.Formula) return
        compared += 1
        const shown = sheets.get(sheet.name)?.[rowNumber - 1]?.[column - 1] ?? ''
        if (!isShownAs(cell.result, shown))
          different.push(`${sheet.name}!${cell.address} ${String(cell.result)} ${shown}`)
      }),
    )
  }
  return { compared, different }
}

/** Shares are shown in percent with two decimals, points with a sign; nothing is shown as nothing. */
function isShownAs(result: unknown, shown: string): boolean {
  if (typeof result !== 'number') return shown === ''
  if (shown === '') return false
  const value = shown.endsWith('%') ? Number(shown.slice(0, -1)) / 100 : Number(shown)
  return Math.abs(value - result) <= (shown.endsWith('%') ? 0.000_051 : 0.000_001)
}

/** `sheet` from 1, or -1 for all of them; LibreOffice puts the name of the sheet behind that of the file. */
async function convertToText(file: string, sheet: number): Promise<Map<string, readonly (readonly string[])[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'simpul-soffice-'))
  try {
    // Tokens: separator TAB, quote ", UTF-8, from line 1, cells as shown, no quoting of all, detect, as shown, no formulas, sheet.
    const filter = `csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false,false,false,${sheet}`
    await mkdir(join(folder, 'profile', 'user'), { recursive: true })
    await writeFile(join(folder, 'profile', 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE)
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
    const files = (await readdir(folder)).filter((entry) => entry.startsWith(name) && entry.endsWith('.csv'))
    const sheets = new Map<string, readonly (readonly string[])[]>()
    for (const entry of files) {
      sheets.set(entry.slice(name.length + 1, -'.csv'.length), parseTsv(await readFile(join(folder, entry), 'utf8')))
    }
    return sheets
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
