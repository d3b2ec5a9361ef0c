import { useMemo, useState } from 'react'
import { Button } from '../fields/button'
import { CheckboxField } from '../fields/choice-fields'
import { Icon, type IconName } from '../icon/icon'
import classes from './grid.module.css'
import { EMPTY_WORD, isActiveFilter, listValues } from './grid-filter'
import type { GridArrangement } from './grid-memory'
import { GridRangeFilter } from './grid-range-filter'
import type { ColumnFilter, GridColumn } from './grid-types'
import { moveColumnBy } from './move-column'
import { fitColumn } from './use-grid-menu'

const MOST_SHOWN = 200

type GridColumnPopupProps<Row> = {
  readonly column: GridColumn<Row>
  readonly columns: readonly GridColumn<Row>[]
  readonly rows: readonly Row[]
  readonly arrangement: GridArrangement
  readonly onArrange: (next: GridArrangement) => void
  readonly onClose: () => void
}

/** Sorting, filtering, moving and hiding one column. Everything works at once, nothing has to be confirmed. */
export function GridColumnPopup<Row>(props: GridColumnPopupProps<Row>) {
  const { column, columns, arrangement, onArrange, onClose } = props
  const filter = arrangement.filters[column.id] ?? {}
  const kind = column.filter ?? (column.kind === 'number' || column.kind === 'date' ? 'range' : 'list')
  const setFilter = (next: ColumnFilter) => {
    const { [column.id]: _, ...others } = arrangement.filters
    onArrange({ ...arrangement, filters: isActiveFilter(next) ? { ...others, [column.id]: next } : others })
  }
  const sortBy = (desc: boolean) => {
    onArrange({ ...arrangement, sort: [{ id: column.id, desc }] })
    onClose()
  }
  const moveBy = (step: 1 | -1) => onArrange({ ...arrangement, order: moveColumnBy(columns, column.id, step) })
  const position = columns.indexOf(column)
  return (
    <div className={classes.popupBody}>
      <div className={classes.popupMenu}>
        <MenuButton icon="arrowUp" label="Urutkan menaik" onClick={() => sortBy(false)} />
        <MenuButton icon="arrowDown" label="Urutkan menurun" onClick={() => sortBy(true)} />
      </div>
      {kind === 'range' && <GridRangeFilter column={column} filter={filter} onChange={setFilter} />}
      {kind !== 'none' && <TickList {...props} filter={filter} onChange={setFilter} />}
      <div className={classes.popupMenu}>
        <MenuButton icon="chevronLeft" label="Pindahkan ke kiri" disabled={position === 0} onClick={() => moveBy(-1)} />
        <MenuButton
          icon="chevronRight"
          label="Pindahkan ke kanan"
          disabled={position === columns.length - 1}
          onClick={() => moveBy(1)}
        />
        <MenuButton
          icon="panel"
          label="Lebarkan sesuai isi"
          onClick={() => onArrange(fitColumn(arrangement, column, props.rows, position === 0))}
        />
        <MenuButton
          icon="close"
          label="Sembunyikan kolom"
          disabled={columns.length === 1}
          onClick={() => onArrange({ ...arrangement, hidden: [...arrangement.hidden, column.id] })}
        />
        {arrangement.hidden.length > 0 && (
          <MenuButton
            icon="table"
            label="Tampilkan semua kolom"
            onClick={() => onArrange({ ...arrangement, hidden: [] })}
          />
        )}
      </div>
      {isActiveFilter(filter) && <Button label="Hapus filter ini" small onClick={() => setFilter({})} />}
    </div>
  )
}

type TickListProps<Row> = Pick<GridColumnPopupProps<Row>, 'column' | 'rows'> & {
  readonly filter: ColumnFilter
  readonly onChange: (filter: ColumnFilter) => void
}

/** Values to tick. "(Pilih semua)" means all that match the search, so that one can take or leave them together. */
function TickList<Row>({ column, rows, filter, onChange }: TickListProps<Row>) {
  const [search, setSearch] = useState('')
  const values = useMemo(() => listValues(rows, column), [rows, column])
  const matching = values.filter(({ text }) => text.toLowerCase().includes(search.trim().toLowerCase()))
  const all = values.map(({ text }) => text)
  const ticked = new Set(filter.values ?? all)
  const tickedHere = matching.filter(({ text }) => ticked.has(text)).length
  const set = (texts: readonly string[], on: boolean) => {
    // With a search, ticking narrows to what was found; otherwise it adds to or takes from the list.
    const base = new Set(search.trim() !== '' && filter.values === undefined && on ? [] : ticked)
    for (const text of texts) {
      if (on) base.add(text)
      else base.delete(text)
    }
    const { values: _, ...range } = filter
    onChange(base.size === all.length ? range : { ...range, values: all.filter((text) => base.has(text)) })
  }
  return (
    <div className={classes.ticks}>
      <input
        className={classes.tickSearch}
        type="search"
        data-autofocus
        aria-label={`Cari di ${column.header}`}
        placeholder="Cari"
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && matching.length > 0) onlyMatching(matching, all, filter, onChange)
        }}
      />
      <fieldset className={classes.tickList} aria-label={`Nilai ${column.header}`}>
        {matching.length > 0 && (
          <CheckboxField
            label="(Pilih semua)"
            checked={tickedHere === matching.length}
            indeterminate={tickedHere > 0 && tickedHere < matching.length}
            onChange={(on) =>
              set(
                matching.map(({ text }) => text),
                on,
              )
            }
          />
        )}
        {pickShown(matching).map(({ text, count }) => (
          <CheckboxField
            key={text}
            label={`${text} (${count})`}
            checked={ticked.has(text)}
            onChange={(on) => set([text], on)}
          />
        ))}
        {matching.length > MOST_SHOWN && (
          <p className={classes.note}>Masih {matching.length - MOST_SHOWN} lagi; persempit dengan mencari.</p>
        )}
        {matching.length === 0 && <p className={classes.note}>Tidak ada yang cocok.</p>}
      </fieldset>
    </div>
  )
}

/** As many as a list can hold; empty cells, which stand last, are always among them. */
function pickShown<V extends { readonly text: string }>(matching: readonly V[]): readonly V[] {
  const last = matching.at(-1)
  if (matching.length <= MOST_SHOWN || last?.text !== EMPTY_WORD) return matching.slice(0, MOST_SHOWN)
  return [...matching.slice(0, MOST_SHOWN - 1), last]
}

/** Enter in the search shows exactly what was found. */
function onlyMatching(
  matching: readonly { readonly text: string }[],
  all: readonly string[],
  filter: ColumnFilter,
  onChange: (filter: ColumnFilter) => void,
) {
  const { values: _, ...range } = filter
  onChange(matching.length === all.length ? range : { ...range, values: matching.map(({ text }) => text) })
}

type MenuButtonProps = {
  readonly icon: IconName
  readonly label: string
  readonly disabled?: boolean
  readonly onClick: () => void
}

function MenuButton({ icon, label, disabled = false, onClick }: MenuButtonProps) {
  return (
    <button type="button" className={classes.popupItem} disabled={disabled} onClick={onClick}>
      <Icon name={icon} size={15} />
      {label}
    </button>
  )
}
