import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx'
import type { Hang } from './definition'
import { toTwips } from './render-docx-units'

/** What docx wants to know at a paragraph of a list. */
type Place = { readonly reference: string; readonly level: 0; readonly instance: number }

type Mark = {
  readonly format: (typeof LevelFormat)[keyof typeof LevelFormat]
  /** As Word writes it: `%1` stands for the number. */
  readonly text: string
  readonly at: number
}

type OpenList = { readonly place: Place; readonly last: number }

export type Numbering = {
  /** The list that a mark at `indent` belongs to; null when it counts nothing, such as `a.n.`. */
  readonly place: (hang: Hang, indent: number) => Place | null
  /** The lists of the paper, once all paragraphs are written. */
  readonly build: () => INumberingOptions
}

/**
 * The marks that hang beside paragraphs, as lists of Word. A mark says its form and its place: what goes on counting
 * at the same indent belongs to the list above it, everything else begins a list of its own.
 */
export function createNumbering(): Numbering {
  const config = new Map<string, INumberingOptions['config'][number]>()
  const open = new Map<string, OpenList>()
  let instances = 0

  function begin(hang: Hang, indent: number, mark: Mark): Place {
    const start = mark.format === LevelFormat.BULLET ? 1 : mark.at
    const reference = [mark.format, mark.text, start, toTwips(hang.width), hang.bold === true].join(' ')
    config.set(reference, {
      reference,
      levels: [
        {
          level: 0,
          format: mark.format,
          text: mark.text,
          alignment: AlignmentType.LEFT,
          start,
          style: {
            run: { bold: hang.bold === true },
            paragraph: { indent: { left: toTwips(indent), hanging: toTwips(hang.width) } },
          },
        },
      ],
    })
    instances += 1
    return { reference, level: 0, instance: instances }
  }

  return {
    place(hang, indent) {
      const mark = parseMark(hang.mark)
      if (mark === null) return null
      const key = [mark.format, mark.text, toTwips(indent), toTwips(hang.width), hang.bold === true].join(' ')
      const list = open.get(key)
      const isNext = list !== undefined && (mark.format === LevelFormat.BULLET || mark.at === list.last + 1)
      const place = isNext ? list.place : begin(hang, indent, mark)
      open.set(key, { place, last: mark.at })
      return place
    },
    build: () => ({ config: [...config.values()] }),
  }
}

/** From here on Word's letters differ from ours: it writes `bb` where we write `ab`. */
const LAST_LETTER = 26

function parseMark(mark: string): Mark | null {
  if (mark === '•') return { format: LevelFormat.BULLET, text: mark, at: 0 }
  const match = /^(?:(\d{1,4})|([a-z])|([A-Z]))([.)])$/.exec(mark)
  if (!match) return null
  const [, digits, small = '', capital = '', end = ''] = match
  const text = `%1${end}`
  if (digits !== undefined) return { format: LevelFormat.DECIMAL, text, at: Number(digits) }
  const at = Math.min(LAST_LETTER, (small || capital).toLowerCase().charCodeAt(0) - 96)
  return { format: small === '' ? LevelFormat.UPPER_LETTER : LevelFormat.LOWER_LETTER, text, at }
}
