import type { ReactNode } from 'react'
import { SimpulMark } from '../../../ui/icon/simpul-mark'
import classes from './first-start.module.css'
import { RuangLatihanEntry } from './ruang-latihan-entry'
import { STEP_NUMBERS, STEP_TEXTS, type StepNumber } from './steps'

type FirstStartFrameProps = {
  readonly step: StepNumber
  readonly onStep: (step: StepNumber) => void
  readonly children: ReactNode
  readonly preview: ReactNode
}

/** The desk around the first start: steps at the left, the question in the middle, the paper at the right. */
export function FirstStartFrame({ step, onStep, children, preview }: FirstStartFrameProps) {
  return (
    <div className={classes.frame}>
      <nav className={classes.rail} aria-label="Langkah">
        <p className={classes.brand}>
          <SimpulMark size={22} /> Simpul
        </p>
        <ol>
          {STEP_NUMBERS.map((number) => (
            <li key={number}>
              <button
                type="button"
                aria-current={number === step ? 'step' : undefined}
                disabled={number > step}
                onClick={() => onStep(number)}
              >
                <span className={classes.number}>{number}</span>
                {STEP_TEXTS[number].name}
              </button>
            </li>
          ))}
        </ol>
        <p className={classes.promise}>Kira-kira lima menit. Semua pilihan dapat diubah kemudian di Pengaturan.</p>
        <RuangLatihanEntry />
      </nav>
      <div className={classes.question}>{children}</div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a small screen it scrolls, also for those without a mouse */}
      <aside className={classes.paper} aria-label="Pratinjau kop surat" tabIndex={0}>
        {preview}
      </aside>
    </div>
  )
}
