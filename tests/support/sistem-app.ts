import { mkdirSync } from 'node:fs'
import type { App, AppOptions } from '../../electron/app-types'
import { acquireLock } from '../../electron/database/lock'
import { createSistem } from '../../electron/features/sistem'

/** The smallest app that a host can carry: the real lock on the data folder and the feature `sistem`. */
export function createSistemApp(options: AppOptions): App {
  mkdirSync(options.dataDir, { recursive: true })
  const lock = acquireLock(options.dataDir)
  const peringatan: readonly string[] = ['Folder data ini ikut disinkronkan.']
  const { router } = createSistem({ ...options, peringatan })
  return { router: { sistem: router }, ruang: options.ruang, peringatan, close: async () => lock.release() }
}
