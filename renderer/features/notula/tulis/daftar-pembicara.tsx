import { KeyCap } from '../../../ui/fields/key-cap'
import { useIsiNotula } from '../notula-context'
import { listKursi } from '../pilihan-jabatan'
import classes from './tulis.module.css'

type DaftarPembicaraProps = {
  /** Who speaks now, while lines are written; missing where a click begins an uraian instead. */
  readonly aktifId?: string | null
  readonly onPilih: (jabatanId: string) => void
}

/** Who is in the room, by seat: a click lets that jabatan speak on the acara that is open. */
export function DaftarPembicara({ aktifId, onPilih }: DaftarPembicaraProps) {
  const { pilihanJabatan } = useIsiNotula()
  const kursi = listKursi(pilihanJabatan)
  const isMencatat = aktifId !== undefined
  const lain = isMencatat && aktifId !== null && !kursi.some(({ id }) => id === aktifId)
  const pembicaraLain = lain ? pilihanJabatan.find(({ id }) => id === aktifId) : undefined
  if (kursi.length === 0 && pembicaraLain === undefined) return null
  return (
    <section aria-label="Pembicara">
      <h2 className={classes.kepalaKiri}>Pembicara {isMencatat && <KeyCap>Ctrl</KeyCap>}</h2>
      <ul className={classes.bagianList}>
        {[...kursi, ...(pembicaraLain === undefined ? [] : [pembicaraLain])].map(({ id, label }, index) => (
          <li key={id}>
            <button
              type="button"
              className={classes.pembicara}
              title={label}
              aria-current={isMencatat && id === aktifId ? 'true' : undefined}
              // The line keeps the focus: one goes on writing for the new speaker.
              onMouseDown={(event) => isMencatat && event.preventDefault()}
              onClick={() => onPilih(id)}
            >
              {isMencatat && (
                <span className={classes.kursi}>{index < kursi.length && <KeyCap>{index + 1}</KeyCap>}</span>
              )}
              <span className={classes.namaPembicara}>{label}</span>
            </button>
          </li>
        ))}
      </ul>
      {isMencatat && <p className={classes.bantuanKiri}>Yang lain: awali baris dengan @ dan jabatannya.</p>}
    </section>
  )
}
