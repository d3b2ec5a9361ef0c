import { z } from 'zod'

const boundsSchema = z.object({ x: z.int(), y: z.int(), width: z.int().positive(), height: z.int().positive() })

/** What is remembered of the window from one start to the next. */
export const windowPlaceSchema = z.object({
  bounds: boundsSchema,
  isMaximized: z.boolean(),
  zoomFactor: z.number().min(0.5).max(3),
})
export type WindowPlace = z.infer<typeof windowPlaceSchema>
type Rectangle = z.infer<typeof boundsSchema>

const MIN_SIZE = { width: 960, height: 600 }
const FIRST_SIZE = { width: 1280, height: 800 }
/** So much of the title bar must lie on a screen that a hand can drag it back. */
const MIN_VISIBLE = { width: 200, height: 36 }

/**
 * Fits a remembered place to the screens there are now: a window on a projector that is gone comes back to the first
 * screen, and none is larger than its screen.
 * @param workAreas usable areas of the screens in DIP, the primary screen first
 */
export function fitWindowPlace(saved: WindowPlace | undefined, workAreas: readonly Rectangle[]): WindowPlace {
  const [primary = { x: 0, y: 0, ...FIRST_SIZE }] = workAreas
  const area = saved && workAreas.find((candidate) => isReachable(saved.bounds, candidate))
  if (!saved || !area) {
    return {
      bounds: center(FIRST_SIZE, primary),
      isMaximized: saved?.isMaximized ?? false,
      zoomFactor: saved?.zoomFactor ?? 1,
    }
  }
  const width = Math.min(Math.max(saved.bounds.width, MIN_SIZE.width), area.width)
  const height = Math.min(Math.max(saved.bounds.height, MIN_SIZE.height), area.height)
  // Shrinking may have pulled the visible end of the bar off the screen.
  const x = Math.max(saved.bounds.x, area.x - width + MIN_VISIBLE.width)
  return { ...saved, bounds: { x, y: Math.max(saved.bounds.y, area.y), width, height } }
}

function isReachable(bounds: Rectangle, area: Rectangle): boolean {
  const width = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x)
  const isBarInside = bounds.y >= area.y - MIN_VISIBLE.height && bounds.y + MIN_VISIBLE.height <= area.y + area.height
  return width >= MIN_VISIBLE.width && isBarInside
}

function center(size: { readonly width: number; readonly height: number }, area: Rectangle): Rectangle {
  const width = Math.min(size.width, area.width)
  const height = Math.min(size.height, area.height)
  const x = area.x + Math.round((area.width - width) / 2)
  const y = area.y + Math.round((area.height - height) / 2)
  return { x, y, width, height }
}
