import type { InfoSistem } from '@shared/features/sistem/sistem.schema'
import { useState } from 'react'
import { goTo, linkTo } from '../../../lib/links'
import { Button } from '../../../ui/fields/button'
import { ProblemBox } from '../../../ui/messages/problem-box'
import { openRuang } from '../open-ruang'
import { Row, Section } from './section'
import classes from './section.module.css'

/** Where removed things wait, and the way into the exercise room and back. */
export function DataSection({ info }: { readonly info: InfoSistem }) {
  const [problem, setProblem] = useState<string>()
  const isLatihan = info.ruang === 'latihan'
  return (
    <Section id="data" title="Data">
      {info.peringatan.map((pesan) => (
        <ProblemBox key={pesan} kind="perhatian" pesan={pesan} />
      ))}
      <Row>
        <Button label="Buka Kotak Sampah" icon="trash" onClick={() => goTo(linkTo.sampah())} />
        <Button
          label={isLatihan ? 'Kembali ke data kantor' : 'Buka Ruang latihan'}
          icon="school"
          onClick={() => void openRuang(isLatihan ? 'utama' : 'latihan').then(setProblem)}
        />
      </Row>
      <p className={classes.note}>
        {isLatihan
          ? 'Anda sedang di Ruang latihan. Data kantor tidak tersentuh.'
          : 'Ruang latihan berisi kabupaten contoh yang lengkap, terpisah dari data kantor.'}
      </p>
      {problem !== undefined && <ProblemBox pesan={problem} />}
    </Section>
  )
}
