import { useEffect } from 'react'
import { createStore } from '../lib/store'

/** What stands at the very left of the status bar: `23 dari 187 rapat`, or sums of a selection. */
export const statusTextStore = createStore('')

/** Says in the status bar what this screen shows, until it is left. */
export function useStatusText(text: string | undefined): void {
  useEffect(() => {
    if (text === undefined) return
    statusTextStore.set(text)
    return () => {
      if (statusTextStore.get() === text) statusTextStore.set('')
    }
  }, [text])
}
