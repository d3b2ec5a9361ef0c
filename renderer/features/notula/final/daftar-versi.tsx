import type { VersiNotula } from '@shared/features/notula/notula.schema'
import type { Zona } from '@shared/lib/skema'
import { formatJam, formatTanggal, toJamLokal, toTanggalLokal } from '@shared/lib/tanggal'
import { StatusWord } from '../../../ui/status/status-word'
import classes from './final.module.css'

type DaftarVersiProps = {
  /** Newest first. */
  readonly versiList: readonly VersiNotula[]
  readonly zona: Zona
  readonly terpilih: number
  readonly onPilih: (versi: number) => void
}

/** Every version that was ever locked; each can still be seen and printed. */
export function DaftarVersi({ versiList, zona, terpilih, onPilih }: DaftarVersiProps) {
  return (
    <section aria-label="Versi notula">
      <h2 className={classes.judul}>Versi</h2>
      <ul className={classes.versiList}>
        {versiList.map(({ versi, dikunciPada, dibukaPada, alasan, diabaikan }) => (
          <li key={versi}>
            <button type="button" aria-pressed={versi === terpilih} onClick={() => onPilih(versi)}>
              <StatusWord glif={dibukaPada === null ? 'kunci' : 'kosong'} kata={`Versi ${versi}`} />
              <span className={classes.waktu}>Dikunci {formatWaktu(dikunciPada, zona)}</span>
              {dibukaPada !== null && (
                <span className={classes.waktu}>
                  Dibuka kembali {formatWaktu(dibukaPada, zona)}
                  {alasan !== null && `: ${alasan}`}
                </span>
              )}
            </button>
            {diabaikan.length > 0 && <Diabaikan diabaikan={diabaikan} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What was let stand when this version was locked, and why. */
function Diabaikan({ diabaikan }: Pick<VersiNotula, 'diabaikan'>) {
  return (
    <details className={classes.diabaikan}>
      <summary>{diabaikan.length} temuan diabaikan</summary>
      <ul>
        {diabaikan.map(({ judul, pesan, alasan }) => (
          <li key={pesan}>
            {judul}. {pesan} <strong>Alasan: {alasan}</strong>
          </li>
        ))}
      </ul>
    </details>
  )
}

function formatWaktu(iso: string, zona: Zona): string {
  const saat = new Date(iso)
  return `${formatTanggal(toTanggalLokal(saat, zona))} pukul ${formatJam(toJamLokal(saat, zona))} ${zona}`
}
