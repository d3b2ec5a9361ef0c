/** The only source of the present moment, so that tests and demos can stand at any date. */
export type Clock = { readonly now: () => Date }

export const systemClock: Clock = { now: () => new Date() }

/** A clock that stands still at `iso`, for tests, demos and the sample office. */
export function createFixedClock(iso: string): Clock {
  const time = new Date(iso).getTime()
  if (Number.isNaN(time)) throw new RangeError(`not a date: ${iso}`)
  return { now: () => new Date(time) }
}
