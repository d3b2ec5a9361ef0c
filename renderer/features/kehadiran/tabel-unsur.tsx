import classes from './panel-kehadiran.module.css'
import type { TampilanKehadiran } from './tampilkan-tertunda'

const kolomList = [
  { judul: 'Hadir', bagian: 'hadir' },
  { judul: 'Diwakili', bagian: 'diwakili' },
  { judul: 'Izin', bagian: 'izin' },
  { judul: 'Tidak', bagian: 'tidakHadir' },
  { judul: 'Belum', bagian: 'belum' },
] as const

/** Attendance per unsur with its total; a zero is a dash. */
export function TabelUnsur({ jumlah, perUnsur }: Pick<TampilanKehadiran, 'jumlah' | 'perUnsur'>) {
  return (
    <table className={classes.tabel}>
      <caption className="hanya-pembaca">Kehadiran per unsur</caption>
      <thead>
        <tr>
          <th scope="col">Unsur</th>
          {kolomList.map(({ judul }) => (
            <th key={judul} scope="col">
              {judul}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {perUnsur.map((unsur) => (
          <tr key={unsur.unsurId}>
            <th scope="row" title={unsur.unsur}>
              <span className={classes.unsur}>
                <span>{unsur.unsur}</span> <span className={classes.lemah}>{unsur.diundang}</span>
              </span>
            </th>
            {kolomList.map(({ bagian }) => (
              <td key={bagian}>{unsur[bagian] === 0 ? '–' : unsur[bagian]}</td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Jumlah {jumlah.diundang}</th>
          {kolomList.map(({ bagian }) => (
            <td key={bagian}>{jumlah[bagian] === 0 ? '–' : jumlah[bagian]}</td>
          ))}
        </tr>
      </tfoot>
    </table>
  )
}
