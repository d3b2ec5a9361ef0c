import type { DaftarKehadiran } from '@shared/features/kehadiran/kehadiran.schema'
import { linkTo } from '../../../lib/links'
import classes from './panel.module.css'

/** Attendance counted per unsur, with the sum of all below. */
export function KehadiranPerUnsur({ daftar }: { readonly daftar: DaftarKehadiran }) {
  const { jumlah } = daftar
  const tamu = jumlah.tamu === 0 ? '' : ` (dan ${jumlah.tamu} tamu)`
  return (
    <section aria-labelledby="kehadiran-per-unsur">
      <div className={classes.head}>
        <h2 id="kehadiran-per-unsur">Kehadiran per unsur</h2>
        <a href={linkTo.kehadiran(daftar.rapatId)}>Buka daftar hadir</a>
      </div>
      {daftar.perUnsur.length === 0 ? (
        <p className={classes.none}>
          Belum ada undangan. <a href={linkTo.undangan(daftar.rapatId)}>Pilih jabatan yang diundang</a>
        </p>
      ) : (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Unsur</th>
              <th scope="col">Hadir</th>
              <th scope="col">Diwakili</th>
              <th scope="col">Izin</th>
              <th scope="col">Tidak</th>
              <th scope="col">Diundang</th>
            </tr>
          </thead>
          <tbody>
            {daftar.perUnsur.map((unsur) => (
              <tr key={unsur.unsurId}>
                <th scope="row">{unsur.unsur}</th>
                <Counts {...unsur} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Jumlah{tamu}</th>
              <Counts {...jumlah} />
            </tr>
          </tfoot>
        </table>
      )}
    </section>
  )
}

type CountsProps = Pick<DaftarKehadiran['jumlah'], 'hadir' | 'diwakili' | 'izin' | 'tidakHadir' | 'diundang'>

function Counts({ hadir, diwakili, izin, tidakHadir, diundang }: CountsProps) {
  return [hadir, diwakili, izin, tidakHadir, diundang].map((count, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a count is its column
    <td key={index} data-zero={count === 0 || undefined}>
      {count === 0 ? '–' : count}
    </td>
  ))
}
