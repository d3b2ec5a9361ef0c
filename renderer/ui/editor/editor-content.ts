import type { TeksKayaNode } from '@shared/lib/teks-kaya'
import type { JSONContent } from '@tiptap/core'

/** A stored document as the editor takes it: the same tree, copied, so that the stored one is never changed. */
export function toEditorContent(node: TeksKayaNode): JSONContent {
  return {
    type: node.type,
    ...(node.text === undefined ? {} : { text: node.text }),
    ...(node.attrs === undefined ? {} : { attrs: { ...node.attrs } }),
    ...(node.content === undefined ? {} : { content: node.content.map(toEditorContent) }),
    ...(node.marks === undefined
      ? {}
      : {
          marks: node.marks.map(({ type, attrs }) => (attrs === undefined ? { type } : { type, attrs: { ...attrs } })),
        }),
  }
}
