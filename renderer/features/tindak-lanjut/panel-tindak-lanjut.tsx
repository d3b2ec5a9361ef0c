import { formatKeadaanTindakLanjut, getKeadaanTindakLanjut } from '@shared/features/tindak-lanjut/tindak-lanjut.rules'
import type {
  KemajuanTindakLanjut,
  RincianTindakLanjut,
  StatusTindakLanjut,
  TindakLanjutRow,
} from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import { formatTanggal, formatTanggalPanjang } from '@shared/lib/tanggal'
import type { ReactNode, RefObject } from 'react'
import { linkTo } from '../../lib/links'
import { SegmentField } from '../../ui/fields/choice-fields'
import { RecordHead } from '../../ui/page/record-head'
import { StatusWord } from '../../ui/status/status-word'
import { BagianBukti } from './bagian-bukti'
import { BagianKemajuan } from './bagian-kemajuan'
import { formatKeadaanRingkas, PILIHAN_STATUS } from './keadaan-ringkas'
import classes from './tindak-lanjut.module.css'
import { useRincianTindakLanjut } from './tindak-lanjut.queries'

type PanelTindakLanjutProps = {
  readonly row: TindakLanjutRow
  readonly hariIni: string
  readonly onStatus: (status: StatusTindakLanjut) => void
  readonly onCatat: () => void
  readonly onUbahKemajuan: (kemajuan: KemajuanTindakLanjut) => void
  /** Opens the file dialog for a bukti. */
  readonly pemilihBukti: RefObject<HTMLInputElement | null>
  /** Further actions of the screen. */
  readonly children?: ReactNode
}

/** One tindak lanjut in full: where it came from, how it comes along, what proves it. */
export function PanelTindakLanjut(props: PanelTindakLanjutProps) {
  const { row, hariIni, onStatus, onCatat, onUbahKemajuan, pemilihBukti, children } = props
  const { data: rincian } = useRincianTindakLanjut(row.id)
  const keadaan = getKeadaanTindakLanjut(row, hariIni)
  const { glif, isPeringatan } = formatKeadaanRingkas(keadaan)
  return (
    <div className={classes.panel}>
      <RecordHead
        status={<StatusWord small warning={isPeringatan} glif={glif} kata={formatKeadaanTindakLanjut(keadaan)} />}
        title={row.uraian}
        facts={[
          { label: 'Jabatan', value: row.jabatan ?? 'Belum ada penanggung jawab' },
          {
            label: 'Batas',
            value: row.batasWaktu === null ? 'Tanpa batas waktu' : formatTanggalPanjang(row.batasWaktu),
          },
          {
            label: 'Asal',
            value: (
              <>
                <a href={linkTo.notula(row.rapatId)}>{row.rapat}</a>
                {row.tanggalRapat !== null && `, ${formatTanggal(row.tanggalRapat)}`}
              </>
            ),
          },
          row.acara === null ? null : { label: 'Acara', value: row.acara },
          rincian === undefined || rincian.poin.length === 0
            ? null
            : { label: 'Poin desk', value: <TautanPoin poin={rincian.poin} /> },
          row.selesaiPada === null ? null : { label: 'Selesai', value: formatTanggalPanjang(row.selesaiPada) },
        ]}
      />
      <SegmentField
        label="Status"
        size="panel"
        value={row.status}
        onChange={onStatus}
        options={PILIHAN_STATUS}
        fullWidth
      />
      {rincian !== undefined && (
        <>
          <BagianKemajuan kemajuan={rincian.kemajuan} onCatat={onCatat} onUbah={onUbahKemajuan} />
          <BagianBukti tindakLanjutId={row.id} bukti={rincian.bukti} pemilih={pemilihBukti} />
        </>
      )}
      {children}
    </div>
  )
}

/** The points of a desk that it belongs to, one under the other. */
function TautanPoin({ poin }: Pick<RincianTindakLanjut, 'poin'>) {
  return poin.map(({ id, pemilihanId, nomor, nama }) => (
    <div key={id}>
      <a href={linkTo.desk(pemilihanId, { poin: id })}>
        {nomor}. {nama}
      </a>
    </div>
  ))
}
