import type { HitungKehadiran } from '@shared/features/kehadiran/kehadiran.schema'
import { StatusWord } from '../../ui/status/status-word'
import classes from './panel-kehadiran.module.css'

/** How much of the invitation is in the room: full for hadir, hatched for diwakili, and the same in words below. */
export function BilahKehadiran({ jumlah }: { readonly jumlah: HitungKehadiran }) {
  const bagian = (angka: number) => `${jumlah.diundang === 0 ? 0 : (angka / jumlah.diundang) * 100}%`
  const terwakili = jumlah.hadir + jumlah.diwakili
  return (
    <>
      <div className={classes.bilah} role="img" aria-label={`Terwakili ${terwakili} dari ${jumlah.diundang} undangan`}>
        <span className={classes.bilahHadir} style={{ width: bagian(jumlah.hadir) }} />
        <span className={classes.bilahWakil} style={{ width: bagian(jumlah.diwakili) }} />
      </div>
      <div className={classes.legenda}>
        <StatusWord small glif="centang" kata={`${jumlah.hadir} hadir`} />
        <StatusWord small glif="wakil" kata={`${jumlah.diwakili} diwakili`} />
        <StatusWord small glif="izin" kata={`${jumlah.izin} izin`} />
        {jumlah.tidakHadir > 0 && <StatusWord small glif="silang" kata={`${jumlah.tidakHadir} tidak hadir`} />}
        <StatusWord small glif="kosong" kata={`${jumlah.belum} belum`} />
        {jumlah.tamu > 0 && <StatusWord small glif="tamu" kata={`${jumlah.tamu} tamu`} />}
      </div>
    </>
  )
}
