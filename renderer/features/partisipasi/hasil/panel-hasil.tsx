import { hitungPersen } from '@shared/features/partisipasi/angka.rules'
import type { Ringkasan } from '@shared/features/partisipasi/ringkasan.schema'
import { formatNilai } from '@shared/features/partisipasi/rumus.rules'
import { formatNamaWilayah } from '@shared/features/partisipasi/wilayah-pemilihan.rules'
import { formatAngka } from '@shared/lib/angka'
import { linkTo } from '../../../lib/links'
import { StatusWord } from '../../../ui/status/status-word'
import parent from '../partisipasi.module.css'
import classes from './hasil.module.css'
import { KelaminPartisipasi } from './kelamin-partisipasi'
import { TrenPartisipasi } from './tren-partisipasi'

const TERATAS = 5

/** Beside the table: how turnout went, where the gap lies, and the proof that the parts equal the whole. */
export function PanelHasil({ ringkasan }: { readonly ringkasan: Ringkasan }) {
  return (
    <div className={classes.panel}>
      <TrenPartisipasi tren={ringkasan.tren} />
      <SebaranKekurangan ringkasan={ringkasan} />
      <KelaminPartisipasi ringkasan={ringkasan} />
      <BuktiJumlah ringkasan={ringkasan} />
    </div>
  )
}

function SebaranKekurangan({ ringkasan: { rows, target } }: { readonly ringkasan: Ringkasan }) {
  const urut = rows
    .filter((row) => (row.kurangMinimum ?? 0) > 0)
    .toSorted((a, b) => (b.kurangMinimum ?? 0) - (a.kurangMinimum ?? 0))
  const total = urut.reduce((sum, row) => sum + (row.kurangMinimum ?? 0), 0)
  if (target === null || total === 0) return null
  const teratas = urut.slice(0, TERATAS)
  const bagian = hitungPersen(
    teratas.reduce((sum, row) => sum + (row.kurangMinimum ?? 0), 0),
    total,
  )
  return (
    <section className={classes.bagian} aria-label="Di mana kekurangannya">
      <h2>Di mana kekurangannya</h2>
      <div className={classes.sebaran} aria-hidden="true">
        {urut.map((row, index) => (
          <span
            key={row.wilayahId}
            data-teratas={index < TERATAS || undefined}
            style={{ flexGrow: row.kurangMinimum ?? 0 }}
          />
        ))}
      </div>
      <p>
        {formatAngka(teratas.length)} dari {formatAngka(rows.length)} wilayah memuat {formatNilai(bagian)} dari
        kekurangan {formatAngka(total)} orang.
      </p>
      <table className={classes.tabel}>
        <tbody>
          {teratas.map((row, index) => (
            <tr key={row.wilayahId}>
              <td>{index + 1}</td>
              <th scope="row">{formatNamaWilayah(row)}</th>
              <td>{formatAngka(row.kurangMinimum ?? 0)}</td>
              <td>{formatNilai(hitungPersen(row.kurangMinimum, total))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function BuktiJumlah({ ringkasan: { rows, jumlah, daerah, pemilihan } }: { readonly ringkasan: Ringkasan }) {
  const sum = (kolom: 'penyebut' | 'pengguna') => rows.reduce((total, row) => total + (row[kolom] ?? 0), 0)
  const isSame = sum('penyebut') === (jumlah.penyebut ?? 0) && sum('pengguna') === (jumlah.pengguna ?? 0)
  return (
    <section className={classes.bukti} aria-label="Pemeriksaan">
      {isSame && (
        <StatusWord glif="centang" kata={`Jumlah ${formatAngka(rows.length)} wilayah sama dengan ${daerah}.`} />
      )}
      {jumlah.tidakUtuh > 0 && (
        <a className={parent.tautan} href={linkTo.isianPartisipasi(pemilihan.id)}>
          <StatusWord glif="salah" kata={`${formatAngka(jumlah.tidakUtuh)} baris isian tidak cocok`} />
        </a>
      )}
      {jumlah.unitTerisi > 0 && jumlah.unitTerisi < jumlah.jumlahUnit && (
        <StatusWord
          glif="belah"
          kata={`${formatAngka(jumlah.unitTerisi)} dari ${formatAngka(jumlah.jumlahUnit)} sudah melapor`}
        />
      )}
    </section>
  )
}
