import { type ReactNode, useContext, useEffect } from 'react'
import { Button } from '../fields/button'
import classes from './page.module.css'
import { PanelContext } from './panel-context'

type PageHeaderProps = {
  readonly title: string
  /** The list that this record belongs to: `Rapat /` before the title. */
  readonly parent?: { readonly label: string; readonly href: string }
  /** One sentence or name beside the title, cut when room is short. */
  readonly description?: string
  /** At most one StatusChip. */
  readonly chip?: ReactNode
  /** Actions, the primary one last. */
  readonly children?: ReactNode
  /** 48 px instead of 56, above a thin stage bar. */
  readonly thin?: boolean
}

/** Title at the left, actions at the right. Filters belong into the Toolbar below. */
export function PageHeader({ title, parent, description, chip, children, thin = false }: PageHeaderProps) {
  const panel = useContext(PanelContext)
  useEffect(() => {
    document.title = `${title} - Simpul`
  }, [title])
  return (
    <header className={classes.header} data-thin={thin || undefined} data-area="kepala">
      {parent !== undefined && (
        <nav className={classes.parent} aria-label="Letak">
          <a href={parent.href}>{parent.label}</a> /
        </nav>
      )}
      <h1 className={classes.title}>{title}</h1>
      {description !== undefined && <p className={classes.description}>{description}</p>}
      {chip}
      <div className={classes.action}>
        {panel.showsButton && (
          <Button
            label={panel.label}
            icon="panel"
            iconOnly
            shortcut="Ctrl+\"
            expanded={panel.open}
            onClick={panel.toggle}
          />
        )}
        {children}
      </div>
    </header>
  )
}

type ToolbarProps = {
  readonly children: ReactNode
  /** Stands at the far right: *Hapus semua filter*, a count, a small legend. */
  readonly end?: ReactNode
}

/** The row of filters between header and list. */
export function Toolbar({ children, end }: ToolbarProps) {
  return (
    <div className={classes.bar} role="toolbar" aria-label="Saringan" data-area="bilah">
      {children}
      {end !== undefined && <div className={classes.barEnd}>{end}</div>}
    </div>
  )
}
