import { formatKeadaanTindakLanjut, getKeadaanTindakLanjut } from '@shared/features/tindak-lanjut/tindak-lanjut.rules'
import type {
  KemajuanTindakLanjut,
  StatusTindakLanjut,
  TindakLanjutRow,
} from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import { formatTanggal, formatTanggalPanjang } from '@shared/lib/tanggal'
import type { ReactNode, RefObject } from 'react'
import { linkTo } from '../../lib/links'
import { SegmentField } from '../../ui/fields/choice-fields'
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
        {rincian !== undefined && rincian.poin.length > 0 && (
          <>
            <dt>Desk</dt>
            {rincian.poin.map(({ id, pemilihanId, nomor, nama }) => (
              <dd key={id}>
                <a href={linkTo.desk(pemilihanId, { poin: id })}>
                  Poin {nomor}, {nama}
                </a>
              </dd>
            ))}
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
