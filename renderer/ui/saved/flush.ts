import { waitForSaves } from './saved'

const flushes = new Set<() => Promise<void>>()

/**
 * Whoever holds text that is not saved yet registers how to save it now. Called by Ctrl+S, before printing and undoing,
 * and when the window is about to close.
 * @returns withdraws it
 */
export function registerFlush(flush: () => Promise<void>): () => void {
  flushes.add(flush)
  return () => {
    flushes.delete(flush)
  }
}

/**
 * Takes what is being typed out of its field, as leaving the field does. To be called before the screen changes by a key:
 * a field that only disappears is never left.
 * @returns the field, null when nobody types
 */
export function handOverField(): HTMLElement | null {
  const field = document.activeElement
  if (!(field instanceof HTMLElement) || !(field.isContentEditable || field.matches('input, textarea'))) return null
  field.blur()
  return field
}

/** Saves everything that still is only on the screen. Resolves when every save has been answered, well or not. */
export async function flushAll(): Promise<void> {
  const field = handOverField()
  if (field?.isConnected === true) field.focus()
  await new Promise((resolve) => setTimeout(resolve))
  await Promise.allSettled([...flushes].map((flush) => flush()))
  await waitForSaves()
}
