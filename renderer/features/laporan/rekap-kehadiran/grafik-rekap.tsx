import {
  BAGIAN_BATANG,
  type BagianBatang,
  type BatangRekap,
  buildBatangRekap,
  describeBatang,
  listLegenda,
} from '@shared/features/laporan/batang-rekap.rules'
import type { RekapUnsur } from '@shared/features/laporan/rekap-kehadiran.schema'
import { formatAngka } from '@shared/lib/angka'
import { useId, useMemo, useState } from 'react'
import { SegmentField } from '../../../ui/fields/choice-fields'
import classes from './rekap-kehadiran.module.css'

const WIDTH = 200
const HEIGHT = 12

/** Attendance per unsur as stacked bars, and the same figures as a table. */
export function GrafikRekap({ perUnsur }: { readonly perUnsur: readonly RekapUnsur[] }) {
  const [bentuk, setBentuk] = useState<'grafik' | 'tabel'>('grafik')
  const batang = useMemo(() => buildBatangRekap(perUnsur), [perUnsur])
  return (
    <section aria-labelledby="grafik-rekap">
      <div className={classes.kepalaGrafik}>
        <h2 id="grafik-rekap" className={classes.judul}>
          Kehadiran per unsur <span className={classes.lemah}>%</span>
        </h2>
        <SegmentField
          label="Bentuk"
          hideLabel
          value={bentuk}
          onChange={setBentuk}
          options={[
            { value: 'grafik', label: 'Grafik' },
            { value: 'tabel', label: 'Tabel' },
          ]}
        />
      </div>
      {bentuk === 'grafik' ? <Batang batang={batang} /> : <TabelUnsur perUnsur={perUnsur} batang={batang} />}
    </section>
  )
}

function Batang({ batang }: { readonly batang: readonly BatangRekap[] }) {
  const id = useId()
  return (
    <>
      <svg width="0" height="0" className={classes.pola} aria-hidden="true">
        <defs>
          <pattern id={`${id}izin`} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="4" height="4" className={classes.dasar} />
            <rect width="2" height="4" className={classes.arsir} />
          </pattern>
          <pattern id={`${id}belum`} width="4" height="4" patternUnits="userSpaceOnUse">
            <rect width="4" height="4" className={classes.dasar} />
            <circle cx="2" cy="2" r="0.9" className={classes.titik} />
          </pattern>
        </defs>
      </svg>
      <ul className={classes.legenda} aria-label="Arti warna dan arsir">
        {listLegenda(batang).map(({ jenis, kata }) => (
          <li key={jenis}>
            <svg width="12" height="12" aria-hidden="true">
              <Bagian id={id} jenis={jenis} x={0} width={12} />
            </svg>
            {kata}
          </li>
        ))}
      </ul>
      <ul className={classes.batang}>
        {batang.map((row) => (
          <li key={row.unsur} title={describeBatang([row])}>
            <span className={classes.unsur}>{row.unsur}</span>
            <svg
              role="img"
              aria-label={describeBatang([row])}
              viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
              preserveAspectRatio="none"
            >
              {row.bagian.map(({ jenis, mulai, panjang }) => (
                <Bagian key={jenis} id={id} jenis={jenis} x={mulai * WIDTH} width={panjang * WIDTH} />
              ))}
            </svg>
            <b>{row.persen}</b>
          </li>
        ))}
      </ul>
    </>
  )
}

type BagianProps = {
  readonly id: string
  readonly jenis: BagianBatang
  readonly x: number
  readonly width: number
}

/** Tone and texture together, so that no part is told by its colour alone. */
function Bagian({ id, jenis, x, width }: BagianProps) {
  const texture = jenis === 'izin' || jenis === 'belum' ? { style: { fill: `url("#${id}${jenis}")` } } : {}
  return (
    <rect
      x={x + 0.5}
      y={0.5}
      width={Math.max(0, width - 1)}
      height={HEIGHT - 1}
      className={classes.bagian}
      data-jenis={jenis}
      {...texture}
    />
  )
}

type TabelUnsurProps = { readonly perUnsur: readonly RekapUnsur[]; readonly batang: readonly BatangRekap[] }

function TabelUnsur({ perUnsur, batang }: TabelUnsurProps) {
  const kolom = BAGIAN_BATANG.filter(({ jenis }) => listLegenda(batang).some((entry) => entry.jenis === jenis))
  return (
    <table className={classes.tabel}>
      <caption className="hanya-pembaca">Kehadiran per unsur</caption>
      <thead>
        <tr>
          <th scope="col">Unsur</th>
          {kolom.map(({ jenis, kata }) => (
            <th key={jenis} scope="col">
              {RINGKAS[jenis] ?? kata}
            </th>
          ))}
          <th scope="col">Hadir %</th>
        </tr>
      </thead>
      <tbody>
        {perUnsur.map((row, index) => (
          <tr key={row.unsurId}>
            <th scope="row" title={row.unsur}>
              {row.unsur}
            </th>
            {kolom.map(({ jenis }) => (
              <td key={jenis}>{row[jenis] === 0 ? '–' : formatAngka(row[jenis])}</td>
            ))}
            <td>{batang[index]?.persen.replace('%', '') ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Heads that fit the column. */
const RINGKAS: Partial<Record<BagianBatang, string>> = { hadir: 'Hadir', tidakHadir: 'Tidak', belum: 'Belum' }
