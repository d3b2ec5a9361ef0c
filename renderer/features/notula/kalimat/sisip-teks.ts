/** A place for text: a field, and in an editor the place of the caret in it. */
export type TempatTeks = { readonly isian: HTMLElement; readonly letak: Range | null }

type Kode = { readonly kode: string; readonly panjang: number }

const KODE = /(?:^|[\s(“"]);([a-z0-9]{2,16})$/i

/** The field under `target` with its caret; `null` where nothing can be written. */
export function findTempatTeks(target: EventTarget | null): TempatTeks | null {
  if (!(target instanceof HTMLElement)) return null
  if (target instanceof HTMLTextAreaElement) return { isian: target, letak: null }
  if (!target.isContentEditable) return null
  const selection = window.getSelection()
  return { isian: target, letak: selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null }
}

/** The code that ends right before the caret, `;usul`; `null` when none does. */
export function findKode({ isian }: TempatTeks): Kode | null {
  const kode = KODE.exec(readSebelumKaret(isian))?.[1]
  return kode === undefined ? null : { kode: kode.toLowerCase(), panjang: kode.length + 1 }
}

/**
 * Writes at the caret as the keys would, so that the field saves it and takes it back with its own Ctrl+Z.
 * @param hapus how many characters before the caret it replaces
 */
export function writeTeks({ isian, letak }: TempatTeks, teks: string, hapus = 0): void {
  isian.focus()
  const selection = window.getSelection()
  if (isian instanceof HTMLTextAreaElement) {
    isian.setSelectionRange(isian.selectionStart - hapus, isian.selectionEnd)
  } else if (selection !== null) {
    if (letak !== null) {
      selection.removeAllRanges()
      selection.addRange(letak)
    }
    for (let index = 0; index < hapus; index += 1) selection.modify('extend', 'backward', 'character')
  }
  document.execCommand('insertText', false, teks)
}

function readSebelumKaret(isian: HTMLElement): string {
  if (isian instanceof HTMLTextAreaElement) {
    return isian.selectionStart === isian.selectionEnd ? isian.value.slice(0, isian.selectionStart) : ''
  }
  const selection = window.getSelection()
  const node = selection?.anchorNode
  return selection?.isCollapsed && node instanceof Text ? node.data.slice(0, selection.anchorOffset) : ''
}
