import { type MouseEvent, useEffect, useRef, useState } from 'react'
import type { useGridEdit } from './use-grid-edit'
import type { GridSelection } from './use-grid-selection'

/** The handle of the selection: pulled with the mouse it fills down, let go it has filled. Esc gives it up. */
export function useGridFill<Row extends object>(
  selection: GridSelection,
  edit: Pick<ReturnType<typeof useGridEdit<Row>>, 'fillTo'>,
  rowCount: number,
) {
  const [bottom, setBottom] = useState<number | null>(null)
  const latest = useRef({ selection, edit, bottom })
  latest.current = { selection, edit, bottom }
  const isFilling = bottom !== null
  useEffect(() => {
    if (!isFilling) return
    const finish = () => {
      const { selection: chosen, edit: editor, bottom: reached } = latest.current
      setBottom(null)
      const { block } = chosen
      if (block === null || reached === null || reached <= block.bottom) return
      editor.fillTo(block, reached)
      chosen.selectBlock({ row: block.top, column: block.left }, { row: reached, column: block.right })
    }
    const giveUp = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setBottom(null)
    }
    window.addEventListener('mouseup', finish)
    window.addEventListener('keydown', giveUp)
    return () => {
      window.removeEventListener('mouseup', finish)
      window.removeEventListener('keydown', giveUp)
    }
  }, [isFilling])
  return {
    /** Row to which it has been pulled; null while nothing is pulled. */
    bottom,
    start: () => setBottom(selection.block?.bottom ?? null),
    onMouseMove: (event: MouseEvent<HTMLDivElement>) => {
      if (!isFilling || !(event.target instanceof Element)) return
      const row = event.target.closest<HTMLElement>('[data-row]')?.dataset.row
      if (row !== undefined) setBottom(Math.min(rowCount - 1, Number(row)))
    },
  }
}
