import { resolve } from 'node:path'
import type { Ruang } from '@shared/features/sistem/sistem.schema'
import { createApp, type OpenedApp } from '../../electron/app'
import type { Platform } from '../../electron/app-types'
import { type Clock, createFixedClock } from '../../electron/lib/clock'
import { silentLog } from '../../electron/lib/log'

const platform: Platform = {
  jenis: 'perintah',
  versi: '0.0.0',
  saveFile: async () => ({ tersimpan: false }),
  showInFolder: async () => {},
  openFile: async () => {},
  async *peristiwa() {},
  confirmClose: () => {},
}

type Options = {
  readonly dataDir: string
  readonly clock?: Clock
  readonly ruang?: Ruang
  readonly documentsWorkerUrl?: URL
  readonly imporWorkerUrl?: URL
}

/** The whole program on a folder, without a window, and without a worker unless a built one is given. */
export function openTestApp({
  dataDir,
  clock = createFixedClock('2024-11-04T01:00:00Z'),
  ruang = 'utama',
  ...worker
}: Options): Promise<OpenedApp> {
  return createApp({
    ...worker,
    dataDir,
    clock,
    ruang,
    platform,
    resourcesDir: resolve(import.meta.dirname, '../../out/resources'),
    log: silentLog,
    moveTo: async () => {},
  })
}
