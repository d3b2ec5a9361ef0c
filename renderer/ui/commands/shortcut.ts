/**
 * Shortcuts are written once, in the form people read (`Ctrl+Shift+K`, `Spasi`, `↑`, `Ctrl++`), and matched against
 * key events here. Nothing else in the renderer compares keys for a command.
 */
export type Shortcut = {
  readonly ctrl: boolean
  readonly alt: boolean
  readonly shift: boolean
  /** `KeyboardEvent.key` in lower case. */
  readonly key: string
}

const KEY_BY_LABEL: Readonly<Record<string, string>> = {
  spasi: ' ',
  esc: 'escape',
  del: 'delete',
  pgup: 'pageup',
  pgdn: 'pagedown',
  '↑': 'arrowup',
  '↓': 'arrowdown',
  '←': 'arrowleft',
  '→': 'arrowright',
}

/** Keys that mean something to a button, link or list under the focus and therefore never start a command there. */
const ACTIVATING_KEYS: ReadonlySet<string> = new Set([' ', 'enter', 'arrowup', 'arrowdown', 'arrowleft', 'arrowright'])

/** What a text field does by itself with Ctrl held; a command that wants one of these must ask for `whenTyping`. */
const EDITING_KEYS: ReadonlySet<string> = new Set([
  'a',
  'b',
  'c',
  'i',
  'u',
  'v',
  'x',
  'y',
  'z',
  'arrowleft',
  'arrowright',
  'arrowup',
  'arrowdown',
  'home',
  'end',
  'backspace',
  'delete',
])

/** `Ctrl+Shift+K` -> its parts. A plus sign as the key itself stands last: `Ctrl++`. */
export function parseShortcut(label: string): Shortcut {
  const isPlus = label.endsWith('++') || label === '+'
  const parts = (isPlus ? label.slice(0, -1) : label).split('+').filter((part) => part !== '')
  const name = isPlus ? '+' : (parts.pop() ?? '').toLowerCase()
  const held = parts.map((part) => part.toLowerCase())
  return {
    ctrl: held.includes('ctrl'),
    alt: held.includes('alt'),
    shift: held.includes('shift'),
    key: KEY_BY_LABEL[name] ?? name,
  }
}

/** With Shift the letters are free, but for Ctrl+Shift+Z (redo) and Ctrl+Shift+V (paste as plain text). */
function isEditingKey({ key, shift }: Shortcut): boolean {
  return EDITING_KEYS.has(key) && !(shift && /^[a-uwxy]$/.test(key))
}

/** Does this key event press the shortcut? */
export function isShortcutPressed(shortcut: Shortcut, event: KeyboardEvent): boolean {
  if (shortcut.ctrl !== (event.ctrlKey || event.metaKey) || shortcut.alt !== event.altKey) return false
  const pressed = pressedKey(event)
  // A symbol such as "+" or ">" may itself need Shift, depending on the keyboard; letters and named keys do not.
  const shiftMatters = /^[a-z0-9]$/.test(shortcut.key) || shortcut.key.length > 1
  if (shiftMatters && shortcut.shift !== event.shiftKey) return false
  return pressed === shortcut.key || (shortcut.key === '+' && pressed === '=')
}

function pressedKey(event: KeyboardEvent): string {
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(event.code)?.[1]
  if ((event.ctrlKey || event.altKey) && digit !== undefined) return digit
  return event.key.toLowerCase()
}

export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable) return true
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true
  return target instanceof HTMLInputElement && !/^(checkbox|radio|button|submit|file|range)$/.test(target.type)
}

/**
 * May this shortcut start a command while the focus is on `target`?
 * In a text field only function keys and Ctrl/Alt combinations that editing does not need; on a button or link
 * everything but the keys that press it.
 */
export function isShortcutFree(shortcut: Shortcut, target: EventTarget | null, whenTyping: boolean): boolean {
  if (isTextField(target)) {
    if (whenTyping) return true
    if (/^f\d{1,2}$/.test(shortcut.key)) return true
    if (shortcut.alt) return true
    return shortcut.ctrl && !isEditingKey(shortcut)
  }
  if (shortcut.ctrl || shortcut.alt) return true
  const pressable =
    target instanceof Element && target.closest('button, a[href], summary, [role="menuitem"], [role="option"], input')
  return !(pressable && ACTIVATING_KEYS.has(shortcut.key))
}
