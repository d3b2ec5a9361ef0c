/** Small seam over localStorage: what a screen remembers about itself. A blocked or full storage is no reason to fail. */
export type ScreenMemory = {
  readonly read: (key: string) => unknown
  readonly write: (key: string, value: unknown) => void
}

/** @param storage Usually `window.localStorage`; keys are prefixed so that nothing else is touched. */
export function createScreenMemory(storage: Pick<Storage, 'getItem' | 'setItem'>): ScreenMemory {
  return {
    read: (key) => {
      try {
        const text = storage.getItem(`simpul.${key}`)
        return text === null ? undefined : (JSON.parse(text) as unknown)
      } catch {
        return undefined
      }
    },
    write: (key, value) => {
      try {
        storage.setItem(`simpul.${key}`, JSON.stringify(value))
      } catch {
        // Remembering is a comfort; the screen works without it.
      }
    },
  }
}

export const screenMemory = createScreenMemory(window.localStorage)
