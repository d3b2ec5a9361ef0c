import type { RapatRow } from '@shared/features/rapat/rapat.schema'
import { formatTanggalPanjang } from '@shared/lib/tanggal'
import { goTo, linkTo } from '../../../lib/links'
import { Button } from '../../../ui/fields/button'
import { Icon } from '../../../ui/icon/icon'
import { formatWaktu } from '../waktu-rapat'
import classes from './selected-rapat.module.css'

type SelectedRapatProps = {
  readonly rapat: RapatRow
  readonly onOpen: () => void
  readonly onCopy: () => void
  readonly onBerikut: () => void
}

/** The chosen rapat in full, beside the register. */
export function SelectedRapat({ rapat, onOpen, onCopy, onBerikut }: SelectedRapatProps) {
  const waktu = formatWaktu(rapat)
  return (
    <section className={classes.rapat} aria-label="Rapat yang dipilih">
      <p className={classes.date}>
        {rapat.tanggal === null ? 'Belum bertanggal' : formatTanggalPanjang(rapat.tanggal)}
      </p>
      <h2>{rapat.nama}</h2>
      {waktu !== null && (
        <p className={classes.fact}>
          <Icon name="clock" size={16} /> {waktu}
        </p>
      )}
      {rapat.tempat !== null && (
        <p className={classes.fact}>
          <Icon name="place" size={16} /> {rapat.tempat}
        </p>
      )}
      <p className={classes.summary}>{describe(rapat)}</p>
      {rapat.seriId !== null && rapat.seri !== null && (
        <p className={classes.fact}>
          <Icon name="history" size={16} /> <a href={linkTo.seriTerpilih(rapat.seriId)}>{rapat.seri}</a>
        </p>
      )}
      <div className={classes.buttons}>
        <Button label="Buka" onClick={onOpen} />
        <Button label="Notula" icon="file" onClick={() => goTo(linkTo.notula(rapat.id))} />
        <Button label="Salin jadi rapat baru" icon="copy" iconOnly shortcut="Ctrl+D" onClick={onCopy} />
      </div>
      {rapat.seriId !== null && rapat.status !== 'batal' && (
        <div className={classes.buttons}>
          <Button label="Rapat berikutnya" icon="calendar" onClick={onBerikut} />
        </div>
      )}
    </section>
  )
}

function describe({ pimpinan, jumlahAcara, jumlahKeputusan, jumlahTindakLanjut, jumlahDiundang }: RapatRow): string {
  const head = pimpinan === null ? '' : `Pimpinan: ${pimpinan}. `
  const counts = [
    `${jumlahAcara} acara`,
    `${jumlahDiundang} undangan`,
    ...(jumlahKeputusan > 0 ? [`${jumlahKeputusan} keputusan`] : []),
    ...(jumlahTindakLanjut > 0 ? [`${jumlahTindakLanjut} tindak lanjut`] : []),
  ]
  return `${head}${counts.join(', ')}.`
}
