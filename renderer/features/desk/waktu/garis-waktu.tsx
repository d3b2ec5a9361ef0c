import type { RakorDesk } from '@shared/features/desk/desk.schema'
import { formatTanggalRingkas } from '@shared/lib/tanggal'
import { useHariIni } from '../../../lib/use-hari-ini'
import classes from '../desk.module.css'
import { useZona } from '../desk.queries'
import { formatMomenRingkas } from './waktu-desk'

type GarisWaktuProps = {
  readonly pada: string | null
  readonly banding: string | null
  readonly lewat: readonly RakorDesk[]
  readonly hariPemungutan: string
}

type Tanda = { readonly id: string; readonly letak: number; readonly label: string; readonly rupa: string }

/** Labels nearer than this to a more important one are left out, in percent of the line. */
const TERDEKAT = 13

/** The past rakor, the moment shown and the voting day on one line. A picture: the two fields beside it say the same. */
export function GarisWaktu({ pada, banding, lewat, hariPemungutan }: GarisWaktuProps) {
  const hariIni = useHariIni()
  const zona = useZona()
  const saat = pada ?? `${hariIni}T12:00:00.000Z`
  const akhir = Math.max(toMs(`${hariPemungutan}T12:00:00.000Z`), toMs(saat))
  const awal = Math.min(
    ...lewat.map(({ momen }) => toMs(momen)),
    toMs(saat),
    ...(banding === null ? [] : [toMs(banding)]),
  )
  const toLetak = (momen: string) => (akhir === awal ? 0 : ((toMs(momen) - awal) / (akhir - awal)) * 100)
  const tanda: readonly Tanda[] = [
    { id: 'saat', letak: toLetak(saat), label: pada === null ? 'Kini' : formatMomenRingkas(pada, zona), rupa: 'saat' },
    {
      id: 'akhir',
      letak: toLetak(`${hariPemungutan}T12:00:00.000Z`),
      label: formatTanggalRingkas(hariPemungutan),
      rupa: 'akhir',
    },
    ...(banding === null
      ? []
      : [{ id: 'banding', letak: toLetak(banding), label: formatMomenRingkas(banding, zona), rupa: 'banding' }]),
    ...lewat
      .filter(({ momen }) => momen !== pada && momen !== banding)
      .map(({ id, momen, tanggal }) => ({
        id,
        letak: toLetak(momen),
        label: formatTanggalRingkas(tanggal),
        rupa: 'rakor',
      })),
  ]
  const kiri = banding === null ? 0 : toLetak(banding)
  return (
    <div className={classes.garisWaktu} aria-hidden="true">
      <div className={classes.jalur}>
        {banding !== null && (
          <span
            className={classes.antara}
            style={{ left: `${Math.min(kiri, toLetak(saat))}%`, width: `${Math.abs(toLetak(saat) - kiri)}%` }}
          />
        )}
        {tanda.map(({ id, letak, label, rupa }, index) => (
          <span key={id} className={classes.tanda} data-rupa={rupa} style={{ left: `${letak}%` }}>
            {isBerlabel(tanda, index) && <small>{label}</small>}
          </span>
        ))}
      </div>
    </div>
  )
}

/** The more important marks come first; a label needs room beside those before it. */
function isBerlabel(tanda: readonly Tanda[], index: number): boolean {
  const own = tanda[index]
  return own !== undefined && tanda.slice(0, index).every(({ letak }) => Math.abs(letak - own.letak) >= TERDEKAT)
}

function toMs(momen: string): number {
  return new Date(momen).getTime()
}
