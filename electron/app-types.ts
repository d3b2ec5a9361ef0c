import type { AnyRouter } from '@orpc/server'
import type { HostKind, PeristiwaSistem, Ruang } from '@shared/features/sistem/sistem.schema'
import type { Clock } from './lib/clock'
import type { Log } from './lib/log'

export type SaveFileResult =
  | { readonly tersimpan: true; readonly kunci: string; readonly nama: string }
  | { readonly tersimpan: false }

/** What the surroundings can do for the core: Electron, the browser host and the command line each bring their own. */
export type Platform = {
  readonly jenis: HostKind
  readonly versi: string
  /** Asks where to put the file and writes it there. `kunci` is an opaque handle: paths never reach the page. */
  readonly saveFile: (file: File, namaUsulan: string) => Promise<SaveFileResult>
  /** Shows a file saved in this run in its folder. Throws DomainError when the handle is unknown or the file is gone. */
  readonly showInFolder: (kunci: string) => Promise<void>
  /** Opens a file saved in this run in its usual program. Errors as `showInFolder`. */
  readonly openFile: (kunci: string) => Promise<void>
  /** Events for one window, from now until `signal` aborts; the number of open streams is the number of windows. */
  readonly peristiwa: (signal?: AbortSignal) => AsyncGenerator<PeristiwaSistem, void, void>
  /** The page says that nothing it holds is unsaved, so that the window may close. */
  readonly confirmClose: () => void
}

export type AppOptions = {
  /** Folder of the chosen ruang, with the database in it. */
  readonly dataDir: string
  /** Fonts and list of wilayah made by scripts/prepare-resources. */
  readonly resourcesDir: string
  readonly clock: Clock
  readonly platform: Platform
  readonly log: Log
  readonly ruang: Ruang
  /** Closes this app and opens the other ruang; the page must reload afterwards. */
  readonly moveTo: (ruang: Ruang) => Promise<void>
  readonly documentsWorkerUrl?: URL
  readonly imporWorkerUrl?: URL
}

export type App = {
  readonly router: AnyRouter
  readonly ruang: Ruang
  /** Indonesian sentences for the clerk, for instance that the data stand in a folder that is synchronised. */
  readonly peringatan: readonly string[]
  readonly close: () => Promise<void>
}
