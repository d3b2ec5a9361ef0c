import type { TempelHasil } from '@shared/features/referensi/referensi.schema'
import { StatusWord } from '../../ui/status/status-word'
import classes from './tempel-dialog.module.css'
import { type BlokTempel, KOLOM_TEMPEL, type KolomTempel } from './tempel-jabatan'

type TempelTableProps = {
  readonly blok: BlokTempel
  /** What the core would do with each row, in order; empty while it has not answered. */
  readonly status: TempelHasil['status']
  readonly salah: TempelHasil['salah']
  readonly onKolom: (index: number, kolom: KolomTempel | null) => void
}

const STATUS = {
  baru: { glif: 'plus', kata: 'Baru' },
  berubah: { glif: 'ubah', kata: 'Berubah' },
  sama: { glif: 'sama', kata: 'Sama' },
  salah: { glif: 'salah', kata: 'Salah' },
} as const

const MOST_ROWS = 200

/** The pasted block: a choice above each column of what it means, a word in front of each row of what will happen. */
export function TempelTable({ blok, status: statusList, salah, onKolom }: TempelTableProps) {
  const reasons = new Map(salah.map(({ baris, pesan }) => [baris, pesan]))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by the keyboard
    <section className={classes.scroll} tabIndex={0} aria-label="Baris yang ditempel">
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Baris</th>
            <th scope="col">Hasil</th>
            {blok.kolom.map((kolom, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a pasted column is its place
              <th scope="col" key={index}>
                <select
                  aria-label={`Arti kolom ${index + 1}`}
                  value={kolom ?? ''}
                  onChange={(event) => onKolom(index, findKolom(event.currentTarget.value))}
                >
                  <option value="">Lewati kolom ini</option>
                  {KOLOM_TEMPEL.map(({ id, label }) => (
                    <option key={id} value={id}>
                      {label}
                    </option>
                  ))}
                </select>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {blok.rows.slice(0, MOST_ROWS).map((cells, row) => {
            const reason = reasons.get(row + 1)
            const status = statusList[row]
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a pasted row is its place
              <tr key={row} data-wrong={reason !== undefined || undefined}>
                <td className={classes.number}>{row + 1}</td>
                <td>
                  {status !== undefined && <StatusWord {...STATUS[status]} />}
                  {reason !== undefined && <span className={classes.reason}>{reason}</span>}
                </td>
                {blok.kolom.map((kolom, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a pasted cell is its place
                  <td key={index} data-skipped={kolom === null || undefined}>
                    {cells[index] ?? ''}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
      {blok.rows.length > MOST_ROWS && (
        <p className={classes.more}>
          {blok.rows.length - MOST_ROWS} baris lagi tidak ditampilkan, tetapi ikut disimpan.
        </p>
      )}
    </section>
  )
}

function findKolom(value: string): KolomTempel | null {
  return KOLOM_TEMPEL.find(({ id }) => id === value)?.id ?? null
}
