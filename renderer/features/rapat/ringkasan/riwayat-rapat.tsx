import { formatJam, formatTanggalPendek, toJamLokal, toTanggalLokal, type ZonaWaktu } from '@shared/lib/tanggal'
import { client } from '../../../lib/client'
import { useHariIni } from '../../../lib/use-hari-ini'
import { useSave } from '../../../lib/use-save'
import { Button } from '../../../ui/fields/button'
import { showMessage } from '../../../ui/messages/messages'
import { useRiwayat } from '../rapat.queries'
import classes from './panel.module.css'

type RiwayatRapatProps = {
  /** Ids of the rapat and of everything that belongs to it. */
  readonly barisIds: readonly string[]
  readonly zona: ZonaWaktu
  /** The notula is final: no step may be taken back from here. */
  readonly terkunci: boolean
}

/** The last changes of a rapat, each with its own way back. */
export function RiwayatRapat({ barisIds, zona, terkunci }: RiwayatRapatProps) {
  const riwayat = useRiwayat(barisIds, 6)
  const hariIni = useHariIni()
  const save = useSave()
  const undo = async (aksiId: string) => {
    const result = await save(() => client.jurnal.undoAksi({ aksiId }))
    if (result.ok) showMessage(`Diurungkan: ${result.value.nama}`)
  }
  return (
    <section aria-labelledby="riwayat-rapat">
      <div className={classes.head}>
        <h2 id="riwayat-rapat">Riwayat</h2>
      </div>
      {riwayat.data?.length === 0 && <p className={classes.none}>Belum ada perubahan.</p>}
      <ul className={classes.list}>
        {riwayat.data?.map(({ id, nama, waktu, dapatDiurungkan }) => (
          <li key={id} className={classes.history}>
            <time dateTime={waktu}>{formatWaktuAksi(waktu, zona, hariIni)}</time>
            <span className={classes.name} title={nama}>
              {nama}
            </span>
            {dapatDiurungkan && !terkunci && (
              <Button small variant="quiet" icon="undo" label="Urungkan" onClick={() => void undo(id)} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** `14.06` today, `Jum 1 Nov` before. */
function formatWaktuAksi(waktu: string, zona: ZonaWaktu, hariIni: string): string {
  const moment = new Date(waktu)
  const tanggal = toTanggalLokal(moment, zona)
  return tanggal === hariIni ? formatJam(toJamLokal(moment, zona)) : formatTanggalPendek(tanggal)
}
