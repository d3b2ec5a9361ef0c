/** Reads what Excel puts on the clipboard: tabs between cells, line ends between rows, quotes around both. */
export function parseTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  const endCell = () => {
    rows.at(-1)?.push(cell)
    cell = ''
  }
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  for (let index = 0; index < source.length; index += 1) {
    const character = source[index] ?? ''
    if (isQuoted) {
      if (character !== '"') cell += character
      else if (source[index + 1] === '"') {
        cell += '"'
        index += 1
      } else isQuoted = false
    } else if (character === '"' && cell === '' && hasClosingQuote(source, index)) isQuoted = true
    else if (character === '\t') endCell()
    else if (character === '\n') {
      endCell()
      rows.push([])
    } else cell += character
  }
  endCell()
  return rows
}

/** A quotation mark that only opens is part of the text, as in `"Bogor Sehat`. */
function hasClosingQuote(source: string, open: number): boolean {
  for (let index = open + 1; index < source.length; index += 1) {
    if (source[index] !== '"') continue
    if (source[index + 1] === '"') index += 1
    else return /[\t\n]|^$/.test(source[index + 1] ?? '')
  }
  return false
}

/** Writes cells so that Excel takes them as they are. */
export function formatTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoteCell).join('\t')).join('\r\n')
}

function quoteCell(text: string): string {
  return /[\t\n\r]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
