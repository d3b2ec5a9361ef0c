/** Where one is in a grid, in the order that is shown: row and column counted from 0. */
export type Place = { readonly row: number; readonly column: number }

export type Block = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }

export type GridSize = { readonly rows: number; readonly columns: number; readonly pageRows: number }

/** The block between where the selection began and where it has got to. */
export function toBlock(anchor: Place, focus: Place): Block {
  return {
    top: Math.min(anchor.row, focus.row),
    bottom: Math.max(anchor.row, focus.row),
    left: Math.min(anchor.column, focus.column),
    right: Math.max(anchor.column, focus.column),
  }
}

export function countCells(block: Block): number {
  return (block.bottom - block.top + 1) * (block.right - block.left + 1)
}

type Move = { readonly key: string; readonly ctrl: boolean }

/**
 * Where a movement key leads, or null when it is none. With Ctrl an arrow goes as in Excel to the edge of the block of
 * filled cells; `isFilled` answers for one place.
 */
export function findTarget(
  from: Place,
  { key, ctrl }: Move,
  size: GridSize,
  isFilled: (at: Place) => boolean,
): Place | null {
  const target = findRawTarget(from, { key, ctrl }, size, isFilled)
  return target === null ? null : clampPlace(target, size)
}

export function clampPlace(place: Place, size: GridSize): Place {
  return {
    row: Math.max(0, Math.min(size.rows - 1, place.row)),
    column: Math.max(0, Math.min(size.columns - 1, place.column)),
  }
}

function findRawTarget(from: Place, move: Move, size: GridSize, isFilled: (at: Place) => boolean): Place | null {
  const step = STEPS[move.key]
  if (step !== undefined) {
    if (move.ctrl) return findEdge(from, step, size, isFilled)
    return { row: from.row + step.row, column: from.column + step.column }
  }
  switch (move.key) {
    case 'PageDown':
      return { ...from, row: from.row + size.pageRows }
    case 'PageUp':
      return { ...from, row: from.row - size.pageRows }
    case 'Home':
      return { row: move.ctrl ? 0 : from.row, column: 0 }
    case 'End':
      return { row: move.ctrl ? size.rows - 1 : from.row, column: size.columns - 1 }
    default:
      return null
  }
}

const STEPS: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
}

function findEdge(from: Place, step: Place, size: GridSize, isFilled: (at: Place) => boolean): Place {
  const next = (at: Place): Place => ({ row: at.row + step.row, column: at.column + step.column })
  const isInside = (at: Place) => at.row >= 0 && at.row < size.rows && at.column >= 0 && at.column < size.columns
  let at = next(from)
  if (!isInside(at)) return from
  // From inside a filled run to its end; from its end, or from an empty cell, to the next filled one.
  const runs = isFilled(from) && isFilled(at)
  while (isInside(next(at)) && (runs ? isFilled(next(at)) : !isFilled(at))) at = next(at)
  return at
}
