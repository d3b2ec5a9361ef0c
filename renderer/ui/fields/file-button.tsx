import { useRef } from 'react'
import type { IconName } from '../icon/icon'
import { Button } from './button'

type FileButtonProps = {
  readonly label: string
  /** As in `<input accept>`: `image/png,image/jpeg`. */
  readonly accept: string
  readonly onPick: (file: File) => void
  readonly icon?: IconName
  readonly disabled?: boolean
}

/** Opens the file dialog of Windows. The same file can be chosen twice in a row. */
export function FileButton({ label, accept, onPick, icon = 'folder', disabled = false }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button label={label} icon={icon} disabled={disabled} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          event.currentTarget.value = ''
          if (file !== undefined) onPick(file)
        }}
      />
    </>
  )
}
