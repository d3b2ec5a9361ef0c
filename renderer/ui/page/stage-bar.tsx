import { Icon } from '../icon/icon'
import { Glif, type GlifName } from '../status/glif'
import classes from './stage-bar.module.css'

export type Stage = {
  readonly id: string
  readonly label: string
  readonly glif: GlifName
  /** The state in words, read aloud with the label. */
  readonly keadaan: string
  /** One fact below the word: `39 dari 42, 7 diwakili`. */
  readonly fact?: string
  readonly href: string
  /** Is it the screen that is open now? */
  readonly active?: boolean
}

type StageBarProps = {
  readonly stages: readonly Stage[]
  readonly label: string
  /** 32 px, inside a stage; otherwise 52 px. */
  readonly thin?: boolean
  /** A thin bar names the fact of the open step only, unless there is room for all. */
  readonly showsFacts?: boolean
}

/** The way through a rapat or an import: where it stands, and the only navigation inside it. */
export function StageBar({ stages, label, thin = false, showsFacts = !thin }: StageBarProps) {
  return (
    <nav className={classes.stages} aria-label={label} data-thin={thin || undefined} data-area="tahapan">
      <ol>
        {stages.map((stage, index) => (
          <li key={stage.id}>
            <a href={stage.href} aria-current={stage.active === true ? 'step' : undefined} className={classes.stage}>
              <span className={classes.name}>
                <Glif name={stage.glif} />
                {stage.label}
                <span className="hanya-pembaca">, {stage.keadaan}</span>
              </span>
              {(showsFacts || stage.active === true) && stage.fact !== undefined && (
                <span className={classes.fact}>{stage.fact}</span>
              )}
            </a>
            {index < stages.length - 1 && (
              <span className={classes.arrow}>
                <Icon name="chevronRight" size={20} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
