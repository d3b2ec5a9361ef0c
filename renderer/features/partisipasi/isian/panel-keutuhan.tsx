import { formatNamaWilayah } from '@shared/features/partisipasi/wilayah-pemilihan.rules'
import { client } from '../../../lib/client'
import { useSave } from '../../../lib/use-save'
import { CommittedTextField } from '../../../ui/fields/committed-text-field'
import { StatusWord } from '../../../ui/status/status-word'
import classes from '../partisipasi.module.css'
import { type BarisIsian, getKeadaan } from './isian-columns'

type PanelKeutuhanProps = {
  readonly pemilihanId: string
  /** All lines of the pemilihan in which something does not add up. */
  readonly baris: readonly BarisIsian[]
  readonly onPick: (baris: BarisIsian) => void
}

/** Everything that does not add up, in one place. A reason lets a difference stand; the figures stay as reported. */
export function PanelKeutuhan({ pemilihanId, baris, onPick }: PanelKeutuhanProps) {
  const save = useSave()
  return (
    <div className={classes.panel}>
      <h2>Keutuhan data</h2>
      {baris.length === 0 ? (
        <StatusWord glif="centang" kata="Semua angka yang terisi cocok." />
      ) : (
        <p className={classes.bantuan}>
          {baris.length} baris belum cocok. Angka tetap tersimpan; tulis sebabnya bila memang demikian di formulir.
        </p>
      )}
      <ul className={classes.daftarKeutuhan}>
        {baris.map((row) => (
          <li key={row.wilayahId}>
            <div className={classes.barisKeutuhan}>
              <button type="button" className={classes.namaBaris} onClick={() => onPick(row)}>
                {formatNamaWilayah(row)}
              </button>
              <StatusWord {...getKeadaan(row)} small />
            </div>
            {row.pelanggaran.map(({ kode, pesan }) => (
              <p key={kode}>{pesan}</p>
            ))}
            <CommittedTextField
              label={`Catatan ${formatNamaWilayah(row)}`}
              hideLabel
              size="panel"
              placeholder="Catatan, misalnya menunggu perbaikan"
              value={row.catatan ?? ''}
              maxLength={500}
              onCommit={(catatan) =>
                void save(() => client.partisipasi.catatan.set({ pemilihanId, wilayahId: row.wilayahId, catatan }))
              }
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
