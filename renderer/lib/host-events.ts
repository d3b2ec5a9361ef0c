import type { PerintahMenu } from '@shared/features/sistem/sistem.schema'
import type { Client } from './client'

export type HostEventHandlers = {
  /** A command of the menu of the window. */
  readonly onCommand: (perintah: PerintahMenu) => void
  /** The window is about to close: save everything that is still only on the screen. */
  readonly onClosing: () => Promise<void>
  /** The other ruang is open now: load the page again. */
  readonly onRuangChanged: () => void
}

const RETRY_MS = 2_000

/**
 * Listens to the host as long as the window lives. The open stream is also the sign of life by which the browser host
 * knows that it still has a window, so this starts once, with the page.
 * @returns stops listening
 */
export function listenToHost(
  client: Pick<Client, 'sistem'>,
  { onCommand, onClosing, onRuangChanged }: HostEventHandlers,
): () => void {
  const controller = new AbortController()
  const { signal } = controller
  void listenAlways()
  return () => controller.abort()

  async function listenAlways(): Promise<void> {
    while (!signal.aborted) {
      await listen().catch(() => {})
      if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
    }
  }

  async function listen(): Promise<void> {
    for await (const peristiwa of await client.sistem.peristiwa(undefined, { signal })) {
      if (peristiwa.jenis === 'perintah') onCommand(peristiwa.perintah)
      if (peristiwa.jenis === 'ruangPindah') onRuangChanged()
      if (peristiwa.jenis === 'akanTutup') {
        await onClosing().catch(() => {})
        await client.sistem.siapTutup()
      }
    }
  }
}
