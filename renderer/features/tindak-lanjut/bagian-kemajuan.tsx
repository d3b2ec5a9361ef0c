import type { KemajuanTindakLanjut } from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import { formatTanggalRingkas } from '@shared/lib/tanggal'
import { client } from '../../lib/client'
import { useSave } from '../../lib/use-save'
import { Button } from '../../ui/fields/button'
import { STATUS_TINDAK_LANJUT } from './keadaan-ringkas'
import classes from './tindak-lanjut.module.css'

type BagianKemajuanProps = {
  readonly kemajuan: readonly KemajuanTindakLanjut[]
  readonly onCatat: () => void
  readonly onUbah: (kemajuan: KemajuanTindakLanjut) => void
}

/** What was reported, newest first. */
export function BagianKemajuan({ kemajuan, onCatat, onUbah }: BagianKemajuanProps) {
  const save = useSave()
  return (
    <section aria-label="Kemajuan" className={classes.bagian}>
      <div className={classes.kepalaBagian}>
        <h2>Kemajuan</h2>
        <Button small label="Catat" icon="plus" shortcut="P" onClick={onCatat} />
      </div>
      {kemajuan.length === 0 ? (
        <p className={classes.belumAda}>Belum ada laporan kemajuan.</p>
      ) : (
        <ol className={classes.kemajuan}>
          {kemajuan.map((satu) => (
            <li key={satu.id}>
              <p className={classes.catatan}>{formatCatatan(satu)}</p>
              <p>{satu.isi}</p>
              <div className={classes.tombolBaris}>
                <Button
                  small
                  iconOnly
                  variant="quiet"
                  icon="pencil"
                  label={`Ubah ${formatNama(satu)}`}
                  onClick={() => onUbah(satu)}
                />
                <Button
                  small
                  iconOnly
                  variant="quiet"
                  icon="trash"
                  label={`Hapus ${formatNama(satu)}`}
                  onClick={() => void save(() => client.tindakLanjut.kemajuan.remove({ id: satu.id }))}
                />
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function formatNama({ tanggal }: KemajuanTindakLanjut): string {
  return `kemajuan ${formatTanggalRingkas(tanggal)}`
}

/** `15 Nov, Camat Bogor Selatan, 60 %, jadi Proses` */
function formatCatatan({ tanggal, pelapor, persen, status }: KemajuanTindakLanjut): string {
  return [
    formatTanggalRingkas(tanggal),
    pelapor,
    persen === null ? null : `${persen} %`,
    status === null ? null : `menjadi ${STATUS_TINDAK_LANJUT[status].kata.toLowerCase()}`,
  ]
    .filter((part) => part !== null)
    .join(', ')
}
