import { formatJam, formatTanggalAngka, toJamLokal, toTanggalLokal, type ZonaWaktu } from '@shared/lib/tanggal'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/client'
import { describePerubahan } from './riwayat-kata'
import classes from './riwayat-panel.module.css'

type RiwayatPanelProps = {
  /** Table of the record, as the journal knows it. */
  readonly tabel: string
  readonly barisId: string
  readonly zona: ZonaWaktu
  readonly findName: (id: string) => string | undefined
}

/** Who changed what of one record from what to what, newest first. */
export function RiwayatPanel({ tabel, barisId, zona, findName }: RiwayatPanelProps) {
  const { data } = useQuery(api.jurnal.history.queryOptions({ input: { tabel, barisId } }))
  return (
    <ul className={classes.list}>
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
