import { isTeksKosong, type TeksKaya, teksKayaSchema } from '@shared/lib/teks-kaya'
import { closeHistory } from '@tiptap/pm/history'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { type Editor, EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useMemo, useRef } from 'react'
import { isCommandKey } from '../commands/use-commands'
import { cleanWordHtml } from './clean-word-html'
import classes from './editor.module.css'
import { toEditorContent } from './editor-content'
import { buildExtensions } from './editor-extensions'
import type { EditorTeksHandle, EditorTeksProps } from './editor-teks-types'
import { EditorToolbar } from './editor-toolbar'

type EditorTeksInnerProps = Omit<EditorTeksProps, 'ref'> & {
  /** Is given the editor once it stands in the page, and null when it leaves. */
  readonly hold: (editor: EditorTeksHandle | null) => void
}

export function EditorTeksInner(props: EditorTeksInnerProps) {
  const { label, value, readOnly = false, placeholder = '', autoFocus = false, toolbar = 'focus', hold } = props
  const latest = useRef(props)
  latest.current = props
  /** What this editor itself handed over last: only a value from elsewhere replaces the text. */
  const emitted = useRef(JSON.stringify(value))
  const shown = useRef(value)
  const extensions = useMemo(() => buildExtensions(placeholder), [placeholder])
  const editor = useEditor({
    extensions,
    content: toEditorContent(value),
    editable: !readOnly,
    autofocus: autoFocus ? 'end' : false,
    immediatelyRender: true,
    shouldRerenderOnTransaction: true,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        spellcheck: 'false',
        class: classes.text ?? '',
      },
      transformPastedHTML: cleanWordHtml,
      // A key that a command of the screen has taken is not the editor's: true tells it to look away.
      handleDOMEvents: {
        keydown: (_view, event) => isCommandKey(event),
        // What is pasted is a step of its own: Ctrl+Z takes it back and leaves what was typed a moment before.
        paste: (view) => {
          view.dispatch(closeHistory(view.state.tr))
          return false
        },
      },
    },
    onUpdate: ({ editor: changed }) => {
      const doc = teksKayaSchema.safeParse(changed.getJSON())
      if (!doc.success) return
      emitted.current = JSON.stringify(doc.data)
      latest.current.onChange(doc.data)
    },
    onBlur: () => latest.current.onBlur?.(),
  })
  // After the effects of `useEditor`: a page that was slow to draw has made it throw its first editor away by then.
  useEffect(() => {
    if (editor.isDestroyed) return
    hold({
      focus: () => focusAtEnd(editor),
      insert: (text) => insertLines(editor, text),
      whenReady: (work) => work(),
    })
    return () => hold(null)
  }, [editor, hold])
  useEffect(() => {
    // The value that this editor was drawn with is in it already, and may have been written on since.
    if (value === shown.current) return
    shown.current = value
    const text = JSON.stringify(value)
    if (text === emitted.current || text === JSON.stringify(editor.getJSON())) return
    emitted.current = text
    replaceDocument(editor, value)
  }, [editor, value])
  useEffect(() => editor.setEditable(!readOnly, false), [editor, readOnly])
  return (
    <div
      className={classes.frame}
      data-toolbar={toolbar}
      data-readonly={readOnly || undefined}
      data-empty={isTeksKosong(value) || undefined}
    >
      {!readOnly && <EditorToolbar editor={editor} />}
      <EditorContent editor={editor} />
    </div>
  )
}

/** At once, unlike Tiptap's own focus: what is typed until the next frame would go into the field that was left. */
function focusAtEnd({ view, state }: Editor) {
  view.dispatch(state.tr.setSelection(TextSelection.atEnd(state.doc)))
  view.focus()
}

function insertLines(editor: Editor, text: string) {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) editor.commands.splitBlock()
    if (line !== '') editor.view.dispatch(editor.state.tr.insertText(line))
  }
}

/**
 * A text from elsewhere begins a history of its own: what changed elsewhere is undone elsewhere, and Ctrl+Z here takes
 * back only what was typed here. The caret stays as near as it can.
 */
function replaceDocument(editor: Editor, value: TeksKaya) {
  const { state, view, schema } = editor
  const doc = schema.nodeFromJSON(toEditorContent(value))
  const caret = Math.min(state.selection.head, doc.content.size)
  const selection = TextSelection.near(doc.resolve(caret))
  view.updateState(EditorState.create({ doc, selection, plugins: state.plugins }))
}
