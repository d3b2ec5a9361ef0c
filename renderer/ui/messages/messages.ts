import { createStore, type Store } from '../lib/store'

export type QuietMessage = {
  readonly id: number
  readonly text: string
  /** The one thing that can be done about it, usually *Urungkan*. */
  readonly action?: { readonly label: string; readonly shortcut?: string; readonly run: () => void }
}

export const messageStore: Store<QuietMessage | null> = createStore<QuietMessage | null>(null)
let lastId = 0

/** Says something quietly at the lower left of the sheet for six seconds. A newer message replaces an older one. */
export function showMessage(text: string, action?: QuietMessage['action']): void {
  lastId += 1
  messageStore.set(action === undefined ? { id: lastId, text } : { id: lastId, text, action })
}

export function closeMessage(id: number): void {
  if (messageStore.get()?.id === id) messageStore.set(null)
}
