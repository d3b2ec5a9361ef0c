import { useCommands } from '../commands/use-commands'
import type { GridProps } from './grid-props'

type GridCommandOptions<Row extends object> = {
  readonly props: GridProps<Row>
  readonly getRow: () => Row | undefined
  readonly isFiltered: boolean
  readonly clearFilters: () => void
}

/** What menu and palette offer for a list: opening the chosen row, and the way out of the filters. */
export function useGridCommands<Row extends object>(options: GridCommandOptions<Row>): void {
  const { props, getRow, isFiltered, clearFilters } = options
  const { onOpen, openHint = 'buka' } = props
  useCommands([
    {
      id: 'daftar.clearFilters',
      label: 'Hapus semua filter',
      menu: 'data',
      menuGroup: 2,
      icon: 'filter',
      enabled: isFiltered,
      run: clearFilters,
    },
    ...(onOpen === undefined
      ? []
      : [
          {
            id: 'daftar.open',
            label: 'Buka baris yang dipilih',
            shortcut: 'Enter',
            hint: openHint,
            hidden: true,
            enabled: props.rows.length > 0,
            run: () => {
              const row = getRow()
              if (row !== undefined) onOpen(row)
            },
          },
        ]),
  ])
}
