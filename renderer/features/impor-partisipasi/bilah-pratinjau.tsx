import type { HasilBaris, Pratinjau } from '@shared/features/impor/pratinjau.schema'
import { formatAngka } from '@shared/lib/angka'
import { Button } from '../../ui/fields/button'
import { CheckboxField, SegmentField } from '../../ui/fields/choice-fields'
import { Toolbar } from '../../ui/page/page-header'
import classes from './impor.module.css'
import { HASIL } from './pratinjau-columns'

type BilahPratinjauProps = {
  readonly pratinjau: Pratinjau
  readonly saring: HasilBaris | 'semua'
  readonly onSaring: (saring: HasilBaris | 'semua') => void
  readonly showsLama: boolean
  readonly onShowsLama: (showsLama: boolean) => void
  readonly onSaveSalah: () => void
}

const URUTAN = ['baru', 'berubah', 'sama', 'salah', 'lewat'] as const

/** How many rows of each kind, as the filter of the list. */
export function BilahPratinjau(props: BilahPratinjauProps) {
  const { pratinjau, saring, onSaring, showsLama, onShowsLama, onSaveSalah } = props
  const { hitung } = pratinjau
  const semua = Object.values(hitung).reduce((jumlah, satu) => jumlah + satu, 0)
  return (
    <Toolbar
      end={
        <div className={classes.akhir}>
          <CheckboxField label="Tampilkan nilai lama" checked={showsLama} onChange={onShowsLama} />
          {hitung.salah > 0 && (
            <Button
              icon="spreadsheet"
              label={`Simpan ${formatAngka(hitung.salah)} baris salah untuk dibetulkan`}
              onClick={onSaveSalah}
            />
          )}
        </div>
      }
    >
      <SegmentField
        label="Baris yang ditampilkan"
        hideLabel
        value={saring}
        onChange={onSaring}
        options={[
          { value: 'semua' as const, label: `Semua ${formatAngka(semua)}` },
          ...URUTAN.filter((satu) => satu !== 'lewat' || hitung.lewat > 0).map((value) => ({
            value,
            label: `${HASIL[value].kata} ${formatAngka(hitung[value])}`,
          })),
        ]}
      />
    </Toolbar>
  )
}
