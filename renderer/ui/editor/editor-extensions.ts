import { TableKit } from '@tiptap/extension-table'
import { TextAlign } from '@tiptap/extension-text-align'
import { Placeholder } from '@tiptap/extensions'
import StarterKit from '@tiptap/starter-kit'

/** Only what the papers can print: paragraphs, three marks, two kinds of lists, tables, alignment. */
export function buildExtensions(placeholder: string) {
  return [
    StarterKit.configure({
      blockquote: false,
      code: false,
      codeBlock: false,
      heading: false,
      horizontalRule: false,
      link: false,
      strike: false,
      trailingNode: false,
    }),
    TableKit.configure({ table: { resizable: false } }),
    TextAlign.configure({ types: ['paragraph'], defaultAlignment: null }),
    Placeholder.configure({ placeholder }),
  ]
}
