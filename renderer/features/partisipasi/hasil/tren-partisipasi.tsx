import { getRumpun } from '@shared/features/partisipasi/pemilihan.rules'
import type { TrenRow } from '@shared/features/partisipasi/ringkasan.schema'
import { formatNilai } from '@shared/features/partisipasi/rumus.rules'
import { formatPersenRatusan, formatTarget } from '@shared/features/partisipasi/target.rules'
import { pickTrenGambar } from '@shared/features/partisipasi/tren.rules'
import { useState } from 'react'
import { SegmentField } from '../../../ui/fields/choice-fields'
import classes from './hasil.module.css'

type Bentuk = 'grafik' | 'tabel'

const PILIHAN: readonly { readonly value: Bentuk; readonly label: string }[] = [
  { value: 'grafik', label: 'Grafik' },
  { value: 'tabel', label: 'Tabel' },
]

/** Turnout over the elections; only those of the same kind are joined, a target is dotted. */
export function TrenPartisipasi({ tren }: { readonly tren: readonly TrenRow[] }) {
  const [bentuk, setBentuk] = useState<Bentuk>('grafik')
  return (
    <section className={classes.bagian} aria-label="Tren partisipasi">
      <div className={classes.kepala}>
        <h2>Tren partisipasi, persen</h2>
        <SegmentField label="Bentuk tren" hideLabel value={bentuk} onChange={setBentuk} options={PILIHAN} />
      </div>
      {bentuk === 'grafik' ? <Grafik tren={pickTrenGambar(tren)} /> : <Tabel tren={tren} />}
      <p className={classes.catatan}>
        Hanya pemilihan sejenis yang disambung. Garis putus berarti target, bukan hasil.
      </p>
    </section>
  )
}

const LEBAR = 320
const TINGGI = 168
const KIRI = 30
const KANAN = 56
const ATAS = 14
const BAWAH = 22

function Grafik({ tren }: { readonly tren: readonly TrenRow[] }) {
  const kini = tren.find((row) => row.kini)
  const values = tren.flatMap(({ persen, target }) =>
    [persen, target?.minimum ?? null, target?.maksimum ?? null].filter((nilai) => nilai !== null),
  )
  if (kini === undefined || values.length === 0) return <p>Belum ada hasil atau target.</p>
  const dasar = Math.max(0, Math.floor((Math.min(...values) - 500) / 1000) * 1000)
  const puncak = Math.min(10_000, Math.ceil((Math.max(...values) + 300) / 1000) * 1000)
  const tahun = tren.map(({ tanggal }) => Number(tanggal.slice(0, 4)) + Number(tanggal.slice(5, 7)) / 12)
  const [awal, akhir] = [Math.min(...tahun), Math.max(...tahun)]
  const x = (index: number) =>
    KIRI + 10 + ((tahun[index] ?? awal) - awal) * ((LEBAR - KIRI - KANAN - 10) / Math.max(1, akhir - awal))
  const y = (persen: number) => ATAS + (puncak - persen) * ((TINGGI - ATAS - BAWAH) / Math.max(1, puncak - dasar))
  const garis = [dasar, Math.round((dasar + puncak) / 200) * 100, puncak]
  const sejenis = tren.flatMap((row, index) =>
    row.jenis === kini.jenis && row.persen !== null ? [{ row, index }] : [],
  )
  const terakhir = sejenis.findLast(({ row }) => !row.kini)
  const indexKini = tren.indexOf(kini)
  return (
    <svg viewBox={`0 0 ${LEBAR} ${TINGGI}`} className={classes.grafik} role="img" aria-label={describe(tren)}>
      {garis.map((persen) => (
        <g key={persen}>
          <line x1={KIRI} x2={LEBAR - KANAN + 20} y1={y(persen)} y2={y(persen)} className={classes.kisi} />
          <text x={KIRI - 6} y={y(persen) + 4} textAnchor="end">
            {formatPersenRatusan(persen, true)}
          </text>
        </g>
      ))}
      <polyline
        className={classes.sambungan}
        points={sejenis.map(({ row, index }) => `${x(index)},${y(row.persen ?? 0)}`).join(' ')}
      />
      {kini.persen === null && kini.target !== null && terakhir !== undefined && (
        <line
          className={classes.menujuTarget}
          x1={x(terakhir.index)}
          y1={y(terakhir.row.persen ?? 0)}
          x2={x(indexKini)}
          y2={y(kini.target.minimum)}
        />
      )}
      {tren.map((row, index) => (
        <Tanda key={row.pemilihanId} row={row} x={x(index)} y={y} isSejenis={row.jenis === kini.jenis} />
      ))}
      {[...new Set(tren.map(({ tanggal }) => tanggal.slice(0, 4)))].map((satu) => (
        <text
          key={satu}
          x={x(tren.findIndex(({ tanggal }) => tanggal.startsWith(satu)))}
          y={TINGGI - 6}
          textAnchor="middle"
        >
          {satu}
        </text>
      ))}
    </svg>
  )
}

