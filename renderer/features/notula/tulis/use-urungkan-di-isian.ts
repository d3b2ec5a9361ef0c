import { type FocusEvent, type KeyboardEvent, useRef } from 'react'
import { runCommand } from '../../../ui/commands/use-commands'

const PERINTAH: Readonly<Record<string, string>> = { z: 'aksi.urungkan', y: 'aksi.ulangi' }

/**
 * Ctrl+Z and Ctrl+Y inside a field: its own typing first, as in Word; when the field has nothing of its own to take back, the
 * last recorded step. The editor says so by leaving the key alone, a plain field by still holding what it began with.
 */
export function useUrungkanDiIsian() {
  const awal = useRef('')
  return {
    onFocusCapture: ({ target }: FocusEvent) => {
      if (isIsian(target)) awal.current = target.value
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.defaultPrevented || !event.ctrlKey || event.shiftKey) return
      const command = PERINTAH[event.key.toLowerCase()]
      if (command === undefined || (isIsian(event.target) && event.target.value !== awal.current)) return
      event.preventDefault()
      runCommand(command)
    },
  }
}

function isIsian(target: EventTarget): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}
