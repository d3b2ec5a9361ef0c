import type { PdfDocument } from './pdf-document'

/** Words to be found on a paper: `kata`, at or after `konteks` where that is given. */
export type PdfQuote = { readonly id: string; readonly konteks: string | null; readonly kata: string }

/** A box on a page in parts of its width and height, from the upper left. */
export type PdfBox = { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

export type PdfPlace = { readonly page: number; readonly boxes: readonly PdfBox[] }

/** One run of text as the PDF draws it. */
export type PdfRun = PdfBox & { readonly page: number; readonly text: string }

/** What the paper hides or adds between letters: blanks, line ends, soft hyphens, joiners. */
const INVISIBLE = /[\s\u00ad\u200b\u2060\ufeff]/u
/** Long texts are told apart by their beginning; the paper may break or number what follows. */
const OPENING = 48

/** The runs of all pages in reading order, placed in parts of the page. */
export async function readRuns(pdf: PdfDocument): Promise<readonly PdfRun[]> {
  const pages = await Promise.all(
    pdf.pages.map(async ({ number, width, height, proxy }) => {
      const { items } = await proxy.getTextContent()
      return items.flatMap((item): readonly PdfRun[] => {
        if (!('str' in item) || item.str.trim() === '') return []
        const [, , , , x = 0, y = 0] = item.transform as readonly number[]
        // The baseline is given; a line of type reaches four fifths of its size above and a fifth below it.
        const top = height - y - item.height * 0.85
        return [
          {
            page: number,
            text: item.str,
            left: x / width,
            top: top / height,
            width: item.width / width,
            height: (item.height * 1.15) / height,
          },
        ]
      })
    }),
  )
  return pages.flat()
}

/** Where each quotation stands, by its id; one that the paper does not show is left out. */
export function findPlaces(runs: readonly PdfRun[], quotes: readonly PdfQuote[]): ReadonlyMap<string, PdfPlace> {
  const letters = runs.flatMap((run) => listLetters(run))
  const text = letters.map(({ letter }) => letter).join('')
  return new Map(
    quotes.flatMap(({ id, konteks, kata }) => {
      const found = findLetters(text, konteks, kata)
      const place = found === null ? null : toPlace(letters.slice(found.start, found.end))
      return place === null ? [] : [[id, place] as const]
    }),
  )
}

type Letter = { readonly letter: string; readonly run: PdfRun; readonly start: number; readonly end: number }

/** The visible letters of a run, each with its share of the width. */
function listLetters(run: PdfRun): readonly Letter[] {
  const units = run.text.split('')
  return units.flatMap((letter, index) =>
    INVISIBLE.test(letter) ? [] : [{ letter, run, start: index / units.length, end: (index + 1) / units.length }],
  )
}

function findLetters(text: string, konteks: string | null, kata: string): { start: number; end: number } | null {
  const [whole, opening] = [squeeze(kata), squeeze(kata).slice(0, OPENING)]
  if (opening === '') return null
  const from = konteks === null ? 0 : Math.max(0, text.indexOf(squeeze(konteks).slice(0, OPENING)))
  for (const [words, begin] of [
    [whole, from],
    [opening, from],
    [whole, 0],
    [opening, 0],
  ] as const) {
    const start = text.indexOf(words, begin)
    if (start >= 0) return { start, end: start + words.length }
  }
  return null
}

function squeeze(text: string): string {
  return text
    .split('')
    .filter((letter) => !INVISIBLE.test(letter))
    .join('')
}

/** One box per run; what stands on a later page than the beginning is left out. */
function toPlace(letters: readonly Letter[]): PdfPlace | null {
  const page = letters[0]?.run.page
  if (page === undefined) return null
  const runs = new Map<PdfRun, { start: number; end: number }>()
  for (const { run, start, end } of letters) {
    if (run.page === page) runs.set(run, { start: runs.get(run)?.start ?? start, end })
  }
  const boxes = [...runs].map(([{ left, top, width, height }, { start, end }]) => ({
    left: left + width * start,
    top,
    width: width * (end - start),
    height,
  }))
  return { page, boxes }
}
