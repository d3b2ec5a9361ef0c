import { formatTanggal } from '@shared/lib/tanggal'
import { Button } from '../../../ui/fields/button'
import classes from '../desk.module.css'
import { useMasalah } from '../desk.queries'

type BagianMasalahProps = {
  readonly pemilihanId: string
  readonly poinId: string
  readonly onCatat: () => void
}

/** Problems of one point that are not over. */
export function BagianMasalah({ pemilihanId, poinId, onCatat }: BagianMasalahProps) {
  const { data } = useMasalah(pemilihanId)
  const terbuka = data?.filter((row) => row.poinId === poinId && row.status !== 'selesai') ?? []
  return (
    <section className={classes.bagian} aria-label="Masalah terbuka">
      <div className={classes.kepalaBagian}>
        <h3>Masalah terbuka</h3>
        <Button small variant="quiet" label="Catat" shortcut="M" onClick={onCatat} />
      </div>
      {terbuka.length === 0 && <p className={classes.kecil}>Tidak ada.</p>}
      <ul>
        {terbuka.map(({ id, uraian, saran, penindak, tanggal }) => (
          <li key={id} className={classes.masalah}>
            <p>{uraian}</p>
            <p className={classes.kecil}>
              {[formatTanggal(tanggal), penindak, saran === null ? null : `Saran: ${saran}`]
                .filter((teks) => teks !== null)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
