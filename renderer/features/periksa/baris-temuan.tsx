import type { Temuan } from '@shared/features/periksa/periksa.schema'
import { Button } from '../../ui/fields/button'
import { Glif } from '../../ui/status/glif'
import type { AksiTemuan } from './aksi-temuan'
import classes from './periksa.module.css'

type BarisTemuanProps = {
  readonly temuan: Temuan
  readonly nomor: number
  readonly isAktif: boolean
  /** Nothing else on the screen is the next step. */
  readonly isUtama: boolean
  readonly aksi: AksiTemuan
  readonly onPilih: () => void
}

/** One finding: what and where, its remedy, and the ways around it. */
export function BarisTemuan({ temuan, nomor, isAktif, isUtama, aksi, onPilih }: BarisTemuanProps) {
  const { tingkat, judul, pesan, perbaikan } = temuan
  const isHarus = tingkat === 'harus'
  return (
    <li
      className={classes.temuan}
      aria-current={isAktif || undefined}
      data-nomor={nomor}
      onFocus={onPilih}
      onMouseDown={onPilih}
    >
      <Glif name={isHarus ? 'salah' : 'belah'} />
      <div className={classes.isiTemuan}>
        <div className={classes.kepalaTemuan}>
          <h3>
            {nomor}. {judul}
          </h3>
          <span className={classes.tingkat} data-tingkat={tingkat}>
            {isHarus ? 'Harus diperbaiki' : 'Perlu dilihat'}
          </span>
        </div>
        <p className={classes.pesan}>{pesan}</p>
        <div className={classes.tombol}>
          <Button
            small
            label={perbaikan.label}
            variant={isAktif && isUtama ? 'primary' : 'normal'}
            {...(isAktif ? { shortcut: 'Enter' } : {})}
            onClick={() => aksi.perbaiki(temuan)}
          />
          <Button small variant="quiet" label="Lihat" onClick={() => aksi.lihat(temuan)} />
          {!isHarus && <Button small variant="quiet" label="Abaikan…" onClick={() => aksi.abaikan(temuan)} />}
        </div>
      </div>
    </li>
  )
}
