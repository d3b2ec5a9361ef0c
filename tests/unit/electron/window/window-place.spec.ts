import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitWindowPlace } from '../../../../electron/window/window-place'

const LAPTOP = { x: 0, y: 0, width: 1366, height: 728 }
const PROJECTOR = { x: 1366, y: 0, width: 1024, height: 768 }
const place = (x: number, y: number, width = 1200, height = 700) => ({
  bounds: { x, y, width, height },
  isMaximized: false,
  zoomFactor: 1,
})

describe('fitWindowPlace', () => {
  it('puts the first window into the middle of the first screen, no larger than it', () => {
    expect(fitWindowPlace(undefined, [LAPTOP]).bounds).toEqual({ x: 43, y: 0, width: 1280, height: 728 })
    expect(fitWindowPlace(undefined, [{ x: 0, y: 0, width: 1920, height: 1040 }]).bounds).toEqual({
      x: 320,
      y: 120,
      width: 1280,
      height: 800,
    })
  })

  it('leaves a window where it was when that is still on a screen', () => {
    expect(fitWindowPlace(place(100, 20), [LAPTOP])).toEqual(place(100, 20))
    expect(fitWindowPlace(place(1400, 10, 1000, 650), [LAPTOP, PROJECTOR])).toEqual(place(1400, 10, 1000, 650))
  })

  it('fetches a window from a screen that is gone', () => {
    expect(fitWindowPlace(place(1400, 10), [LAPTOP]).bounds).toEqual({ x: 43, y: 0, width: 1280, height: 728 })
  })

  it('keeps maximised and zoom when it fetches a window', () => {
    const saved = { ...place(9000, 10), isMaximized: true, zoomFactor: 1.5 }
    expect(fitWindowPlace(saved, [LAPTOP])).toMatchObject({ isMaximized: true, zoomFactor: 1.5 })
  })

  it('shrinks a window to a smaller screen', () => {
    expect(fitWindowPlace(place(0, 0, 2500, 1400), [LAPTOP]).bounds).toEqual(LAPTOP)
  })

  it('keeps the bar on the screen when a window that hung out to the left shrinks', () => {
    expect(fitWindowPlace(place(-1167, 0, 1367, 700), [LAPTOP]).bounds).toEqual({
      x: -1166,
      y: 0,
      width: 1366,
      height: 700,
    })
  })

  it('always leaves enough of the title bar to drag it by', () => {
    const number = fc.integer({ min: -10_000, max: 10_000 })
    const size = fc.integer({ min: 1, max: 6_000 })
    fc.assert(
      fc.property(number, number, size, size, (x, y, width, height) => {
        const { bounds } = fitWindowPlace(place(x, y, width, height), [LAPTOP, PROJECTOR])
        const isGrabbable = [LAPTOP, PROJECTOR].some((area) => {
          const visible = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x)
          return visible >= 200 && bounds.y >= area.y && bounds.y + 36 <= area.y + area.height
        })
        expect(isGrabbable).toBe(true)
      }),
    )
  })
})
