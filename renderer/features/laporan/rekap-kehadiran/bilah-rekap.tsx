import { type BentukPeriode, buildPeriode, formatPeriode, movePeriode } from '@shared/features/laporan/periode.rules'
import type { RekapKehadiran } from '@shared/features/laporan/rekap-kehadiran.schema'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../lib/client'
import { Button } from '../../../ui/fields/button'
import { SegmentField } from '../../../ui/fields/choice-fields'
import { FilterSelect } from '../../../ui/fields/select-field'
import { Toolbar } from '../../../ui/page/page-header'
import { PeriodeDialog } from './periode-dialog'
import type { PilihanRekap } from './pilihan-rekap'
import classes from './rekap-kehadiran.module.css'

const BENTUK: readonly { readonly value: BentukPeriode; readonly label: string }[] = [
  { value: 'bulan', label: 'Bulan' },
  { value: 'triwulan', label: 'Triwulan' },
  { value: 'semester', label: 'Semester' },
  { value: 'tahun', label: 'Tahun' },
  { value: 'bebas', label: 'Tanggal sendiri…' },
]

export type Tampilan = 'jabatan' | 'rapat'

type BilahRekapProps = {
  readonly pilihan: PilihanRekap
  readonly onChange: (ubah: Partial<PilihanRekap>) => void
  readonly rekap: RekapKehadiran | undefined
  readonly tampilan: Tampilan
  readonly onTampilan: (tampilan: Tampilan) => void
}

/** Period, jenis and unsur; and whether jabatan or rapat are counted. */
export function BilahRekap({ pilihan, onChange, rekap, tampilan, onTampilan }: BilahRekapProps) {
  const { data: unsurList } = useQuery(api.referensi.unsur.list.queryOptions())
  const [isDialogOpen, setDialogOpen] = useState(false)
  const setBentuk = (bentuk: BentukPeriode) => {
    if (bentuk === 'bebas') setDialogOpen(true)
    else onChange({ bentuk, ...buildPeriode(bentuk, pilihan.dari) })
  }
  const move = (langkah: -1 | 1) => onChange(movePeriode(pilihan.bentuk, pilihan, langkah))
  const jenisList = listJenis(rekap?.jenisList ?? [], pilihan.jenis)
  return (
    <Toolbar
      end={
        <SegmentField<Tampilan>
          label="Hitung per"
          hideLabel
          value={tampilan}
          onChange={onTampilan}
          options={[
            { value: 'jabatan', label: 'Per jabatan' },
            { value: 'rapat', label: 'Per rapat' },
          ]}
        />
      }
    >
      <FilterSelect label="Periode" value={pilihan.bentuk} onChange={setBentuk} options={BENTUK} />
      <span className={classes.periode}>
        <Button label="Periode sebelumnya" icon="chevronLeft" iconOnly small onClick={() => move(-1)} />
        <output aria-label="Periode yang ditampilkan">{formatPeriode(pilihan)}</output>
        <Button label="Periode berikutnya" icon="chevronRight" iconOnly small onClick={() => move(1)} />
      </span>
      <FilterSelect
        label="Jenis"
        value={pilihan.jenis ?? ''}
        onChange={(jenis) => onChange({ jenis: jenis === '' ? null : jenis })}
        options={[{ value: '', label: 'Semua' }, ...jenisList.map((jenis) => ({ value: jenis, label: jenis }))]}
      />
      <FilterSelect
        label="Unsur"
        value={pilihan.unsurId ?? ''}
        onChange={(unsurId) => onChange({ unsurId: unsurId === '' ? null : unsurId })}
        options={[
          { value: '', label: 'Semua' },
          ...(unsurList ?? []).map(({ id, nama }) => ({ value: id, label: nama })),
        ]}
      />
      {isDialogOpen && (
        <PeriodeDialog
          periode={pilihan}
          onChange={(periode) => {
            onChange({ bentuk: 'bebas', ...periode })
            setDialogOpen(false)
          }}
          onClose={() => setDialogOpen(false)}
        />
      )}
    </Toolbar>
  )
}

/** What is chosen stays in the list also where the period has none of it. */
function listJenis(jenisList: readonly string[], chosen: string | null): readonly string[] {
  return chosen === null || jenisList.includes(chosen) ? jenisList : [...jenisList, chosen]
}
