import { Button as MantineButton, Tooltip } from '@mantine/core'
import type { Ref } from 'react'
import { Icon, type IconName } from '../icon/icon'
import classes from './button.module.css'
import { KeyCap } from './key-cap'

type ButtonProps = {
  /** Verb and object: `Simpan 14 baris`. For an icon button it is the name read aloud and the tooltip. */
  readonly label: string
  readonly onClick?: () => void
  /** `primary` at most once per screen: the next step. `quiet` has no frame. */
  readonly variant?: 'primary' | 'normal' | 'quiet'
  readonly icon?: IconName
  /** Only the icon is drawn. */
  readonly iconOnly?: boolean
  /** Shown as a key cap; the key itself works through a command, not through the button. */
  readonly shortcut?: string
  readonly small?: boolean
  readonly disabled?: boolean
  /** Why it cannot be pressed; shown as tooltip. */
  readonly reason?: string
  readonly submit?: boolean
  readonly expanded?: boolean
  readonly fullWidth?: boolean
  readonly autoFocus?: boolean
  readonly ref?: Ref<HTMLButtonElement>
}

const variants = { primary: 'filled', normal: 'default', quiet: 'subtle' } as const

/** The only button of Simpul. */
export function Button(props: ButtonProps) {
  const { label, variant = 'normal', icon, iconOnly = false, shortcut, small = false, reason } = props
  const button = (
    <MantineButton
      ref={props.ref}
      type={props.submit === true && props.disabled !== true ? 'submit' : 'button'}
      variant={variants[variant]}
      size={small ? 'compact' : 'xs'}
      color={variant === 'quiet' ? 'dark' : 'tinta'}
      fullWidth={props.fullWidth === true}
      // A button that tells its reason must stay reachable, so it is only marked as disabled.
      {...(props.disabled === true && { 'data-disabled': true })}
      aria-disabled={props.disabled || undefined}
      autoFocus={props.autoFocus === true}
      aria-expanded={props.expanded}
      aria-label={iconOnly ? label : undefined}
      onClick={props.disabled === true ? (event) => event.preventDefault() : () => props.onClick?.()}
      leftSection={icon !== undefined && !iconOnly ? <Icon name={icon} size={16} /> : undefined}
      rightSection={shortcut !== undefined && !iconOnly ? <KeyCap>{shortcut}</KeyCap> : undefined}
      classNames={variant === 'primary' && props.disabled !== true ? { section: classes.primary } : {}}
      className={iconOnly ? classes.iconOnly : undefined}
    >
      {iconOnly && icon !== undefined ? <Icon name={icon} size={16} /> : label}
    </MantineButton>
  )
  const tip = reason ?? (iconOnly ? label : undefined)
  if (tip === undefined) return button
  return (
    <Tooltip label={shortcut !== undefined && iconOnly ? `${tip} (${shortcut})` : tip} openDelay={400}>
      {button}
    </Tooltip>
  )
}
