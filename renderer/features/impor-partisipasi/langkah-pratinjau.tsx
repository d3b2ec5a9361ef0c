import type { BarisPratinjau, HasilBaris, Pratinjau } from '@shared/features/impor/pratinjau.schema'
import type { Susunan } from '@shared/features/impor/susunan.schema'
import type { PemilihanRow } from '@shared/features/partisipasi/pemilihan.schema'
import { formatAngka } from '@shared/lib/angka'
import { useMemo, useState } from 'react'
import { Grid } from '../../ui/grid/grid'
import type { GridChange } from '../../ui/grid/grid-types'
import { EmptyState } from '../../ui/page/empty-state'
import { AksiBaris } from './aksi-baris'
import { BilahPratinjau } from './bilah-pratinjau'
import classes from './impor.module.css'
import { KotakPerbaikan } from './kotak-perbaikan'
import { buildPratinjauColumns } from './pratinjau-columns'

type LangkahPratinjauProps = {
  readonly pratinjau: Pratinjau
  readonly susunan: Susunan
  readonly pemilihan: PemilihanRow
  readonly onChange: (ubah: (susunan: Susunan) => Partial<Susunan>) => void
  readonly onSaveSalah: () => void
}

/** What saving would do, row by row: wrong ones first. F2 mends a cell here; nothing is saved yet. */
export function LangkahPratinjau({ pratinjau, susunan, pemilihan, onChange, onSaveSalah }: LangkahPratinjauProps) {
  const [saring, setSaring] = useState<HasilBaris | 'semua'>('semua')
  const [showsLama, setShowsLama] = useState(true)
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const columns = useMemo(
    () => buildPratinjauColumns(pemilihan, susunan.pasangan, showsLama),
    [pemilihan, susunan.pasangan, showsLama],
  )
  const rows = useMemo(
    () => pratinjau.baris.filter(({ hasil }) => saring === 'semua' || hasil === saring),
    [pratinjau.baris, saring],
  )
  const selected = pratinjau.baris.find((baris) => getId(baris) === selectedId)
  const semua = Object.values(pratinjau.hitung).reduce((jumlah, satu) => jumlah + satu, 0)

  const mend = ({ cells }: GridChange) =>
    onChange(({ ubah }) => {
      const baru = cells.flatMap(({ rowId, columnId, value }) =>
        typeof value === 'string' ? [] : [{ nomor: Number(rowId), sasaran: columnId, nilai: value }],
      )
      const lain = ubah.filter(
        (satu) => !baru.some(({ nomor, sasaran }) => nomor === satu.nomor && sasaran === satu.sasaran),
      )
      return { ubah: [...lain, ...baru] }
    })

  return (
    <>
      <BilahPratinjau
        pratinjau={pratinjau}
        saring={saring}
        onSaring={setSaring}
        showsLama={showsLama}
        onShowsLama={setShowsLama}
        onSaveSalah={onSaveSalah}
      />
      <KotakPerbaikan pratinjau={pratinjau} onChange={onChange} />
      <Grid
        id="impor-partisipasi"
        label="Pratinjau impor"
        columns={columns}
        rows={rows}
        getRowId={getId}
        mode="cell"
        lined
        autoFocus
        selectedId={selectedId}
        onSelect={(row) => setSelectedId(row === null ? null : getId(row))}
        onChange={mend}
        countLabel="baris"
        totalCount={semua}
        empty={<EmptyState title="Tidak ada baris seperti ini." help="Pilih Semua di atas untuk melihat baris lain." />}
      />
      {semua > pratinjau.baris.length && (
        <p className={classes.bantuan}>
          Ditampilkan {formatAngka(pratinjau.baris.length)} dari {formatAngka(semua)} baris, yang salah lebih dahulu;
          semuanya tetap disimpan.
        </p>
      )}
      {selected !== undefined && (
        <AksiBaris baris={selected} isDilewati={susunan.lewati.includes(selected.nomor)} onChange={onChange} />
      )}
    </>
  )
}

function getId({ nomor }: BarisPratinjau): string {
  return String(nomor)
}
