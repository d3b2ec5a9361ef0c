import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchForExit } from '../../../../electron/host/exit-watch'

describe('watchForExit', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  function watch(isBrowserAlive = false) {
    const onExit = vi.fn()
    return { onExit, ...watchForExit({ onExit, isBrowserAlive: () => isBrowserAlive }) }
  }

  it('waits three minutes for the first window', () => {
    const { onExit } = watch()
    vi.advanceTimersByTime(179_000)
    expect(onExit).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1_000)
    expect(onExit).toHaveBeenCalledTimes(1)
  })

  it('stays as long as there is a window', () => {
    const { onExit, update } = watch()
    update(1)
    vi.advanceTimersByTime(24 * 3_600_000)
    expect(onExit).not.toHaveBeenCalled()
  })

  it('ends five seconds after the last window of a browser that is gone', () => {
    const { onExit, update } = watch()
    update(2)
    update(1)
    vi.advanceTimersByTime(60_000)
    expect(onExit).not.toHaveBeenCalled()
    update(0)
    vi.advanceTimersByTime(4_999)
    expect(onExit).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(onExit).toHaveBeenCalledTimes(1)
  })

  it('forgives a reload', () => {
    const { onExit, update } = watch()
    for (let reload = 0; reload < 5; reload += 1) {
      update(1)
      update(0)
      vi.advanceTimersByTime(4_000)
    }
    update(1)
    vi.advanceTimersByTime(3_600_000)
    expect(onExit).not.toHaveBeenCalled()
  })

  it('gives a sleeping page ten minutes while its browser runs', () => {
    const { onExit, update } = watch(true)
    update(1)
    update(0)
    vi.advanceTimersByTime(595_000)
    expect(onExit).not.toHaveBeenCalled()
    vi.advanceTimersByTime(10_000)
    expect(onExit).toHaveBeenCalledTimes(1)
  })

  it('does nothing after it was stopped', () => {
    const { onExit, update, stop } = watch()
    update(1)
    update(0)
    stop()
    vi.advanceTimersByTime(3_600_000)
    expect(onExit).not.toHaveBeenCalled()
  })
})
