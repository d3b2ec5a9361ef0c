import { type RefObject, useEffect } from 'react'

/** The remedy of a finding takes the focus, so that Enter is it. */
export function focusTemuan(daftar: HTMLOListElement | null, index: number): void {
  const baris = daftar?.children.item(index)
  baris?.querySelector('button')?.focus({ preventScroll: true })
  baris?.scrollIntoView({ block: 'nearest' })
}

/**
 * A focus that was left on nothing goes to the remedy of the finding in hand, or to the lock when there is none.
 * @param kunci names the finding in hand
 */
export function useFokusTemuan(
  daftar: RefObject<HTMLOListElement | null>,
  final: RefObject<HTMLButtonElement | null>,
  kunci: string,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new finding in hand is to be met once
  useEffect(() => {
    if (document.activeElement !== document.body) return
    const remedy = daftar.current?.querySelector<HTMLElement>('[aria-current] button')
    const wanted = remedy ?? final.current
    wanted?.focus({ preventScroll: true })
  }, [daftar, final, kunci])
}
