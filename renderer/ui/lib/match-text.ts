export type TextPart = { readonly text: string; readonly matched: boolean }

/**
 * Finds every word of `query` in `text`, in any order, without regard to capitals.
 * Answers the text cut into matched and other parts and a rank (0 = matched at the beginning of a word), or null.
 */
export function matchText(
  text: string,
  query: string,
): { readonly parts: readonly TextPart[]; readonly rank: number } | null {
  const lower = text.toLowerCase()
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const marks = new Array<boolean>(text.length).fill(false)
  let rank = 0
  for (const word of words) {
    const at = findWordStart(lower, word)
    if (at === -1) return null
    if (at > 0 && lower[at - 1] !== ' ') rank += 1
    marks.fill(true, at, at + word.length)
  }
  return { parts: cutByMarks(text, marks), rank }
}

function findWordStart(text: string, word: string): number {
  if (text.startsWith(word)) return 0
  const atWord = text.indexOf(` ${word}`)
  return atWord === -1 ? text.indexOf(word) : atWord + 1
}

function cutByMarks(text: string, marks: readonly boolean[]): readonly TextPart[] {
  const parts: { text: string; matched: boolean }[] = []
  for (const [index, character] of [...text].entries()) {
    const matched = marks[index] === true
    const last = parts.at(-1)
    if (last !== undefined && last.matched === matched) last.text += character
    else parts.push({ text: character, matched })
  }
  return parts
}
