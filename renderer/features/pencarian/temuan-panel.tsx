import type { Temuan } from '@shared/features/pencarian/pencarian.schema'
import { formatTanggalPanjang } from '@shared/lib/tanggal'
import { Button } from '../../ui/fields/button'
import { Icon } from '../../ui/icon/icon'
import classes from './pencarian.module.css'
import { TeksTemuan } from './teks-temuan'
import { formatJenis, ICON_TEMUAN } from './temuan-words'

/** The chosen result in full. */
export function TemuanPanel({ row, onOpen }: { readonly row: Temuan; readonly onOpen: () => void }) {
  return (
    <>
      <span className={classes.jenis}>
        <Icon name={ICON_TEMUAN[row.jenis]} size={16} />
        {formatJenis(row)}
      </span>
      <h2 className={classes.judul}>
        <TeksTemuan parts={row.judul} />
      </h2>
      <p className={classes.tanggal}>{row.tanggal === null ? 'Tanpa tanggal' : formatTanggalPanjang(row.tanggal)}</p>
      {row.cuplikan.length > 0 && (
        <p className={classes.cuplikan}>
          <TeksTemuan parts={row.cuplikan} />
        </p>
      )}
      <Button label={`Buka ${TUJUAN[row.jenis]}`} shortcut="Enter" onClick={onOpen} />
    </>
  )
}

const TUJUAN: Readonly<Record<Temuan['jenis'], string>> = {
  rapat: 'rapat',
  acara: 'rapat',
  notula: 'notula',
  keputusan: 'notula',
  'tindak lanjut': 'tindak lanjut',
  jabatan: 'jabatan',
  lampiran: 'rapat',
  pemilihan: 'partisipasi',
  desk: 'desk',
}
