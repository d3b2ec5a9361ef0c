import { type Ref, useRef } from 'react'
import { flushSync } from 'react-dom'
import { client } from '../../../lib/client'
import { useIsiNotula } from '../notula-context'
import { BarisKeputusan } from './baris-keputusan'
import { useBarisLokal } from './baris-lokal'
import classes from './tulis.module.css'

type DaftarKeputusanProps = {
  readonly acaraId: string
  /** Puts the focus into the blank line at the end. */
  readonly ref?: Ref<HTMLTextAreaElement>
}

/** What was decided on one acara, a line each. Enter begins the next one. */
export function DaftarKeputusan({ acaraId, ref }: DaftarKeputusanProps) {
  const { rapat, notula } = useIsiNotula()
  const keputusanList = notula.keputusan.filter((keputusan) => keputusan.acaraId === acaraId)
  const baris = useBarisLokal(keputusanList.map(({ id }) => id))
  const wadah = useRef<HTMLOListElement>(null)
  const intiList = keputusanList.filter(({ id }) => baris.isMilikInti(id))
  const focusBerikut = (dari: HTMLElement) => focusSesudah(wadah.current, dari)

  return (
    <section className={classes.subSeksi} aria-label="Keputusan">
      <h3 className={classes.judulKecil}>Keputusan</h3>
      <ol ref={wadah} className={classes.barisList}>
        {intiList.map((keputusan, index) => (
          <BarisKeputusan
            key={keputusan.id}
            nomor={index + 1}
            keputusan={keputusan}
            draf={{ jenis: 'keputusan', id: keputusan.id }}
            onCreate={async () => keputusan.id}
            onEnter={focusBerikut}
          />
        ))}
        {baris.lokal.map(({ kunci, id }, index) => (
          <BarisKeputusan
            key={kunci}
            ref={index === baris.lokal.length - 1 ? ref : undefined}
            nomor={intiList.length + index + 1}
            keputusan={keputusanList.find((keputusan) => keputusan.id === id)}
            draf={{ jenis: 'keputusan-baru', id: `${acaraId}.${kunci}` }}
            onCreate={async (isi) => {
              const dibuat = await client.notula.keputusan.create({ rapatId: rapat.id, acaraId, isi })
              baris.setId(kunci, dibuat.id)
              return dibuat.id
            }}
            onEnter={(dari) => {
              // Drawn at once: what is typed until the next frame would go into the line that was left.
              if (index === baris.lokal.length - 1) flushSync(baris.add)
              focusBerikut(dari)
            }}
            onLeave={(isKosong) => (isKosong ? baris.remove(kunci) : baris.release(kunci))}
          />
        ))}
      </ol>
    </section>
  )
}

/** The next line's field; the hidden twin that measures a growing field is passed over. */
function focusSesudah(wadah: HTMLElement | null, dari: HTMLElement) {
  const isianList = [...(wadah?.querySelectorAll<HTMLElement>('textarea') ?? [])].filter(
    ({ tabIndex }) => tabIndex >= 0,
  )
  isianList[isianList.indexOf(dari) + 1]?.focus()
}
