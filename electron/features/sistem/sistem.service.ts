import type { InfoSistem, Ruang } from '@shared/features/sistem/sistem.schema'
import type { AppOptions } from '../../app-types'

export type SistemDeps = Pick<AppOptions, 'clock' | 'platform' | 'log' | 'ruang' | 'moveTo'> & {
  readonly peringatan: readonly string[]
}

type GalatHalaman = { readonly nama: string; readonly tempat: string; readonly jejak: readonly string[] }

export function createSistemService({ clock, platform, log, ruang, moveTo, peringatan }: SistemDeps) {
  return {
    getInfo(): InfoSistem {
      return {
        host: platform.jenis,
        versi: platform.versi,
        ruang,
        peringatan,
        kini: clock.now().toISOString(),
        zonaPerangkat: Intl.DateTimeFormat().resolvedOptions().timeZone,
      }
    },

    /** Moves every window to `tujuan`; a failure leaves the present ruang open. */
    async moveTo(tujuan: Ruang): Promise<{ ruang: Ruang }> {
      if (tujuan !== ruang) await moveTo(tujuan)
      return { ruang: tujuan }
    },

    /** Records an error of the page; the schema has let through nothing that a clerk typed. */
    recordError({ nama, tempat, jejak }: GalatHalaman): void {
      log.error('halaman.galat', { nama, tempat, jejak: jejak.join(' ') })
    },

    saveFile: platform.saveFile,
    showInFolder: platform.showInFolder,
    openFile: platform.openFile,
    listEvents: platform.peristiwa,
    confirmClose: platform.confirmClose,
  }
}

export type SistemService = ReturnType<typeof createSistemService>
