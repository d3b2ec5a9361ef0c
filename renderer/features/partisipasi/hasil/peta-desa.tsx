import type { AngkaTerjelaskan } from '@shared/features/partisipasi/penjelasan.rules'
import { buildPetaDesa, KATA_KELAS_PANAS, type SelPeta } from '@shared/features/partisipasi/peta-desa.rules'
import type { Ringkasan, RingkasanRow } from '@shared/features/partisipasi/ringkasan.schema'
import { formatPersenRatusan } from '@shared/features/partisipasi/target.rules'
import { useMemo } from 'react'
import { Glif } from '../../../ui/status/glif'
import classes from './peta-desa.module.css'

type PetaDesaProps = {
  readonly ringkasan: Ringkasan
  /** Asks how the figure of a desa was counted. */
  readonly onExplain: (row: RingkasanRow, angka: AngkaTerjelaskan) => void
}

/** The heat table: every desa of a kecamatan as a cell, lowest turnout first, its ground darker the more came. */
export function PetaDesa({ ringkasan, onExplain }: PetaDesaProps) {
  const peta = useMemo(() => buildPetaDesa(ringkasan), [ringkasan])
  if (peta === null) {
    return <p className={classes.kosong}>Belum ada hasil atau acuan per desa/kelurahan. Isi datanya dahulu.</p>
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={classes.peta} aria-label="Peta panas desa" tabIndex={0}>
      <p className={classes.kunci}>
        {peta.dari === 'hasil' ? 'Partisipasi' : 'Partisipasi acuan'}, persen:
        {KATA_KELAS_PANAS.map((kata, kelas) => (
          <span key={kata} className={classes.contoh} data-kelas={kelas}>
            {kelas === 0 && <Glif name="segitiga" size={12} />}
            {kata}
          </span>
        ))}
      </p>
      {peta.baris.map(({ kecamatan, sel }) => (
        <div key={kecamatan} className={classes.baris}>
          <h2>{kecamatan}</h2>
          <ul>
            {sel.map((satu) => (
              <Sel
                key={satu.wilayahId}
                sel={satu}
                onClick={() => {
                  const row = ringkasan.rows.find(({ wilayahId }) => wilayahId === satu.wilayahId)
                  if (row !== undefined) onExplain(row, peta.dari === 'hasil' ? 'persen' : 'acuanPersen')
                }}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

type SelProps = { readonly sel: SelPeta; readonly onClick: () => void }

/** By keyboard the same figure is explained in the table. */
function Sel({ sel: { nama, persen, kelas }, onClick }: SelProps) {
  return (
    <li data-kelas={kelas ?? undefined} title={nama}>
      <button type="button" tabIndex={-1} onClick={onClick}>
        <span className={classes.nama}>{nama}</span>
        <span className={classes.angka}>
          {kelas === 0 && <Glif name="segitiga" size={12} />}
          {persen === null ? '–' : formatPersenRatusan(persen)}
        </span>
      </button>
    </li>
  )
}
