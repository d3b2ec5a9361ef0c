import { formatJam, formatTanggalAngka, toJamLokal, toTanggalLokal, type ZonaWaktu } from '@shared/lib/tanggal'
import classes from './jabatan-panel.module.css'
import { useHistory } from './referensi.queries'
import { describePerubahan } from './riwayat-kata'

type RiwayatPanelProps = {
  readonly tabel: 'jabatan' | 'pejabat'
  readonly barisId: string
  readonly zona: ZonaWaktu
  readonly findName: (id: string) => string | undefined
}

/** Who changed what of one record from what to what, newest first. */
export function RiwayatPanel({ tabel, barisId, zona, findName }: RiwayatPanelProps) {
  const { data } = useHistory(tabel, barisId)
  return (
    <ul className={classes.history}>
      {data?.map((perubahan) => (
        <li key={perubahan.aksiId}>
          <span className={classes.when}>
            {formatWaktu(perubahan.waktu, zona)}, {perubahan.pelaku}
          </span>
          {describePerubahan(perubahan, findName).map((sentence) => (
            <span key={sentence}>{sentence}</span>
          ))}
        </li>
      ))}
    </ul>
  )
}

function formatWaktu(waktu: string, zona: ZonaWaktu): string {
  const moment = new Date(waktu)
  return `${formatTanggalAngka(toTanggalLokal(moment, zona))} pukul ${formatJam(toJamLokal(moment, zona))}`
}