type TandaProps = {
  readonly row: TrenRow
  readonly x: number
  readonly y: (persen: number) => number
  readonly isSejenis: boolean
}

/** A full circle for the same kind, a framed square for another; the target as a bracket or an arrow. */
function Tanda({ row, x, y, isSejenis }: TandaProps) {
  const { persen, target, kini } = row
  // The same kind is named below its mark and others above, so that two of one year do not meet.
  const isKanan = x > LEBAR / 2
  return (
    <>
      {persen !== null && isSejenis && <circle cx={x} cy={y(persen)} r={4} className={classes.titik} />}
      {persen !== null && !isSejenis && (
        <rect x={x - 4} y={y(persen) - 4} width={8} height={8} className={classes.kotak} />
      )}
      {persen !== null && (
        <text
          x={isKanan ? x + 5 : x - 4}
          y={isSejenis ? y(persen) + 18 : y(persen) - 9}
          textAnchor={isKanan ? 'end' : 'start'}
          className={isSejenis ? classes.labelKuat : undefined}
        >
          {formatPersenRatusan(persen)} {getRumpun(row.jenis)}
        </text>
      )}
      {kini && target !== null && (
        <>
          <line x1={x - 6} x2={x + 6} y1={y(target.minimum)} y2={y(target.minimum)} className={classes.kurung} />
          {target.maksimum !== null && (
            <rect
              x={x - 6}
              y={y(target.maksimum)}
              width={12}
              height={Math.max(2, y(target.minimum) - y(target.maksimum))}
              className={classes.kurung}
            />
          )}
          {target.bentuk === 'lebih dari' && (
            <path d={`M${x} ${y(target.minimum)}v-10m-3 3 3-3 3 3`} className={classes.kurung} />
          )}
          <text x={x + 10} y={y(target.minimum) - 3} className={classes.labelKuat}>
            {formatTarget(target)}
          </text>
        </>
      )}
    </>
  )
}

function Tabel({ tren }: { readonly tren: readonly TrenRow[] }) {
  return (
    <table className={classes.tabel}>
      <thead>
        <tr>
          <th scope="col">Pemilihan</th>
          <th scope="col">Hasil</th>
          <th scope="col">Target</th>
        </tr>
      </thead>
      <tbody>
        {tren.map(({ pemilihanId, nama, persen, target }) => (
          <tr key={pemilihanId}>
            <th scope="row">{nama}</th>
            <td>{formatNilai(persen)}</td>
            <td>{target === null ? '' : formatTarget(target)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function describe(tren: readonly TrenRow[]): string {
  return tren
    .filter(({ persen, target }) => persen !== null || target !== null)
    .map(({ nama, jenis, persen, target }) => {
      const words = [formatNilai(persen), target === null ? '' : `target ${formatTarget(target)} %`].filter(Boolean)
      return `${nama} (${getRumpun(jenis)}) ${words.join(', ')}`
    })
    .join('; ')
}
