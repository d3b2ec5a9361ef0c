import { type Ref, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useIsiNotula } from '../notula-context'
import { useBarisLokal } from './baris-lokal'
import { BarisTindakLanjut } from './baris-tindak-lanjut'
import classes from './tulis.module.css'

type DaftarTindakLanjutProps = {
  readonly acaraId: string
  /** Puts the focus into the blank line at the end. */
  readonly ref?: Ref<HTMLTextAreaElement>
}

/** Who does what until when, a line each: uraian, jabatan, batas waktu. Enter in the last field begins the next line. */
export function DaftarTindakLanjut({ acaraId, ref }: DaftarTindakLanjutProps) {
  const { tindakLanjut } = useIsiNotula()
  const rows = tindakLanjut.filter((row) => row.acaraId === acaraId)
  const baris = useBarisLokal(rows.map(({ id }) => id))
  const intiList = rows.filter(({ id }) => baris.isMilikInti(id))
  const wadah = useRef<HTMLUListElement>(null)
  const focusTerakhir = () => wadah.current?.querySelector<HTMLElement>('li:last-child textarea')?.focus()

  return (
    <section className={classes.subSeksi} aria-label="Tindak lanjut">
      <h3 className={classes.judulKecil}>Tindak lanjut</h3>
      <ul ref={wadah} className={classes.barisList}>
        {intiList.map((row, index) => (
          <BarisTindakLanjut
            key={row.id}
            nomor={index + 1}
            acaraId={acaraId}
            row={row}
            drafId={row.id}
            onEnter={focusTerakhir}
          />
        ))}
        {baris.lokal.map(({ kunci, id }, index) => (
          <BarisTindakLanjut
            key={kunci}
            ref={index === baris.lokal.length - 1 ? ref : undefined}
            nomor={intiList.length + index + 1}
            acaraId={acaraId}
            row={rows.find((row) => row.id === id)}
            drafId={`${acaraId}.${kunci}`}
            onCreated={(baru) => baris.setId(kunci, baru)}
            onEnter={() => {
              // Drawn at once: what is typed until the next frame would go into the line that was left.
              if (index === baris.lokal.length - 1) flushSync(baris.add)
              focusTerakhir()
            }}
            onLeave={(isKosong) => (isKosong ? baris.remove(kunci) : baris.release(kunci))}
          />
        ))}
      </ul>
    </section>
  )
}
