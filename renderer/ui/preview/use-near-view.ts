import { type RefObject, useEffect, useState } from 'react'

/** Is the element in view of its scrolling parent, or less than `margin` away? Only such pages are drawn. */
export function useNearView(
  element: RefObject<HTMLElement | null>,
  root: RefObject<HTMLElement | null>,
  margin: string,
): boolean {
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    const { current } = element
    if (current === null) return
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting === true), {
      root: root.current,
      rootMargin: margin,
    })
    observer.observe(current)
    return () => observer.disconnect()
  }, [element, root, margin])
  return isNear
}
