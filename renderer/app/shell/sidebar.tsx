import { Tooltip } from '@mantine/core'
import { useEffect, useState } from 'react'
import { Icon, type IconName } from '../../ui/icon/icon'
import { Glif, type GlifName } from '../../ui/status/glif'
import classes from './sidebar.module.css'

export type ModuleItem = {
  readonly id: string
  readonly label: string
  readonly icon: IconName
  readonly href: string
  readonly active: boolean
  readonly onOpen: () => void
  /** Only where something waits: `{ glif: 'segitiga', count: 3, description: '3 terlambat' }`. */
  readonly mark?: { readonly glif: GlifName; readonly count: number; readonly description: string }
  /** Stands at the foot and has no Alt digit. */
  readonly foot?: boolean
}

type SidebarProps = {
  readonly kantor: { readonly nama: string; readonly unit: string }
  readonly modules: readonly ModuleItem[]
  readonly isNarrow: boolean
}

/** The modules. While Alt is held, digits show in place of the marks. */
export function Sidebar({ kantor, modules, isNarrow }: SidebarProps) {
  const isAltHeld = useAltHeld()
  const entry = (item: ModuleItem) => (
    <ModuleLink
      key={item.id}
      item={item}
      isNarrow={isNarrow}
      digit={isAltHeld && item.foot !== true ? modules.indexOf(item) + 1 : undefined}
    />
  )
  return (
    <nav className={classes.sidebar} aria-label="Modul" data-narrow={isNarrow || undefined} data-area="modul">
      {!isNarrow && (
        <div className={classes.office}>
          <strong>{kantor.nama}</strong>
          <span title={kantor.unit}>{kantor.unit}</span>
        </div>
      )}
      <ul>{modules.filter((item) => item.foot !== true).map(entry)}</ul>
      <ul className={classes.foot}>{modules.filter((item) => item.foot === true).map(entry)}</ul>
    </nav>
  )
}

type ModuleLinkProps = {
  readonly item: ModuleItem
  readonly isNarrow: boolean
  readonly digit: number | undefined
}

function ModuleLink({ item, isNarrow, digit }: ModuleLinkProps) {
  const link = (
    <a
      href={item.href}
      className={classes.module}
      aria-current={item.active ? 'page' : undefined}
      aria-label={isNarrow ? item.label : undefined}
      onClick={(event) => {
        event.preventDefault()
        item.onOpen()
      }}
    >
      <Icon name={item.icon} />
      {!isNarrow && <span className={classes.name}>{item.label}</span>}
      {digit !== undefined && <kbd className={classes.digit}>{digit}</kbd>}
      {digit === undefined && !isNarrow && item.mark !== undefined && (
        <span className={classes.mark} title={item.mark.description}>
          <Glif name={item.mark.glif} size={13} />
          {item.mark.count}
        </span>
      )}
    </a>
  )
  return (
    <li>
      {isNarrow ? (
        <Tooltip label={item.label} position="right" openDelay={200}>
          {link}
        </Tooltip>
      ) : (
        link
      )}
    </li>
  )
}

function useAltHeld(): boolean {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    const follow = (event: KeyboardEvent) => setHeld(event.altKey)
    const release = () => setHeld(false)
    window.addEventListener('keydown', follow)
    window.addEventListener('keyup', follow)
    window.addEventListener('blur', release)
    return () => {
      window.removeEventListener('keydown', follow)
      window.removeEventListener('keyup', follow)
      window.removeEventListener('blur', release)
    }
  }, [])
  return held
}
