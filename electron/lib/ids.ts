import { v7 } from 'uuid'
import type { Clock } from './clock'

export type CreateId = () => string

/** Makes UUIDv7 ids: sortable by the clock's time, unique across PCs that merge later. */
export function createUuidV7(clock: Clock): CreateId {
  return () => v7({ msecs: clock.now().getTime() })
}
