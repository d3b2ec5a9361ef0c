import type { IconName } from '../icon/icon'

export const menuList = [
  { id: 'berkas', label: 'Berkas', letter: 'B' },
  { id: 'sunting', label: 'Sunting', letter: 'S' },
  { id: 'tampilan', label: 'Tampilan', letter: 'T' },
  { id: 'data', label: 'Data', letter: 'D' },
  { id: 'laporan', label: 'Laporan', letter: 'L' },
  { id: 'bantuan', label: 'Bantuan', letter: 'n' },
] as const

export type MenuId = (typeof menuList)[number]['id']

/** One thing that can be done here and now. Menu, palette, status bar, key card and shortcuts all read this one list. */
export type Command = {
  /** Unique, `noun.verb`: `rapat.create`. A screen's command hides one with the same id registered further out. */
  readonly id: string
  /** Verb and object as people read it: `Cetak undangan`. */
  readonly label: string
  readonly run: () => void
  readonly menu?: MenuId
  /** Commands of one menu with the same number stand together; a line divides groups. */
  readonly menuGroup?: number
  /** As written on key caps: `Ctrl+N`, `Spasi`, `↑`. */
  readonly shortcut?: string
  /** What its key cap shows when that is no shortcut, such as a letter written in a line, or what to show instead of it. */
  readonly keyLabel?: string
  /** `false` greys it out everywhere and silences its key. */
  readonly enabled?: boolean
  /** The short word beside the key cap in the status bar; without it the command is not named there. */
  readonly hint?: string
  readonly icon?: IconName
  /** Second column in the palette: where it leads or what it works on. */
  readonly detail?: string
  /** Also fires from inside text fields, for keys that editing would otherwise keep (Ctrl+Z, Esc, Enter). */
  readonly whenTyping?: boolean
  /** Not listed in the palette (movement keys, which would only be noise there). */
  readonly hidden?: boolean
}
