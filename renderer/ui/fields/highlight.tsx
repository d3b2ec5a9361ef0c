import { matchText } from '../lib/match-text'

/** Text in which the typed words stand out. */
export function Highlight({ text, query }: { readonly text: string; readonly query: string }) {
  const parts = query.trim() === '' ? undefined : matchText(text, query)?.parts
  if (parts === undefined) return text
  return parts.map((part, position) => {
    const key = `${position}${part.text}`
    return part.matched ? <mark key={key}>{part.text}</mark> : <span key={key}>{part.text}</span>
  })
}
