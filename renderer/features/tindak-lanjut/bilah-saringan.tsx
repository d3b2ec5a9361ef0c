import type { TindakLanjutRow } from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import type { RefObject } from 'react'
import { FilterSelect } from '../../ui/fields/select-field'
import { SearchField } from '../../ui/fields/text-field'
import { Toolbar } from '../../ui/page/page-header'
import { BilahUmur } from './bilah-umur'
import { type FilterTindakLanjut, listPilihan } from './filter-tindak-lanjut'

type BilahSaringanProps = {
  readonly rows: readonly TindakLanjutRow[]
  readonly hariIni: string
  readonly filter: FilterTindakLanjut
  readonly onChange: (filter: FilterTindakLanjut) => void
  readonly search: RefObject<HTMLInputElement | null>
}

/** What the list and the board show: words, rapat, jabatan, how late. */
export function BilahSaringan({ rows, hariIni, filter, onChange, search }: BilahSaringanProps) {
  return (
    <Toolbar
      end={
        <BilahUmur
          rows={rows}
          hariIni={hariIni}
          umur={filter.umur}
          onChange={(umur) => onChange({ ...filter, umur })}
        />
      }
    >
      <SearchField
        ref={search}
        label="Cari uraian"
        value={filter.cari}
        onChange={(cari) => onChange({ ...filter, cari })}
      />
      <FilterSelect
        label="Rapat"
        value={filter.rapat}
        onChange={(rapat) => onChange({ ...filter, rapat })}
        options={listPilihan(rows, (row) => ({ value: row.rapatId, label: row.rapat }))}
      />
      <FilterSelect
        label="Jabatan"
        value={filter.jabatan}
        onChange={(jabatan) => onChange({ ...filter, jabatan })}
        options={listPilihan(rows, (row) => ({ value: row.jabatanId, label: row.jabatan }))}
      />
    </Toolbar>
  )
}
