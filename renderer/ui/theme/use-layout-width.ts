import { useSyncExternalStore } from 'react'
import { getLayoutWidth, subscribeLayoutWidth } from './appearance'

/** Below this the sidebar shows icons only. */
export const WIDTH_OF_FULL_SIDEBAR = 1100
/** Below this the side panel slides over the sheet instead of standing beside the list. */
export const WIDTH_OF_STANDING_PANEL = 1200

/** Is the layout narrower than `limit` pixels at the present zoom? */
export function useIsNarrow(limit: number): boolean {
  return useSyncExternalStore(subscribeLayoutWidth, () => getLayoutWidth() < limit)
}
