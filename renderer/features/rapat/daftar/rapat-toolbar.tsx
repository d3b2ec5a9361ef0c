import type { Ref } from 'react'
import { Button } from '../../../ui/fields/button'
import { FilterSelect } from '../../../ui/fields/select-field'
import { SearchField } from '../../../ui/fields/text-field'
import { Toolbar } from '../../../ui/page/page-header'
import { STATUS_WORDS } from '../status-rapat'
import { FILTER_KOSONG, type FilterRapat, hasFilter, PERIODE_LIST } from './filter-rapat'

type RapatToolbarProps = {
  readonly filter: FilterRapat
  readonly onChange: (filter: FilterRapat) => void
  /** Kinds of rapat that occur in the register. */
  readonly jenisList: readonly string[]
  /** Names of the seri that occur in the register. */
  readonly seriList: readonly string[]
  readonly searchRef: Ref<HTMLInputElement>
}

const SEMUA = { value: '', label: 'Semua' }

/** Search and filters above the register. */
export function RapatToolbar({ filter, onChange, jenisList, seriList, searchRef }: RapatToolbarProps) {
  const set = (change: Partial<FilterRapat>) => onChange({ ...filter, ...change })
  return (
    <Toolbar
      end={
        hasFilter(filter) && (
          <Button variant="quiet" small label="Hapus semua filter" onClick={() => onChange(FILTER_KOSONG)} />
        )
      }
    >
      <SearchField
        ref={searchRef}
        label="Cari nama, tempat, pimpinan"
        value={filter.cari}
        onChange={(cari) => set({ cari })}
      />
      <FilterSelect
        label="Periode"
        value={filter.periode}
        options={PERIODE_LIST.map(({ id, label }) => ({ value: id, label }))}
        onChange={(periode) => set({ periode })}
      />
      <FilterSelect
        label="Jenis"
        value={filter.jenis}
        options={[SEMUA, ...jenisList.map((jenis) => ({ value: jenis, label: jenis }))]}
        onChange={(jenis) => set({ jenis })}
      />
      <FilterSelect
        label="Status"
        value={filter.status}
        options={[SEMUA, ...STATUS_WORDS.map((kata) => ({ value: kata, label: kata }))]}
        onChange={(status) => set({ status })}
      />
      {seriList.length > 0 && (
        <FilterSelect
          label="Seri"
          value={filter.seri}
          options={[SEMUA, ...seriList.map((seri) => ({ value: seri, label: seri }))]}
          onChange={(seri) => set({ seri })}
        />
      )}
    </Toolbar>
  )
}
