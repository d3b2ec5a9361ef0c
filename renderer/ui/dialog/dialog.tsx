import { CloseButton, Modal } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { CommandLayer } from '../commands/use-commands'
import classes from './dialog.module.css'
import { FocusAtOnce } from './focus-at-once'

type DialogProps = {
  readonly title: string
  readonly open: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons, left to right: quiet, normal, primary. */
  readonly actions?: ReactNode
  readonly width?: number
}

/** The one dialog. Keeps the focus inside, closes with Esc, and gives the focus back where it came from. */
export function Dialog({ title, open, onClose, children, actions, width = 480 }: DialogProps) {
  useFocusGivenBack()
  return (
    <Modal.Root
      opened={open}
      onClose={onClose}
      size={width}
      centered
      radius={8}
      transitionProps={{ duration: 0 }}
      classNames={{ title: classes.title, body: classes.body, content: classes.content }}
    >
      <Modal.Overlay backgroundOpacity={0.22} color="#211f1c" />
      <Modal.Content>
        {/* Not Modal.Header: that is a landmark, and a page has one banner. */}
        <div className={classes.header}>
          <Modal.Title>{title}</Modal.Title>
          <CloseButton aria-label="Tutup" onClick={onClose} size="sm" />
        </div>
        <Modal.Body>
          <CommandLayer>
            <FocusAtOnce />
            {children}
            {actions !== undefined && <div className={classes.actions}>{actions}</div>}
          </CommandLayer>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

/** Most dialogs leave by being unmounted, which the library takes no notice of: the focus would stay nowhere. */
function useFocusGivenBack() {
  const [opener] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      setTimeout(() => {
        if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus()
      })
    },
    [opener],
  )
}
