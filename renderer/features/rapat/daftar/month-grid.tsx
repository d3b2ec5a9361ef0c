import type { RapatRow } from '@shared/features/rapat/rapat.schema'
import { formatBulan, formatTanggalPanjang } from '@shared/lib/tanggal'
import { type KeyboardEvent, useRef } from 'react'
import { isTerlaksana } from '../status-rapat'
import { buildBulan, findHariTujuan, type HariKalender } from './bulan'
import { isHariPemungutanSuara } from './hari-pemungutan-suara'
import classes from './month-grid.module.css'

export type RapatPerHari = ReadonlyMap<string, readonly RapatRow[]>

type MonthGridProps = {
  /** Any day of the month that is shown. */
  readonly bulan: string
  readonly hariIni: string
  /** The day that the arrow keys start from. */
  readonly selected: string
  readonly rapatPerHari: RapatPerHari
  readonly onSelect: (tanggal: string) => void
  /** Enter or a double click on a day. */
  readonly onOpen?: (tanggal: string) => void
  /** Draws the names of the rapat into the cells. */
  readonly large?: boolean
  /** Leaves the days of the neighbouring months out, where those stand beside it. */
  readonly ownDaysOnly?: boolean
}

const HEADS = [
  ['Sn', 'Senin'],
  ['Sl', 'Selasa'],
  ['Rb', 'Rabu'],
  ['Km', 'Kamis'],
  ['Jm', 'Jumat'],
  ['Sb', 'Sabtu'],
  ['Mg', 'Minggu'],
] as const

/** One month, Senin first: a full dot for a rapat that was held, an empty one for a planned rapat, voting days framed. */
export function MonthGrid(props: MonthGridProps) {
  const { bulan, selected, onSelect, onOpen, large = false, ownDaysOnly = false } = props
  const table = useRef<HTMLTableElement>(null)
  const pekanList = buildBulan(bulan)
  const focusable = selected.slice(0, 7) === bulan.slice(0, 7) ? selected : `${bulan.slice(0, 7)}-01`

  const move = (event: KeyboardEvent, tanggal: string) => {
    if (event.ctrlKey || event.altKey) return
    const tujuan = findHariTujuan(tanggal, event.key)
    if (tujuan === undefined) return
    event.preventDefault()
    onSelect(tujuan)
    // The new day may belong to a month that is drawn only after this.
    requestAnimationFrame(() => findDay(table.current, tujuan)?.focus())
  }

  return (
    <table ref={table} className={classes.table} data-large={large || undefined} aria-label={formatBulan(bulan)}>
      <thead>
        <tr>
          {HEADS.map(([short, long]) => (
            <th key={short} scope="col" abbr={long}>
              {large ? long : short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {pekanList.map((pekan) => (
          <tr key={pekan[0]?.tanggal}>
            {pekan.map((hari) => (
              <td key={hari.tanggal}>
                {(!hari.diLuarBulan || !ownDaysOnly) && (
                  <Hari
                    {...props}
                    hari={hari}
                    isFocusable={hari.tanggal === focusable}
                    onKeyDown={(event) => move(event, hari.tanggal)}
                    onSelect={() => onSelect(hari.tanggal)}
                    onOpen={() => onOpen?.(hari.tanggal)}
                  />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The button of a day in its own month: in a year the day also stands, greyed, at the edge of the neighbouring month. */
function findDay(table: HTMLElement | null, tanggal: string): HTMLElement | null | undefined {
  const calendar = table?.closest<HTMLElement>('[data-kalender]') ?? table
  return calendar?.querySelector<HTMLElement>(`[data-tanggal="${tanggal}"]:not([data-outside])`)
}

type HariProps = Omit<MonthGridProps, 'onSelect' | 'onOpen'> & {
  readonly hari: HariKalender
  readonly isFocusable: boolean
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onSelect: () => void
  readonly onOpen: () => void
}

const MOST_DOTS = 3
const MOST_NAMES = 3

function Hari({ hari, hariIni, selected, rapatPerHari, large, isFocusable, onKeyDown, onSelect, onOpen }: HariProps) {
  const rapatList = rapatPerHari.get(hari.tanggal) ?? []
  return (
    <button
      type="button"
      className={classes.day}
      data-tanggal={hari.tanggal}
      data-outside={hari.diLuarBulan || undefined}
      data-voting={isHariPemungutanSuara(hari.tanggal) || undefined}
      aria-pressed={hari.tanggal === selected}
      aria-current={hari.tanggal === hariIni ? 'date' : undefined}
      aria-label={describe(hari.tanggal, rapatList)}
      tabIndex={isFocusable ? 0 : -1}
      onKeyDown={onKeyDown}
      // A key press is a click of detail 0: Enter on the chosen day opens it, the mouse needs two clicks.
      onClick={(event) => (event.detail === 0 && hari.tanggal === selected ? onOpen() : onSelect())}
      onDoubleClick={onOpen}
    >
      <span className={classes.number}>{hari.hari}</span>
      {large ? (
        <span className={classes.names}>
          {rapatList.slice(0, MOST_NAMES).map((rapat) => (
            <span key={rapat.id} data-batal={rapat.status === 'batal' || undefined}>
              {rapat.nama}
            </span>
          ))}
          {rapatList.length > MOST_NAMES && <span>{rapatList.length - MOST_NAMES} lagi</span>}
        </span>
      ) : (
        <span className={classes.dots}>
          {rapatList
            .filter(({ status }) => status !== 'batal')
            .slice(0, MOST_DOTS)
            .map((rapat) => (
              <i key={rapat.id} data-held={isTerlaksana(rapat, hariIni) || undefined} />
            ))}
        </span>
      )}
    </button>
  )
}

function describe(tanggal: string, rapatList: readonly RapatRow[]): string {
  const voting = isHariPemungutanSuara(tanggal) ? ', hari pemungutan suara' : ''
  const names =
    rapatList.length === 0 ? '' : `, ${rapatList.length} rapat: ${rapatList.map(({ nama }) => nama).join('; ')}`
  return `${formatTanggalPanjang(tanggal)}${voting}${names}`
}
