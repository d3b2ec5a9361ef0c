import { DomainError } from '@shared/lib/domain-error'
import { version } from '../../package.json'
import type { Platform } from '../app-types'
import type { WindowEvents } from '../transport/window-events'

/** The browser host reaches no folder of the PC for the page: the browser itself downloads and opens. */
export function createBrowserPlatform(events: WindowEvents): Platform {
  return {
    jenis: 'peramban',
    versi: version,
    saveFile: refuse,
    showInFolder: refuse,
    openFile: refuse,
    peristiwa: events.subscribe,
    confirmClose: () => {},
  }
}

async function refuse(): Promise<never> {
  throw new DomainError({
    kode: 'TIDAK_TERSEDIA',
    pesan: 'Simpul berjalan di peramban, jadi berkas disimpan oleh peramban. Lihat folder Unduhan (Ctrl+J).',
  })
}
