import type { TindakLanjutRow } from '@shared/features/tindak-lanjut/tindak-lanjut.schema'
import { getKelasUmur, KELAS_UMUR, type KelasUmur } from './filter-tindak-lanjut'
import classes from './tindak-lanjut.module.css'

type BilahUmurProps = {
  readonly rows: readonly TindakLanjutRow[]
  readonly hariIni: string
  readonly umur: KelasUmur | null
  readonly onChange: (umur: KelasUmur | null) => void
}

/** How many are late, by how long; a click shows only those. */
export function BilahUmur({ rows, hariIni, umur, onChange }: BilahUmurProps) {
  const umurList = rows.map((row) => getKelasUmur(row, hariIni))
  return (
    <fieldset className={classes.umur}>
      <legend className="hanya-pembaca">Umur keterlambatan</legend>
      <span aria-hidden="true">Umur keterlambatan</span>
      <span className={classes.kelas}>
        {KELAS_UMUR.map(({ id, label }) => {
          const jumlah = umurList.filter((satu) => satu === id).length
          return (
            <button
              key={id}
              type="button"
              aria-pressed={umur === id}
              data-isi={jumlah > 0 || undefined}
              onClick={() => onChange(umur === id ? null : id)}
            >
              {label} <b>{jumlah}</b>
            </button>
          )
        })}
      </span>
    </fieldset>
  )
}
