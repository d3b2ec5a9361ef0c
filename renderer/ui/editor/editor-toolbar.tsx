import { Tooltip } from '@mantine/core'
import type { Editor } from '@tiptap/react'
import { type KeyboardEvent, useState } from 'react'
import { Icon, type IconName } from '../icon/icon'
import classes from './editor.module.css'

type Tool = {
  readonly label: string
  readonly icon: IconName
  readonly shortcut?: string
  readonly pressed?: boolean
  readonly run: () => void
}

/** The buttons of the editor, each with its key. One tab stop; arrows walk along. */
export function EditorToolbar({ editor }: { readonly editor: Editor }) {
  const [current, setCurrent] = useState(0)
  const groups = listTools(editor)
  const tools = groups.flat()
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step !== 0) {
      const next = (current + step + tools.length) % tools.length
      setCurrent(next)
      event.currentTarget.querySelectorAll('button')[next]?.focus()
    } else if (event.key === 'Escape') editor.commands.focus()
    else return
    event.preventDefault()
  }
  return (
    <div className={classes.toolbar} role="toolbar" aria-label="Bentuk teks" onKeyDown={onKeyDown}>
      {groups.map((group) => (
        <span key={group[0]?.label} className={classes.group}>
          {group.map((tool) => (
            <Tooltip
              key={tool.label}
              label={tool.shortcut === undefined ? tool.label : `${tool.label} (${tool.shortcut})`}
              openDelay={400}
            >
              <button
                type="button"
                className={classes.tool}
                aria-label={tool.label}
                aria-pressed={tool.pressed}
                tabIndex={tools.indexOf(tool) === Math.min(current, tools.length - 1) ? 0 : -1}
                // Keeps the selection in the text.
                onMouseDown={(event) => event.preventDefault()}
                onClick={tool.run}
              >
                <Icon name={tool.icon} size={16} />
              </button>
            </Tooltip>
          ))}
        </span>
      ))}
    </div>
  )
}

function listTools(editor: Editor): readonly (readonly Tool[])[] {
  const chain = () => editor.chain().focus()
  const align = (value: string, label: string, icon: IconName, shortcut: string): Tool => ({
    label,
    icon,
    shortcut,
    pressed: editor.isActive({ textAlign: value }),
    run: () => void chain().setTextAlign(value).run(),
  })
  return [
    [
      {
        label: 'Tebal',
        icon: 'bold',
        shortcut: 'Ctrl+B',
        pressed: editor.isActive('bold'),
        run: () => void chain().toggleBold().run(),
      },
      {
        label: 'Miring',
        icon: 'italic',
        shortcut: 'Ctrl+I',
        pressed: editor.isActive('italic'),
        run: () => void chain().toggleItalic().run(),
      },
      {
        label: 'Garis bawah',
        icon: 'underline',
        shortcut: 'Ctrl+U',
        pressed: editor.isActive('underline'),
        run: () => void chain().toggleUnderline().run(),
      },
    ],
    [
      {
        label: 'Daftar bertitik',
        icon: 'bulletList',
        shortcut: 'Ctrl+Shift+8',
        pressed: editor.isActive('bulletList'),
        run: () => void chain().toggleBulletList().run(),
      },
      {
        label: 'Daftar bernomor',
        icon: 'orderedList',
        shortcut: 'Ctrl+Shift+7',
        pressed: editor.isActive('orderedList'),
        run: () => void chain().toggleOrderedList().run(),
      },
      {
        label: 'Masukkan tingkat',
        icon: 'indent',
        shortcut: 'Tab',
        run: () => void chain().sinkListItem('listItem').run(),
      },
      {
        label: 'Keluarkan tingkat',
        icon: 'outdent',
        shortcut: 'Shift+Tab',
        run: () => void chain().liftListItem('listItem').run(),
      },
    ],
    [
      align('left', 'Rata kiri', 'alignLeft', 'Ctrl+Shift+L'),
      align('center', 'Rata tengah', 'alignCenter', 'Ctrl+Shift+E'),
      align('justify', 'Rata kiri-kanan', 'alignJustify', 'Ctrl+Shift+J'),
    ],
    editor.isActive('table')
      ? listTableTools(editor)
      : [
          {
            label: 'Sisipkan tabel',
            icon: 'table',
            run: () => void chain().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
          },
        ],
    [
      { label: 'Urungkan ketikan', icon: 'undo', shortcut: 'Ctrl+Z', run: () => void chain().undo().run() },
      { label: 'Ulangi ketikan', icon: 'redo', shortcut: 'Ctrl+Y', run: () => void chain().redo().run() },
    ],
  ]
}

function listTableTools(editor: Editor): readonly Tool[] {
  const chain = () => editor.chain().focus()
  return [
    { label: 'Tambah baris di bawah', icon: 'rowAdd', run: () => void chain().addRowAfter().run() },
    { label: 'Hapus baris', icon: 'rowRemove', run: () => void chain().deleteRow().run() },
    { label: 'Tambah kolom di kanan', icon: 'columnAdd', run: () => void chain().addColumnAfter().run() },
    { label: 'Hapus kolom', icon: 'columnRemove', run: () => void chain().deleteColumn().run() },
    { label: 'Hapus tabel', icon: 'trash', run: () => void chain().deleteTable().run() },
  ]
}
