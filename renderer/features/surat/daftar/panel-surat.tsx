import { KATA_JENIS_SURAT } from '@shared/features/surat/surat.rules'
import type { SuratRow } from '@shared/features/surat/surat.schema'
import { formatTanggalPanjang } from '@shared/lib/tanggal'
import { linkTo } from '../../../lib/links'
import { Button } from '../../../ui/fields/button'
import { RecordHead } from '../../../ui/page/record-head'
import { StatusWord } from '../../../ui/status/status-word'
import { getStatusSurat } from '../status-surat'
import { useSurat } from '../surat.queries'
import { NomorField } from '../tulis/nomor-field'

type PanelSuratProps = { readonly row: SuratRow; readonly onOpen: () => void }

/** The chosen letter; a number that comes from elsewhere is filled in here. */
export function PanelSurat({ row, onOpen }: PanelSuratProps) {
  const { data: surat } = useSurat(row.id)
  return (
    <>
      <RecordHead
        status={<StatusWord {...getStatusSurat(row)} />}
        title={row.hal}
        facts={[
          { label: 'Nomor', value: row.nomor },
          { label: 'Tanggal', value: formatTanggalPanjang(row.tanggal) },
          { label: 'Jenis', value: KATA_JENIS_SURAT[row.jenis] },
          { label: 'Rapat', value: <a href={linkTo.rapat(row.rapatId)}>{row.rapat}</a> },
        ]}
      />
      {surat !== undefined && surat.urut === null && <NomorField surat={surat} />}
      <Button label="Buka surat" fullWidth onClick={onOpen} />
    </>
  )
}
