/** Rich text as the drafts of letters need it: paragraphs, and numbered lists whose entries may begin in bold. */
import type { TeksKaya, TeksKayaNode } from './teks-kaya'

/** `tebal` stands in front of the text, in bold. */
export type ButirTeks = { readonly tebal?: string; readonly isi: string }

export function buildParagraf(isi: string): TeksKayaNode {
  return isi === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text: isi }] }
}

/** One entry is a paragraph, several are a numbered list, none is nothing. */
export function listButirTeks(butir: readonly ButirTeks[]): readonly TeksKayaNode[] {
  const [satu] = butir
  if (satu === undefined) return []
  if (butir.length === 1) return [buildButir(satu)]
  const content = butir.map((entry) => ({ type: 'listItem', content: [buildButir(entry)] }))
  return [{ type: 'orderedList', attrs: { start: 1 }, content }]
}

export function buildTeksKaya(content: readonly TeksKayaNode[]): TeksKaya {
  return { type: 'doc', content: content.length === 0 ? [buildParagraf('')] : content }
}

function buildButir({ tebal, isi }: ButirTeks): TeksKayaNode {
  if (tebal === undefined) return buildParagraf(isi)
  return {
    type: 'paragraph',
    content: [
      { type: 'text', text: tebal, marks: [{ type: 'bold' }] },
      { type: 'text', text: ` ${isi}` },
    ],
  }
}
