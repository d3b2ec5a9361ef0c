import { getKelamin, hasKelamin, KATA_KELAMIN, type Kelamin } from '@shared/features/partisipasi/kelamin.rules'
import { formatPoin } from '@shared/features/partisipasi/penjelasan.rules'
import type { Ringkasan, RingkasanRow } from '@shared/features/partisipasi/ringkasan.schema'
import { formatPersenRatusan } from '@shared/features/partisipasi/target.rules'
import { useState } from 'react'
import { SegmentField } from '../../../ui/fields/choice-fields'
import classes from './hasil.module.css'

type Bentuk = 'grafik' | 'tabel'

const PILIHAN: readonly { readonly value: Bentuk; readonly label: string }[] = [
  { value: 'grafik', label: 'Grafik' },
  { value: 'tabel', label: 'Tabel' },
]

/** Turnout of laki-laki and perempuan, wilayah by wilayah; nothing while no form tells them apart. */
export function KelaminPartisipasi({ ringkasan }: { readonly ringkasan: Ringkasan }) {
  const [bentuk, setBentuk] = useState<Bentuk>('grafik')
  const { tingkat, rows, jumlah, kategori } = ringkasan
  if (!hasKelamin(rows, kategori)) return null
  // Thousands of TPS would not be read one by one.
  const shown = tingkat === 'tps' ? [jumlah] : [jumlah, ...rows]
  return (
    <section className={classes.bagian} aria-label="Laki-laki dan perempuan">
      <div className={classes.kepala}>
        <h2>Partisipasi L dan P, persen</h2>
        <SegmentField label="Bentuk L dan P" hideLabel value={bentuk} onChange={setBentuk} options={PILIHAN} />
      </div>
      {bentuk === 'grafik' ? (
        <ul className={classes.kelamin}>
          {shown.map((row) => (
            <BilahKelamin key={row.wilayahId} row={row} kategori={kategori} />
          ))}
        </ul>
      ) : (
        <TabelKelamin rows={shown} kategori={kategori} />
      )}
    </section>
  )
}

type KategoriProps = { readonly kategori: Ringkasan['kategori'] }

/** Two bars from 0 to 100: laki-laki full, perempuan framed, the figures beside them. */
function BilahKelamin({ row, kategori }: KategoriProps & { readonly row: RingkasanRow }) {
  const kelamin = getKelamin(row, kategori)
  return (
    <li>
      <span className={classes.namaKelamin} title={row.nama}>
        {row.nama}
      </span>
      {(['l', 'p'] as const).map((satu) => (
        <span key={satu} className={classes.barisKelamin}>
          <span aria-hidden="true">{satu.toUpperCase()}</span>
          <span className={classes.alur}>
            <span data-kelamin={satu} style={{ width: `${Math.min(100, (kelamin[satu].persen ?? 0) / 100)}%` }} />
          </span>
          <span className={classes.angkaKelamin}>
            <span className={classes.hanyaDibaca}>{KATA_KELAMIN[satu]} </span>
            {formatPersen(kelamin[satu].persen)}
          </span>
        </span>
      ))}
    </li>
  )
}

function TabelKelamin({ rows, kategori }: KategoriProps & { readonly rows: readonly RingkasanRow[] }) {
  const buildKepala = (kelamin: Kelamin) => (
    <th scope="col">
      <abbr title={KATA_KELAMIN[kelamin]}>{kelamin.toUpperCase()}</abbr>
    </th>
  )
  return (
    <table className={classes.tabel}>
      <thead>
        <tr>
          <th scope="col">Wilayah</th>
          {buildKepala('l')}
          {buildKepala('p')}
          <th scope="col">Selisih, poin</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const { l, p, selisih } = getKelamin(row, kategori)
          return (
            <tr key={row.wilayahId}>
              <th scope="row">{row.nama}</th>
              <td>{formatPersen(l.persen)}</td>
              <td>{formatPersen(p.persen)}</td>
              <td>{selisih === null ? '–' : formatPoin(selisih)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function formatPersen(persen: number | null): string {
  return persen === null ? '–' : formatPersenRatusan(persen)
}
