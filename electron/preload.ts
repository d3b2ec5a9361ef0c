import { PORT_MESSAGE } from '@shared/lib/port-message'
import { ipcRenderer } from 'electron'

/*
 * Hands one MessagePort from the page to the main process, and nothing else: the page gets no function, no object and
 * no channel name to play with. Main checks again who sent it, see window/setup-port.ts.
 */
type Ports = NonNullable<Parameters<typeof ipcRenderer.postMessage>[2]>
type PageMessage = { readonly source: unknown; readonly data: unknown; readonly ports: Readonly<Ports> }

declare const window: { addEventListener: (type: 'message', listen: (event: PageMessage) => void) => void }

window.addEventListener('message', ({ source, data, ports }) => {
  if (source === window && data === PORT_MESSAGE && ports.length === 1) {
    ipcRenderer.postMessage(PORT_MESSAGE, null, [...ports])
  }
})
