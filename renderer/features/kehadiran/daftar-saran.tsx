import { Highlight } from '../../ui/fields/highlight'
import { KeyCap } from '../../ui/fields/key-cap'
import { Glif } from '../../ui/status/glif'
import type { BarisUndangan } from './cari-undangan'
import classes from './kolom-cepat.module.css'
import type { StatusUndangan } from './parse-ketikan'
import { STATUS_KEHADIRAN } from './status-kehadiran'

type DaftarSaranProps = {
  readonly id: string
  readonly saran: readonly BarisUndangan[]
  readonly kueri: string
  /** What Enter would record. */
  readonly status: StatusUndangan
  readonly terpilih: BarisUndangan | undefined
  readonly isTakDitemukan: boolean
  readonly onPick: (row: BarisUndangan) => void
}

/** Who is meant: the chosen one takes Enter, the second and third a digit. */
export function DaftarSaran({ id, saran, kueri, status, terpilih, isTakDitemukan, onPick }: DaftarSaranProps) {
  return (
    <div className={classes.tempatSaran}>
      <div id={id} role="listbox" aria-label="Saran" className={classes.saran} hidden={saran.length === 0}>
        {saran.map((row, index) => (
          <div
            key={row.undanganId}
            id={`${id}-${row.undanganId}`}
            role="option"
            tabIndex={-1}
            aria-selected={row === terpilih}
            className={classes.satu}
            // The field must not lose the focus to the pointer.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(row)}
            onKeyDown={() => {}}
          >
            <Glif name={STATUS_KEHADIRAN[row.status].glif} />
            <span className={classes.jabatan} title={row.jabatan}>
              <Highlight text={row.jabatan} query={kueri} />
              {row.pejabat !== null && <span className={classes.pejabat}>{row.pejabat}</span>}
            </span>
            <span className={classes.unsur}>
              {row.status === 'belum' ? row.unsur : `sudah ${STATUS_KEHADIRAN[row.status].kata.toLowerCase()}`}
            </span>
            {row === terpilih && status !== 'hadir' && (
              <span className={classes.menjadi}>{STATUS_KEHADIRAN[status].kata}</span>
            )}
            {getTombol(row === terpilih, index)}
          </div>
        ))}
      </div>
      {isTakDitemukan && (
        <p className={classes.takAda} role="status">
          Tidak ada undangan yang cocok. <KeyCap>+</KeyCap> mencatat tamu.
        </p>
      )}
    </div>
  )
}

function getTombol(isTerpilih: boolean, index: number) {
  if (isTerpilih) return <KeyCap>Enter</KeyCap>
  return index === 1 || index === 2 ? <KeyCap>{index + 1}</KeyCap> : null
}
