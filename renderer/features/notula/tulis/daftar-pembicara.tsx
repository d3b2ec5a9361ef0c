import { useIsiNotula } from '../notula-context'
import classes from './tulis.module.css'

const PALING_BANYAK = 9
const PERAN_BICARA = new Set(['Ketua rapat', 'Sekretaris rapat', 'Hadir', 'Diwakili hari ini'])

/** Who is in the room: a click lets that jabatan speak on the acara that is open. */
export function DaftarPembicara({ onPilih }: { readonly onPilih: (jabatanId: string) => void }) {
  const { pilihanJabatan } = useIsiNotula()
  const pembicara = pilihanJabatan.filter(({ detail }) => detail !== undefined && PERAN_BICARA.has(detail))
  if (pembicara.length === 0) return null
  return (
    <section aria-label="Pembicara">
      <h2 className={classes.kepalaKiri}>Pembicara</h2>
      <ul className={classes.bagianList}>
        {pembicara.slice(0, PALING_BANYAK).map(({ id, label }) => (
          <li key={id}>
            <button type="button" className={classes.pembicara} title={label} onClick={() => onPilih(id)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
