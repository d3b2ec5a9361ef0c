import { addBulan, formatBulan } from '@shared/lib/tanggal'
import { Button } from '../../../ui/fields/button'
import { buildBulan } from './bulan'
import { isHariPemungutanSuara } from './hari-pemungutan-suara'
import { MonthGrid, type RapatPerHari } from './month-grid'
import classes from './month-panel.module.css'

type MonthPanelProps = {
  readonly hariIni: string
  readonly selected: string
  readonly rapatPerHari: RapatPerHari
  readonly onSelect: (tanggal: string) => void
}

/** The month of the chosen day, with steps to its neighbours and back to today. */
export function MonthPanel({ hariIni, selected, rapatPerHari, onSelect }: MonthPanelProps) {
  const isVotingMonth = buildBulan(selected)
    .flat()
    .some(({ tanggal }) => isHariPemungutanSuara(tanggal))
  return (
    <section aria-label="Kalender bulan">
      <div className={classes.head}>
        <strong aria-live="polite">{formatBulan(selected)}</strong>
        <Button
          small
          variant="quiet"
          icon="chevronLeft"
          iconOnly
          label="Bulan sebelumnya"
          onClick={() => onSelect(addBulan(selected, -1))}
        />
        <Button small variant="quiet" label="Hari ini" onClick={() => onSelect(hariIni)} />
        <Button
          small
          variant="quiet"
          icon="chevronRight"
          iconOnly
          label="Bulan berikutnya"
          onClick={() => onSelect(addBulan(selected, 1))}
        />
      </div>
      <MonthGrid
        bulan={selected}
        hariIni={hariIni}
        selected={selected}
        rapatPerHari={rapatPerHari}
        onSelect={onSelect}
      />
      {isVotingMonth && (
        <p className={classes.legend}>
          <span className={classes.frame} aria-hidden="true" /> hari pemungutan suara
        </p>
      )}
    </section>
  )
}
