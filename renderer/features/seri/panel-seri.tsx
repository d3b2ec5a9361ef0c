import { formatIrama } from '@shared/features/seri/seri.rules'
import type { RapatSeri, SeriLengkap } from '@shared/features/seri/seri.schema'
import { formatJam, formatTanggal } from '@shared/lib/tanggal'
import { linkTo } from '../../lib/links'
import { Button } from '../../ui/fields/button'
import { RecordHead } from '../../ui/page/record-head'
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
      <RecordHead
        title={seri.nama}
        facts={[
          { label: 'Jenis', value: seri.jenis },
          { label: 'Irama', value: formatIrama(seri) },
          { label: 'Jam mulai', value: seri.jamMulai === null ? 'Seperti rapat terakhir' : formatJam(seri.jamMulai) },
          { label: 'Tempat', value: seri.tempat ?? 'Seperti rapat terakhir' },
          { label: 'Undangan', value: undangan },
        ]}
        actions={
          <>
            <Button small label="Ubah seri" shortcut="F2" onClick={onEdit} />
            <Button small variant="quiet" label="Hapus seri" onClick={onRemove} />
          </>
        }
      />
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
