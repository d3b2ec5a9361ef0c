import type { TindakLanjutRow } from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import { selisihHari } from '@shared/lib/tanggal'
import classes from './garis-waktu.module.css'

/** Days that the strip shows around today. */
const HARI_LALU = 21
const HARI_NANTI = 14

type GarisWaktuProps = { readonly row: TindakLanjutRow; readonly hariIni: string }

/** From the rapat to the due date, and how far past. A picture of what the columns beside it say in words. */
export function GarisWaktu({ row, hariIni }: GarisWaktuProps) {
  const { tanggalRapat, batasWaktu, selesaiPada, status } = row
  const place = (tanggal: string) => toPersen(selisihHari(hariIni, tanggal))
  const awal = tanggalRapat === null ? 0 : place(tanggalRapat)
  const kini = place(hariIni)
  const batas = batasWaktu === null ? null : place(batasWaktu)
  const akhir = selesaiPada === null ? (batas ?? kini) : place(selesaiPada)
  const isTerlambat = status !== 'selesai' && batasWaktu !== null && batasWaktu < hariIni
  return (
    <span className={classes.garis} aria-hidden="true">
      <span className={classes.rentang} data-selesai={status === 'selesai' || undefined} style={toSpan(awal, akhir)} />
      {isTerlambat && batas !== null && <span className={classes.lewat} style={toSpan(batas, kini)} />}
      {batas !== null && (
        <span className={classes.batas} data-lewat={isTerlambat || undefined} style={{ left: `${batas}%` }} />
      )}
      <span className={classes.kini} style={{ left: `${kini}%` }} />
    </span>
  )
}

/** Place of a day in percent of the strip; days beyond its ends stand at the ends. */
function toPersen(hari: number): number {
  const place = ((hari + HARI_LALU) / (HARI_LALU + HARI_NANTI)) * 100
  return Math.min(100, Math.max(0, place))
}

function toSpan(from: number, to: number): { readonly left: string; readonly width: string } {
  return { left: `${from}%`, width: `${Math.max(0, to - from)}%` }
}
