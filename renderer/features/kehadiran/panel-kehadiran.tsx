import type { CatatKehadiran } from '@shared/features/kehadiran/kehadiran.schema'
import type { Zona } from '@shared/lib/skema'
import { formatJam, toJamLokal } from '@shared/lib/tanggal'
import { KeyCap } from '../../ui/fields/key-cap'
import { Icon } from '../../ui/icon/icon'
import { StatusWord } from '../../ui/status/status-word'
import type { Tertunda } from './antrean'
import { listBaruSaja } from './baru-saja'
import { BilahKehadiran } from './bilah-kehadiran'
import classes from './panel-kehadiran.module.css'
import { STATUS_KEHADIRAN } from './status-kehadiran'
import { TabelUnsur } from './tabel-unsur'
import type { BarisKehadiran, TampilanKehadiran } from './tampilkan-tertunda'

type PanelKehadiranProps = {
  readonly tampilan: TampilanKehadiran
  readonly tertunda: readonly Tertunda<CatatKehadiran>[]
  readonly zona: Zona
  /** Missing when the list is locked. */
  readonly onUndo: (() => void) | undefined
}

/** Who is in the room, counted as one looks at it, and what was written down last. */
export function PanelKehadiran({ tampilan, tertunda, zona, onUndo }: PanelKehadiranProps) {
  const { rows, jumlah, perUnsur } = tampilan
  const baruSaja = listBaruSaja(rows, tertunda)
  return (
    <>
      <h2 className={classes.judul} aria-live="polite">
        Terwakili {jumlah.hadir + jumlah.diwakili} dari {jumlah.diundang}
      </h2>
      <BilahKehadiran jumlah={jumlah} />
      <TabelUnsur jumlah={jumlah} perUnsur={perUnsur} />
      {baruSaja.length > 0 && (
        <section aria-label="Baru saja dicatat">
          <div className={classes.kepalaBaru}>
            <h3 className={classes.judul}>Baru saja</h3>
            {onUndo !== undefined && (
              <button type="button" className={classes.urungkan} onClick={onUndo}>
                <Icon name="undo" size={14} />
                Urungkan <KeyCap>Ctrl+Z</KeyCap>
              </button>
            )}
          </div>
          <ul className={classes.baru}>
            {baruSaja.map((row) => (
              <li key={row.undanganId ?? row.kehadiranId ?? row.nama}>
                <span className={classes.jam}>{formatPukul(row, zona)}</span>
                <span className={classes.nama}>{row.status === 'tamu' ? row.nama : row.jabatan}</span>
                <StatusWord
                  small
                  glif={STATUS_KEHADIRAN[row.status].glif}
                  kata={STATUS_KEHADIRAN[row.status].kata.toLowerCase()}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** Arrival if it is known, else the time of the record in the zone of the rapat. */
function formatPukul({ pukul, dicatatPada }: BarisKehadiran, zona: Zona): string {
  if (pukul !== null) return formatJam(pukul)
  return dicatatPada === null ? '' : formatJam(toJamLokal(new Date(dicatatPada), zona))
}
