import { type RefObject, useEffect } from 'react'
import type { TempatNotula } from '../../../lib/links'

const TEXT = '[contenteditable="true"], textarea, input'
/** Editors arrive after their code has been fetched; whoever was sent here waits no longer than this. */
const LONGEST_MS = 3000

/** Puts the focus where a link leads: into one field of one record, or into the first field of the part. */
export function useFokusBaris(tengah: RefObject<HTMLElement | null>, tempat: TempatNotula | null): void {
  const { baris, isian } = tempat ?? {}
  const isWanted = tempat !== null
  useEffect(() => {
    if (!isWanted) return
    const start = performance.now()
    let frame = 0
    const look = () => {
      const field = findField(tengah.current, baris, isian)
      if (field !== undefined) field.focus()
      else if (performance.now() - start < LONGEST_MS) frame = requestAnimationFrame(look)
    }
    look()
    return () => cancelAnimationFrame(frame)
  }, [tengah, isWanted, baris, isian])
}

function findField(tengah: HTMLElement | null, baris: string | undefined, isian: string | undefined) {
  const record = baris === undefined ? tengah : tengah?.querySelector(`[data-baris="${CSS.escape(baris)}"]`)
  const inputs = [...(record?.querySelectorAll<HTMLElement>('input') ?? [])]
  if (isian === 'jabatanId') return inputs[0]
  if (isian === 'batasWaktu') return inputs[1]
  return (
    record?.querySelector<HTMLElement>(baris === undefined ? TEXT : '[contenteditable="true"], textarea') ?? inputs[0]
  )
}
