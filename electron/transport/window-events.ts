import type { PeristiwaSistem } from '@shared/features/sistem/sistem.schema'

export type WindowEvents = {
  readonly publish: (event: PeristiwaSistem) => void
  /** Events for one window until `signal` aborts or the reader stops. `siap` comes first. */
  readonly subscribe: (signal?: AbortSignal) => AsyncGenerator<PeristiwaSistem, void, void>
  readonly countWindows: () => number
}

/**
 * Joins the host to its windows: commands go out, and the number of open streams says how many windows there are.
 * @param onChange called with the number of windows after each coming and going
 */
export function createWindowEvents(onChange: (windows: number) => void = () => {}): WindowEvents {
  const windows = new Set<(event: PeristiwaSistem) => void>()

  return {
    publish(event) {
      for (const send of windows) send(event)
    },
    countWindows: () => windows.size,
    async *subscribe(signal) {
      const queue: PeristiwaSistem[] = [{ jenis: 'siap' }]
      let wake = () => {}
      const send = (event: PeristiwaSistem) => {
        queue.push(event)
        wake()
      }
      const stop = () => wake()
      windows.add(send)
      signal?.addEventListener('abort', stop)
      onChange(windows.size)
      try {
        while (!signal?.aborted) {
          const event = queue.shift()
          if (event) yield event
          else
            await new Promise<void>((resolve) => {
              wake = resolve
            })
        }
      } finally {
        signal?.removeEventListener('abort', stop)
        windows.delete(send)
        onChange(windows.size)
      }
    },
  }
}
