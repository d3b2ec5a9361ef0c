import { z } from 'zod'
import { canonicalText } from './teks'

/** Rich text as the editor keeps it: a ProseMirror document. Only nodes and marks that the papers can print. */
export type TeksKayaNode = {
  readonly type: string
  readonly text?: string | undefined
  readonly attrs?: Readonly<Record<string, unknown>> | undefined
  readonly marks?:
    | readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> | undefined }[]
    | undefined
  readonly content?: readonly TeksKayaNode[] | undefined
}

export type TeksKaya = TeksKayaNode & { readonly type: 'doc' }

const MAX_LENGTH = 1_000_000

const nodeSchema: z.ZodType<TeksKayaNode> = z.lazy(() =>
  z.object({
    type: z.string().max(40),
    text: z.string().optional(),
    attrs: z.record(z.string(), z.unknown()).optional(),
    marks: z
      .array(z.object({ type: z.string().max(40), attrs: z.record(z.string(), z.unknown()).optional() }))
      .optional(),
    content: z.array(nodeSchema).optional(),
  }),
)

export const teksKayaSchema = z
  .custom<TeksKaya>((value) => {
    const parsed = nodeSchema.safeParse(value)
    return parsed.success && parsed.data.type === 'doc'
  })
  .refine((doc) => JSON.stringify(doc).length <= MAX_LENGTH, { error: 'Teks terlalu panjang: paling banyak 1 MB.' })
  .transform((doc): TeksKaya => ({ ...canonicalNode(doc), type: 'doc' }))

function canonicalNode(node: TeksKayaNode): TeksKayaNode {
  return {
    ...node,
    ...(node.text === undefined ? {} : { text: canonicalText(node.text) }),
    ...(node.content === undefined
      ? {}
      : { content: node.content.map(canonicalNode).filter((child) => child.text !== '') }),
  }
}

/** A document of plain paragraphs, one per line of `text`. */
export function createTeksKaya(text: string): TeksKaya {
  const content = text
    .split('\n')
    .map((line) =>
      line === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text: line }] },
    )
  return { type: 'doc', content }
}

const BLOCKS = new Set(['paragraph', 'heading', 'listItem', 'tableRow'])

/** The words of a document, a line per block and cells divided by tabs: for search, Excel and emptiness. */
export function formatTeksPolos(node: TeksKayaNode): string {
  return collect(node)
    .replace(/\n{2,}/g, '\n')
    .trim()
}

export function isTeksKosong(doc: TeksKaya): boolean {
  return formatTeksPolos(doc) === ''
}

function collect(node: TeksKayaNode): string {
  if (node.type === 'text') return node.text ?? ''
  if (node.type === 'hardBreak') return '\n'
  const separator = node.type === 'tableRow' ? '\t' : ''
  const inner = (node.content ?? []).map(collect)
  if (node.type === 'tableRow') return `${inner.map((cell) => cell.trim()).join(separator)}\n`
  return BLOCKS.has(node.type) ? `${inner.join('')}\n` : inner.join('')
}
