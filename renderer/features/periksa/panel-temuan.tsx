import type { HasilPeriksa, Temuan } from '@shared/features/periksa/periksa.schema'
import { type KeyboardEvent, type RefObject, useId } from 'react'
import { Button } from '../../ui/fields/button'
import { Glif } from '../../ui/status/glif'
import { StatusWord } from '../../ui/status/status-word'
import { type AksiTemuan, buildKunciTemuan } from './aksi-temuan'
import { BarisTemuan } from './baris-temuan'
import classes from './periksa.module.css'

type PanelTemuanProps = {
  readonly hasil: HasilPeriksa
  readonly terbuka: readonly Temuan[]
  readonly aktif: number
  readonly aksi: AksiTemuan
  readonly onPilih: (index: number) => void
  /** Moves to the next or the previous finding with the focus. */
  readonly onJalan: (arah: 1 | -1) => void
  readonly onBukaLagi: (temuan: Temuan) => void
  readonly ref: RefObject<HTMLOListElement | null>
}

/** Findings in the numbers of the paper, the musts first; below them what was set aside and what is in order. */
export function PanelTemuan({ hasil, terbuka, aktif, aksi, onPilih, onJalan, onBukaLagi, ref }: PanelTemuanProps) {
  const judulId = useId()
  const harus = terbuka.filter(({ tingkat }) => tingkat === 'harus').length
  const diabaikan = hasil.temuan.filter((temuan) => temuan.diabaikan !== null)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    onJalan(event.key === 'ArrowDown' ? 1 : -1)
  }
  return (
    <section className={classes.panel} aria-labelledby={judulId}>
      <div className={classes.kepala}>
        <h2 id={judulId}>Sidang periksa</h2>
        <p className={classes.hitung} role="status">
          {harus > 0 && <StatusWord glif="salah" kata={`${harus} harus diperbaiki`} />}
          {terbuka.length > harus && <StatusWord glif="belah" kata={`${terbuka.length - harus} perlu dilihat`} />}
          <StatusWord glif="centang" kata={`${hasil.lolos.length} lolos`} />
        </p>
      </div>
      {terbuka.length === 0 && (
        <p className={classes.bersih}>Tidak ada temuan yang terbuka. Notula siap dijadikan final.</p>
      )}
      <ol ref={ref} className={classes.daftar} aria-label="Temuan" onKeyDown={onKeyDown}>
        {terbuka.map((temuan, index) => (
          <BarisTemuan
            key={buildKunciTemuan(temuan)}
            temuan={temuan}
            nomor={index + 1}
            isAktif={index === aktif}
            isUtama={harus > 0}
            aksi={aksi}
            onPilih={() => onPilih(index)}
          />
        ))}
      </ol>
      {diabaikan.length > 0 && (
        <details className={classes.lipat}>
          <summary>{diabaikan.length} temuan diabaikan</summary>
          <ul>
            {diabaikan.map((temuan) => (
              <li key={buildKunciTemuan(temuan)}>
                <p>{temuan.judul}</p>
                <p className={classes.pesan}>{temuan.pesan}</p>
                <p className={classes.pesan}>Alasan: {temuan.diabaikan?.alasan}</p>
                <Button small variant="quiet" label="Buka lagi" onClick={() => onBukaLagi(temuan)} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <details className={classes.lipat}>
        <summary>{hasil.lolos.length} pemeriksaan lolos</summary>
        <ul>
          {hasil.lolos.map(({ kode, judul }) => (
            <li key={kode} className={classes.lolos}>
              <Glif name="centang" size={12} /> {judul}
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
