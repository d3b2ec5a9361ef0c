import { KATA_JENIS_SURAT } from '@shared/features/surat/surat.rules'
import type { SuratRow } from '@shared/features/surat/surat.schema'
import { formatTanggalPanjang } from '@shared/lib/tanggal'
import { linkTo } from '../../../lib/links'
import { Button } from '../../../ui/fields/button'
import { StatusWord } from '../../../ui/status/status-word'
import { getStatusSurat } from '../status-surat'
import classes from '../surat.module.css'
import { useSurat } from '../surat.queries'
import { NomorField } from '../tulis/nomor-field'

type PanelSuratProps = { readonly row: SuratRow; readonly onOpen: () => void }

/** The chosen letter; a number that comes from elsewhere is filled in here. */
export function PanelSurat({ row, onOpen }: PanelSuratProps) {
  const { data: surat } = useSurat(row.id)
  return (
    <>
      <StatusWord {...getStatusSurat(row)} />
      <h2 className={classes.judulPanel}>{row.hal}</h2>
      <dl className={classes.fakta}>
        <dt>Nomor</dt>
        <dd>{row.nomor}</dd>
        <dt>Tanggal</dt>
        <dd>{formatTanggalPanjang(row.tanggal)}</dd>
        <dt>Jenis</dt>
        <dd>{KATA_JENIS_SURAT[row.jenis]}</dd>
        <dt>Rapat</dt>
        <dd>
          <a href={linkTo.rapat(row.rapatId)}>{row.rapat}</a>
        </dd>
      </dl>
      {surat !== undefined && surat.urut === null && <NomorField surat={surat} />}
      <Button label="Buka surat" fullWidth onClick={onOpen} />
    </>
  )
}
