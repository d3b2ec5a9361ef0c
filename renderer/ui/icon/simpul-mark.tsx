import { useId } from 'react'

const STRAND_BELOW = 'M18.8 6.6C18.8 3.2 17 1.2 14.9 1.2 11.5 1.2 11 5.5 10 10s-1.5 8.8-4.9 8.8c-2.1 0-3.9-2-3.9-5.4'
const STRAND_ABOVE = 'M1.2 6.6C1.2 3.2 3 1.2 5.1 1.2 8.5 1.2 9 5.5 10 10s1.5 8.8 4.9 8.8c2.1 0 3.9-2 3.9-5.4'

/** The mark of Simpul: two strands that cross once, like a knot about to be drawn tight. */
export function SimpulMark({ size = 17 }: { readonly size?: number }) {
  const mask = useId()
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" fill="none" strokeLinecap="butt" aria-hidden="true">
      <mask id={mask} maskUnits="userSpaceOnUse" x="0" y="0" width="20" height="20">
        <rect width="20" height="20" fill="#fff" />
        <path d="M9 5.5C9.3 7 9.6 8.4 10 10s.7 3 1 4.5" stroke="#000" strokeWidth="4" />
      </mask>
      <path d={STRAND_BELOW} stroke="var(--a7)" strokeWidth="2.8" mask={`url(#${mask})`} />
      <path d={STRAND_ABOVE} stroke="var(--a7)" strokeWidth="2.8" />
    </svg>
  )
}
