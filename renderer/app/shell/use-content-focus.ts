import { useEffect } from 'react'
import { focusContent } from './areas'

/** A screen that has not been drawn by then waits for something else than data. */
const WAIT_MS = 3000

/**
 * After a change of screen the focus must not be left on nothing: whoever has no mouse would not know where they are.
 * It goes to the first thing of the new screen, unless that screen took it or it still stands somewhere, as on the
 * link that was followed.
 * @param path Changes with every screen
 */
export function useContentFocus(path: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each screen is looked at anew
  useEffect(() => {
    const deadline = performance.now() + WAIT_MS
    let frame = requestAnimationFrame(look)
    return () => cancelAnimationFrame(frame)

    function look(now: number) {
      const isWanted = document.activeElement === null || document.activeElement === document.body
      if (isWanted && !focusContent() && now < deadline) frame = requestAnimationFrame(look)
    }
  }, [path])
}
