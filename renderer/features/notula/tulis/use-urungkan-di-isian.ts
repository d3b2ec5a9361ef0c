import { type FocusEvent, type KeyboardEvent, useRef } from 'react'
import { runCommand } from '../../../ui/commands/use-commands'

/**
 * Ctrl+Z inside a field: its own typing first, as in Word; when the field has nothing of its own to take back, the
 * last recorded step. The editor says so by leaving the key alone, a plain field by still holding what it began with.
 */
export function useUrungkanDiIsian() {
  const awal = useRef('')
  return {
    onFocusCapture: ({ target }: FocusEvent) => {
      if (isIsian(target)) awal.current = target.value
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.defaultPrevented || !event.ctrlKey || event.shiftKey || event.key.toLowerCase() !== 'z') return
      if (isIsian(event.target) && event.target.value !== awal.current) return
      event.preventDefault()
      runCommand('aksi.urungkan')
    },
  }
}

function isIsian(target: EventTarget): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}
