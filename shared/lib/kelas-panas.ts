/** How dark a cell of a heat table is: 0 has no ground and is marked, 4 is the darkest. */
export type KelasPanas = 0 | 1 | 2 | 3 | 4

/** The lower ends of the classes 1 to 4, in hundredths of a percent; below the first one is class 0. */
export const BATAS_PANAS = [5000, 6000, 7000, 8000] as const

/**
 * The class of a share: the same on the screen, on paper and in the workbook.
 *
 * @param persen hundredths of a percent
 */
export function getKelasPanas(persen: number): KelasPanas {
  const [satu, dua, tiga, empat] = BATAS_PANAS
  if (persen >= empat) return 4
  if (persen >= tiga) return 3
  if (persen >= dua) return 2
  return persen >= satu ? 1 : 0
}
