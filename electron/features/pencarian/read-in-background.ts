type Reader = {
  /** Reads up to so many changed records; fewer than asked for means that none waits. */
  readonly read: (most: number) => number
  readonly isOpen: () => boolean
}

const PAUSE_MS = 10_000
const SLICE = 12
/** Between two slices of a long queue, so that clicks are answered in the meantime. */
const BREATH_MS = 8

/** Reads what has changed every few seconds, a slice at a time, so that no search has to wait for it. */
export function readInBackground({ read, isOpen }: Reader): { readonly stop: () => void } {
  let timer = setTimeout(turn, BREATH_MS).unref()

  function turn(): void {
    if (!isOpen()) return
    const isMore = read(SLICE) === SLICE
    timer = setTimeout(turn, isMore ? BREATH_MS : PAUSE_MS).unref()
  }

  return { stop: () => clearTimeout(timer) }
}
