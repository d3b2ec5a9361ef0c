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

/** Saves everything that still is only on the screen. Resolves when every save has been answered, well or not. */
export async function flushAll(): Promise<void> {
  await Promise.allSettled([...flushes].map((flush) => flush()))
}
