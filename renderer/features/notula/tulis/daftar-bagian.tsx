import { Glif } from '../../../ui/status/glif'
import { useIsiNotula } from '../notula-context'
import { type Bagian, getKemajuan } from './bagian'
import classes from './tulis.module.css'

type DaftarBagianProps = {
  readonly bagianList: readonly Bagian[]
  readonly aktifId: string
  readonly onOpen: (id: string) => void
}

/** The way through the notula: its parts with what is written of each. */
export function DaftarBagian({ bagianList, aktifId, onOpen }: DaftarBagianProps) {
  const { notula, tindakLanjut } = useIsiNotula()
  let nomor = 0
  return (
    <nav aria-label="Bagian notula">
      <h2 className={classes.kepalaKiri}>Acara</h2>
      <ul className={classes.bagianList}>
        {bagianList.map((bagian) => {
          const kemajuan = getKemajuan(bagian, notula, tindakLanjut)
          if (bagian.jenis === 'acara') nomor += 1
          return (
            <li key={bagian.id}>
              <button
                type="button"
                className={classes.bagian}
                aria-current={bagian.id === aktifId ? 'true' : undefined}
                onClick={() => onOpen(bagian.id)}
              >
                <span className={classes.nomor}>{bagian.jenis === 'acara' ? nomor : ''}</span>
                <span className={classes.namaBagian}>{bagian.label}</span>
                <Glif name={kemajuan.glif} />
                <span className="hanya-pembaca">, {kemajuan.kata}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
