import { PORT_MESSAGE } from '@shared/lib/port-message'
import { type BrowserWindow, ipcMain } from 'electron'
import type { Log } from '../lib/log'
import type { StartablePort } from '../transport/message-port'
import { isPageUrl } from './page-address'

/** Takes the port that the page of `window` hands over when it loads. Whoever else sends one is not answered. */
export function setupPort(window: BrowserWindow, serve: (port: StartablePort) => void, log: Log): void {
  ipcMain.on(PORT_MESSAGE, (event) => {
    const { sender, senderFrame, ports } = event
    const [port] = ports
    const isPage = sender === window.webContents && senderFrame?.parent === null && isPageUrl(senderFrame.url)
    if (isPage && port && ports.length === 1) return serve(port)
    log.warn('jendela.portaDitolak')
    for (const refused of ports) refused.close()
  })
}
