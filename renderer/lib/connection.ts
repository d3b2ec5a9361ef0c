/** Whether the core answers. `berakhir`: it answers, but this window's link is no longer good. */
export type StatusSambungan = 'tersambung' | 'putus' | 'berakhir'

/** One value for the whole window, shaped for `useSyncExternalStore`. */
export type Connection = {
  readonly get: () => StatusSambungan
  readonly set: (status: StatusSambungan) => void
  readonly subscribe: (onChange: () => void) => () => void
}

export function createConnection(): Connection {
  const listeners = new Set<() => void>()
  let current: StatusSambungan = 'tersambung'
  return {
    get: () => current,
    set(status) {
      if (status === current) return
      current = status
      for (const listener of listeners) listener()
    },
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
  }
}
