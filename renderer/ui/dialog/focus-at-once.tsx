import { useLayoutEffect, useRef } from 'react'

/**
 * Gives the focus to the field marked `data-autofocus` of the dialog it stands in, in the very commit that shows it. A
 * focus trap takes it only after a timer, and whoever types on without looking up would lose the letters until then.
 */
export function FocusAtOnce() {
  const place = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    place.current?.closest('[role="dialog"]')?.querySelector<HTMLElement>('[data-autofocus]')?.focus()
  }, [])
  return <span ref={place} hidden />
}
