import { useEffect, useState } from 'react'
import type { PdfDocument } from './pdf-document'
import classes from './pdf-marks.module.css'
import { findPlaces, type PdfPlace, type PdfRun, readRuns } from './pdf-text-place'
import type { PdfMark } from './pratinjau-pdf-types'

/** Where each mark stands on the paper; the old places stay until the new paper has been read. */
export function usePdfPlaces(pdf: PdfDocument | null, marks: readonly PdfMark[]): ReadonlyMap<string, PdfPlace> {
  const [runs, setRuns] = useState<readonly PdfRun[]>([])
  const isWanted = marks.length > 0
  useEffect(() => {
    if (pdf === null || !isWanted) return
    let isGone = false
    readRuns(pdf).then(
      (read) => !isGone && setRuns(read),
      // A paper that was closed meanwhile has nothing more to say.
      () => {},
    )
    return () => {
      isGone = true
    }
  }, [pdf, isWanted])
  return findPlaces(runs, marks)
}

type PdfMarksProps = {
  readonly page: number
  readonly marks: readonly PdfMark[]
  readonly places: ReadonlyMap<string, PdfPlace>
}

/** Marks of one page: the words underlined, the number in the margin beside them. */
export function PdfMarks({ page, marks, places }: PdfMarksProps) {
  const here = marks.flatMap((mark) => {
    const place = places.get(mark.id)
    return place?.page === page ? [{ mark, boxes: place.boxes, top: place.boxes[0]?.top ?? 0 }] : []
  })
  const column = arrange(here.map(({ top }) => top))
  return (
    <div className={classes.marks}>
      {here.map(({ mark, boxes, top }, index) => (
        <div key={mark.id} data-mark={mark.id} data-kind={mark.kind} data-active={mark.active || undefined}>
          {boxes.map((box) => (
            <span
              key={`${box.left} ${box.top}`}
              className={classes.words}
              style={{
                left: toPercent(box.left),
                top: toPercent(box.top),
                width: toPercent(box.width),
                height: toPercent(box.height),
              }}
            />
          ))}
          <button
            type="button"
            tabIndex={-1}
            className={classes.number}
            aria-label={mark.label}
            style={{ top: toPercent(top), left: `calc(7% - ${(column[index] ?? 0) * 26}px)` }}
            onClick={mark.onOpen}
          >
            <span>{mark.number}</span>
          </button>
        </div>
      ))}
    </div>
  )
}

/** Less than a line of type apart, in parts of the height of the page. */
const SAME_LINE = 0.015

/** A column per mark: those on the same line stand beside each other, each in the first column that is free there. */
function arrange(tops: readonly number[]): readonly number[] {
  const columns: number[] = []
  for (const [index, top] of tops.entries()) {
    const taken = new Set(columns.filter((_, earlier) => Math.abs((tops[earlier] ?? 0) - top) < SAME_LINE))
    let column = 0
    while (taken.has(column)) column += 1
    columns[index] = column
  }
  return columns
}

function toPercent(part: number): string {
  return `${part * 100}%`
}
