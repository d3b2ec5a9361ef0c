import { formatIrama } from '@shared/features/seri/seri.rules'
import type { RapatSeri, SeriLengkap } from '@shared/features/seri/seri.schema'
import { formatJam, formatTanggal } from '@shared/lib/tanggal'
import { linkTo } from '../../lib/links'
import { Button } from '../../ui/fields/button'
import classes from './seri.module.css'

type PanelSeriProps = {
  readonly seri: SeriLengkap
  readonly onEdit: () => void
  readonly onRemove: () => void
}

/** The chosen seri: what it hands on, and the chain of its rapat with what travelled along. */
export function PanelSeri({ seri, onEdit, onRemove }: PanelSeriProps) {
  const undangan = seri.jabatanIds.length === 0 ? 'Seperti rapat terakhir' : `${seri.jabatanIds.length} jabatan`
  return (
    <>
      <h2 className={classes.judul}>{seri.nama}</h2>
      <dl className={classes.fakta}>
        <dt>Jenis</dt>
        <dd>{seri.jenis}</dd>
        <dt>Irama</dt>
        <dd>{formatIrama(seri)}</dd>
        <dt>Jam mulai</dt>
        <dd>{seri.jamMulai === null ? 'Seperti rapat terakhir' : formatJam(seri.jamMulai)}</dd>
        <dt>Tempat</dt>
        <dd>{seri.tempat ?? 'Seperti rapat terakhir'}</dd>
        <dt>Undangan</dt>
        <dd>{undangan}</dd>
      </dl>
      <div className={classes.tombol}>
        <Button small label="Ubah seri" shortcut="F2" onClick={onEdit} />
        <Button small variant="quiet" label="Hapus seri" onClick={onRemove} />
      </div>
      <h3 className={classes.sub}>Rapat dalam seri ini</h3>
      {seri.rapat.length === 0 && (
        <p className={classes.bantuan}>Belum ada. Buat rapat berikutnya, atau pilih seri ini pada Ringkasan rapat.</p>
      )}
      <ul className={classes.rapat}>
        {seri.rapat.map((rapat) => (
          <li key={rapat.id} data-batal={rapat.status === 'batal' || undefined}>
            <a href={linkTo.rapat(rapat.id)}>
              {rapat.tanggal === null ? 'Belum bertanggal' : formatTanggal(rapat.tanggal)}
            </a>
            <small>{describe(rapat)}</small>
          </li>
        ))}
      </ul>
    </>
  )
}

function describe({ status, jumlahAcara, acaraDibawa, acaraTerbuka }: RapatSeri): string {
  const parts = [
    status.charAt(0).toUpperCase() + status.slice(1),
    `${jumlahAcara} acara`,
    ...(acaraDibawa > 0 ? [`${acaraDibawa} dibawa dari rapat sebelumnya`] : []),
    ...(acaraTerbuka > 0 ? [`${acaraTerbuka} belum selesai`] : []),
  ]
  return parts.join(', ')
}
