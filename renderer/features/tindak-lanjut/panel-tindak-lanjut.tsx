import { formatKeadaanTindakLanjut, getKeadaanTindakLanjut } from '@shared/features/tindak-lanjut/tindak-lanjut.rules'
import type { StatusTindakLanjut, TindakLanjutRow } from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import { formatTanggal, formatTanggalPanjang } from '@shared/lib/tanggal'
import { linkTo } from '../../lib/links'
import { SegmentField } from '../../ui/fields/choice-fields'
import { StatusWord } from '../../ui/status/status-word'
import { formatKeadaanRingkas, STATUS_TINDAK_LANJUT } from './keadaan-ringkas'
import classes from './tindak-lanjut.module.css'

type PanelTindakLanjutProps = {
  readonly row: TindakLanjutRow
  readonly hariIni: string
  readonly onStatus: (status: StatusTindakLanjut) => void
}

const pilihanStatus = (['belum', 'proses', 'selesai'] as const).map((value) => ({
  value,
  label: STATUS_TINDAK_LANJUT[value].kata,
}))

/** One tindak lanjut in full, with where it came from. */
export function PanelTindakLanjut({ row, hariIni, onStatus }: PanelTindakLanjutProps) {
  const keadaan = getKeadaanTindakLanjut(row, hariIni)
  const { glif, isPeringatan } = formatKeadaanRingkas(keadaan)
  return (
    <>
      <StatusWord small warning={isPeringatan} glif={glif} kata={formatKeadaanTindakLanjut(keadaan)} />
      <h2 className={classes.judul}>{row.uraian}</h2>
      <dl className={classes.fakta}>
        <dt>Jabatan</dt>
        <dd>{row.jabatan ?? 'Belum ada penanggung jawab'}</dd>
        <dt>Batas</dt>
        <dd>{row.batasWaktu === null ? 'Tanpa batas waktu' : formatTanggalPanjang(row.batasWaktu)}</dd>
        <dt>Asal</dt>
        <dd>
          <a href={linkTo.notula(row.rapatId)}>{row.rapat}</a>
          {row.tanggalRapat !== null && `, ${formatTanggal(row.tanggalRapat)}`}
        </dd>
        {row.acara !== null && (
          <>
            <dt>Acara</dt>
            <dd>{row.acara}</dd>
          </>
        )}
        {row.selesaiPada !== null && (
          <>
            <dt>Selesai</dt>
            <dd>{formatTanggalPanjang(row.selesaiPada)}</dd>
          </>
        )}
      </dl>
      <SegmentField
        label="Status"
        size="panel"
        value={row.status}
        onChange={onStatus}
        options={pilihanStatus}
        fullWidth
      />
    </>
  )
}
