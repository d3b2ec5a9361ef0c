import { useEffect } from 'react'
import { KeyCap } from '../fields/key-cap'
import { useStore } from '../lib/store'
import { closeMessage, messageStore } from './messages'
import classes from './messages.module.css'

const VISIBLE_MS = 6000

/** The quiet line at the lower left of the sheet. The shell mounts it once; screens call `showMessage`. */
export function MessageLine() {
  const message = useStore(messageStore)
  const id = message?.id
  useEffect(() => {
    if (id === undefined) return
    const timer = setTimeout(() => closeMessage(id), VISIBLE_MS)
    return () => clearTimeout(timer)
  }, [id])
  const action = message?.action
  return (
    <div className={classes.place} role="status" aria-live="polite">
      {message !== null && (
        <div className={classes.message}>
          <span>{message.text}</span>
          {action !== undefined && (
            <button
              type="button"
              className={classes.action}
              onClick={() => {
                closeMessage(message.id)
                action.run()
              }}
            >
              {action.label}
              {action.shortcut !== undefined && <KeyCap>{action.shortcut}</KeyCap>}
            </button>
          )}
        </div>
      )}
    </div>
  )
}
