export type ExitWatch = {
  /** The number of open windows has changed. */
  readonly update: (windows: number) => void
  readonly stop: () => void
}

export type ExitWatchOptions = {
  readonly onExit: () => void
  /** A browser that was started here still runs: its page may only be asleep or loading again. */
  readonly isBrowserAlive: () => boolean
  /** Time without a window after which the host ends, ms. Covers a reload of the page. */
  readonly graceMs?: number
  /** The same while the browser still runs, ms. */
  readonly sleepMs?: number
  /** Time for the first window to come, ms. */
  readonly firstMs?: number
}

/** Ends the host when its last window has gone. Nothing is lost by ending: every save is on disk when it is answered. */
export function watchForExit({
  onExit,
  isBrowserAlive,
  graceMs = 5_000,
  sleepMs = 600_000,
  firstMs = 180_000,
}: ExitWatchOptions): ExitWatch {
  let timer = setTimeout(onExit, firstMs)
  let goneSince = 0

  return {
    update(windows) {
      clearTimeout(timer)
      if (windows > 0) return
      goneSince = performance.now()
      timer = setTimeout(check, graceMs)
    },
    stop: () => clearTimeout(timer),
  }

  function check(): void {
    if (!isBrowserAlive() || performance.now() - goneSince >= sleepMs) onExit()
    else timer = setTimeout(check, graceMs)
  }
}
