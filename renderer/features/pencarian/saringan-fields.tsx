import type { Saringan, SaringanIsi } from '@shared/features/pencarian/pencarian.schema'
import { useHariIni } from '../../lib/use-hari-ini'
import { FilterSelect } from '../../ui/fields/select-field'
import { useJabatanPilihan } from './pencarian.queries'
import {
  getTahun,
  listPilihanTahun,
  PILIHAN_JENIS,
  PILIHAN_URUTAN,
  SEMUA,
  toJenis,
  toPeriode,
} from './saringan-pilihan'

type SaringanFieldsProps = {
  readonly isi: SaringanIsi
  readonly onChange: (isi: SaringanIsi) => void
  readonly saringanList: readonly Saringan[]
  /** The kept choice that is shown now. */
  readonly kept: Saringan | undefined
}

/** By what the results are narrowed, and the choices that were kept. */
export function SaringanFields({ isi, onChange, saringanList, kept }: SaringanFieldsProps) {
  const hariIni = useHariIni()
  const jabatanList = useJabatanPilihan().data ?? []
  const tahun = getTahun(isi)
  const pilihanTahun = listPilihanTahun(hariIni)
  return (
    <>
      <FilterSelect
        label="Jenis"
        value={isi.jenis[0] ?? SEMUA}
        onChange={(value) => onChange({ ...isi, jenis: toJenis(value) })}
        options={PILIHAN_JENIS}
      />
      <FilterSelect
        label="Jabatan"
        value={isi.jabatanId ?? SEMUA}
        onChange={(value) => onChange({ ...isi, jabatanId: value === SEMUA ? null : value })}
        options={[{ value: SEMUA, label: 'Semua' }, ...jabatanList.map(({ id, nama }) => ({ value: id, label: nama }))]}
      />
      <FilterSelect
        label="Waktu"
        value={tahun}
        onChange={(value) => onChange({ ...isi, ...toPeriode(value) })}
        options={
          pilihanTahun.some(({ value }) => value === tahun)
            ? pilihanTahun
            : [...pilihanTahun, { value: tahun, label: tahun }]
        }
      />
      <FilterSelect
        label="Urutan"
        value={isi.urutan}
        onChange={(urutan) => onChange({ ...isi, urutan })}
        options={PILIHAN_URUTAN}
      />
      {saringanList.length > 0 && (
        <FilterSelect
          label="Saringan"
          value={kept?.id ?? ''}
          onChange={(id) => {
            const chosen = saringanList.find((saringan) => saringan.id === id)
            if (chosen !== undefined) onChange(chosen.isi)
          }}
          options={saringanList.map(({ id, nama }) => ({ value: id, label: nama }))}
        />
      )}
    </>
  )
}
