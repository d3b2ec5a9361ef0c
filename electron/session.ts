import type { Ruang } from '@shared/features/sistem/sistem.schema'
import type { App, AppOptions } from './app-types'

export type Session = {
  /** The app of the ruang that is open now; ask again for each call or connection, it changes. */
  readonly current: () => App
  /** Closes the open ruang and opens the other; on failure the former one is open again and the error goes on. */
  readonly moveTo: (ruang: Ruang) => Promise<void>
  readonly close: () => Promise<void>
}

export type SessionOptions = Omit<AppOptions, 'ruang' | 'moveTo'> & {
  readonly createApp: (options: AppOptions) => App | Promise<App>
  /** The folder of a ruang inside the data folder. */
  readonly dirRuang: (dataDir: string, ruang: Ruang) => string
  /** The other ruang is open now: every window must load again. */
  readonly onMoved: () => void
}

/** Opens the office's own ruang: a program start never lands in the training data unnoticed. */
export async function openSession({ createApp, dirRuang, onMoved, ...options }: SessionOptions): Promise<Session> {
  let app = await open('utama')
  let move: Promise<void> = Promise.resolve()

  return {
    current: () => app,
    moveTo,
    async close() {
      await move.catch(() => {})
      await app.close()
    },
  }

  async function change(ruang: Ruang): Promise<void> {
    const former = app.ruang
    if (ruang === former) return
    await app.close()
    try {
      app = await open(ruang)
    } catch (error) {
      app = await open(former)
      throw error
    }
    onMoved()
  }

  async function open(ruang: Ruang): Promise<App> {
    return await createApp({
      ...options,
      dataDir: dirRuang(options.dataDir, ruang),
      ruang,
      moveTo,
    })
  }

  /** One move after the other: two windows may ask at once. */
  function moveTo(ruang: Ruang): Promise<void> {
    move = move.catch(() => {}).then(() => change(ruang))
    return move
  }
}
