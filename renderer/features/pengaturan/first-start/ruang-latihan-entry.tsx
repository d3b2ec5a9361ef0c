import { useState } from 'react'
import { Button } from '../../../ui/fields/button'
import { Icon } from '../../../ui/icon/icon'
import { ProblemBox } from '../../../ui/messages/problem-box'
import { openRuang } from '../open-ruang'
import classes from './first-start.module.css'

/** The way into the exercise room, in reach from every step. */
export function RuangLatihanEntry() {
  const [problem, setProblem] = useState<string>()
  return (
    <section className={classes.latihan} aria-label="Ruang latihan">
      <p className={classes.latihanTitle}>
        <Icon name="school" size={18} /> Ruang latihan
      </p>
      <p>Kabupaten contoh yang lengkap, terpisah dari data kantor.</p>
      <Button label="Buka Ruang latihan" onClick={() => void openRuang('latihan').then(setProblem)} />
      {problem !== undefined && <ProblemBox pesan={problem} />}
    </section>
  )
}
