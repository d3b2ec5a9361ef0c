import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { CommandLayer } from '../commands/use-commands'
import classes from './dialog.module.css'

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
  return (
    <Modal
      opened={open}
      onClose={onClose}
      title={title}
      size={width}
      centered
      radius={8}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': 'Tutup' }}
      classNames={{ title: classes.title, header: classes.header, body: classes.body, content: classes.content }}
      overlayProps={{ backgroundOpacity: 0.22, color: '#211f1c' }}
    >
      <CommandLayer>
        {children}
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </CommandLayer>
    </Modal>
  )
}
