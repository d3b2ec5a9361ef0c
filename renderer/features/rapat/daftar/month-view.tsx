import type { RapatRow } from '@shared/features/rapat/rapat.schema'
import { addBulan, formatBulan, formatTanggalPanjang } from '@shared/lib/tanggal'
import { Button } from '../../../ui/fields/button'
import { StatusWord } from '../../../ui/status/status-word'
import { getStatusTampil } from '../status-rapat'
import { listBulanSetahun } from './bulan'
import { MonthGrid, type RapatPerHari } from './month-grid'
import classes from './month-view.module.css'

type CalendarViewProps = {
  readonly hariIni: string
  readonly selected: string
  readonly rapatPerHari: RapatPerHari
  readonly onSelect: (tanggal: string) => void
  /** Opens the month of a day, or the first rapat of it. */
  readonly onOpen: (tanggal: string) => void
}

/** One month over the whole sheet, with the names of the rapat in its days. */
export function MonthView(props: CalendarViewProps) {
  return (
    <div className={classes.view}>
      <Steps {...props} label={formatBulan(props.selected)} unit="Bulan" months={1} />
      <div className={classes.scroll}>
        <MonthGrid {...props} bulan={props.selected} large />
      </div>
    </div>
  )
}

/** Twelve months; a day opens its month. */
export function YearView(props: CalendarViewProps) {
  return (
    <div className={classes.view}>
      <Steps {...props} label={props.selected.slice(0, 4)} unit="Tahun" months={12} />
      <div className={classes.scroll}>
        <div className={classes.year} data-kalender>
          {listBulanSetahun(props.selected).map((bulan) => (
            <section key={bulan} aria-label={formatBulan(bulan)}>
              <h2>{formatBulan(bulan).split(' ')[0]}</h2>
              <MonthGrid {...props} bulan={bulan} ownDaysOnly />
            </section>
          ))}
        </div>
      </div>
    </div>
  )
}

type StepsProps = CalendarViewProps & { readonly label: string; readonly unit: string; readonly months: number }

function Steps({ label, unit, months, selected, hariIni, onSelect }: StepsProps) {
  return (
    <div className={classes.steps}>
      <Button
        variant="quiet"
        icon="chevronLeft"
        iconOnly
        label={`${unit} sebelumnya`}
        onClick={() => onSelect(addBulan(selected, -months))}
      />
      <strong aria-live="polite">{label}</strong>
      <Button
        variant="quiet"
        icon="chevronRight"
        iconOnly
        label={`${unit} berikutnya`}
        onClick={() => onSelect(addBulan(selected, months))}
      />
      <Button variant="quiet" label="Hari ini" onClick={() => onSelect(hariIni)} />
    </div>
  )
}

type DayListProps = {
  readonly tanggal: string
  readonly rapatList: readonly RapatRow[]
  readonly hariIni: string
  readonly onOpen: (rapat: RapatRow) => void
}

/** The rapat of one day, in the side panel of the calendar. */
export function DayList({ tanggal, rapatList, hariIni, onOpen }: DayListProps) {
  return (
    <section aria-label="Rapat pada hari ini" className={classes.day}>
      <h2>{formatTanggalPanjang(tanggal)}</h2>
      {rapatList.length === 0 && <p className={classes.none}>Tidak ada rapat pada hari ini.</p>}
      <ul>
        {rapatList.map((rapat) => (
          <li key={rapat.id}>
            <button type="button" onClick={() => onOpen(rapat)}>
              <span>{rapat.nama}</span>
              <StatusWord small {...getStatusTampil(rapat, hariIni)} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
