import type { JenisLaporan, KunciPaket } from '@shared/features/laporan-provinsi/paket.schema'
import {
  buildPeriodeLaporan,
  formatPeriodeLaporan,
  movePeriodeLaporan,
} from '@shared/features/laporan-provinsi/periode-laporan.rules'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, client } from '../../lib/client'
import { useSave } from '../../lib/use-save'
import { Button } from '../../ui/fields/button'
import { FilterSelect } from '../../ui/fields/select-field'
import { Toolbar } from '../../ui/page/page-header'
import { PeriodeDialog } from '../laporan'
import classes from './laporan-provinsi.module.css'

const JENIS: readonly { readonly value: JenisLaporan; readonly label: string }[] = [
  { value: 'harian', label: 'Harian' },
  { value: 'mingguan', label: 'Mingguan' },
  { value: 'bulanan', label: 'Bulanan' },
  { value: 'insidentil', label: 'Insidentil…' },
]

type BilahPaketProps = {
  readonly kunci: KunciPaket
  readonly onChange: (kunci: KunciPaket) => void
  readonly pemilihanId: string | null
}

/** Which report: its kind, its days, and the pemilihan that it is about. */
export function BilahPaket({ kunci, onChange, pemilihanId }: BilahPaketProps) {
  const save = useSave()
  const { data: pemilihanList = [] } = useQuery(api.partisipasi.pemilihan.list.queryOptions())
  const [isDialogOpen, setDialogOpen] = useState(false)
  const setJenis = (jenis: JenisLaporan) => {
    if (jenis === 'insidentil') setDialogOpen(true)
    else onChange({ jenis, ...buildPeriodeLaporan(jenis, kunci.sampai) })
  }
  const move = (langkah: -1 | 1) => onChange({ jenis: kunci.jenis, ...movePeriodeLaporan(kunci, langkah) })
  return (
    <Toolbar>
      <FilterSelect label="Laporan" value={kunci.jenis} onChange={setJenis} options={JENIS} />
      <span className={classes.periode}>
        <Button label="Periode sebelumnya" icon="chevronLeft" iconOnly small onClick={() => move(-1)} />
        <output aria-label="Periode laporan">{formatPeriodeLaporan(kunci)}</output>
        <Button label="Periode berikutnya" icon="chevronRight" iconOnly small onClick={() => move(1)} />
      </span>
      {pemilihanList.length > 0 && (
        <FilterSelect
          label="Pemilihan"
          value={pemilihanId ?? ''}
          onChange={(id) => void save(() => client.laporanProvinsi.paket.setPemilihan({ ...kunci, pemilihanId: id }))}
          options={pemilihanList.map(({ id, nama }) => ({ value: id, label: nama }))}
        />
      )}
      {isDialogOpen && (
        <PeriodeDialog
          periode={kunci}
          onChange={(periode) => {
            onChange({ jenis: 'insidentil', ...periode })
            setDialogOpen(false)
          }}
          onClose={() => setDialogOpen(false)}
        />
      )}
    </Toolbar>
  )
}
