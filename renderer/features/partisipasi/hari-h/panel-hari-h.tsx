import { findJanggal } from '@shared/features/partisipasi/hari-h.rules'
import type { HariH, HariHRow, JamLaporan } from '@shared/features/partisipasi/hari-h.schema'
import { formatNilai } from '@shared/features/partisipasi/rumus.rules'
import { formatAngka } from '@shared/lib/angka'
import { formatJam } from '@shared/lib/tanggal'
import { StatusWord } from '../../../ui/status/status-word'
import hasil from '../hasil/hasil.module.css'
import classes from '../partisipasi.module.css'
import own from './hari-h.module.css'

const PALING_BANYAK = 30

type PanelHariHProps = {
  readonly hariH: HariH
  readonly jam: JamLaporan
  readonly onPick: (row: Pick<HariHRow, 'wilayahId' | 'kecamatanId'>) => void
  readonly onKecamatan: (kecamatanId: string) => void
}

/** Where the day stands: turnout hour by hour, who has not reported, and what cannot be. */
export function PanelHariH({ hariH, jam, onPick, onKecamatan }: PanelHariHProps) {
  return (
    <div className={hasil.panel}>
      <Kemajuan hariH={hariH} />
      <BelumMelapor hariH={hariH} jam={jam} onPick={onPick} onKecamatan={onKecamatan} />
      <PerluDiperiksa hariH={hariH} onPick={onPick} />
    </div>
  )
}

/** Bars from 0 to 100 and the same figures beside them, one line an hour. */
function Kemajuan({ hariH: { kemajuan, unit } }: Pick<PanelHariHProps, 'hariH'>) {
  const terakhir = kemajuan.findLastIndex(({ melapor }) => melapor > 0)
  return (
    <section className={hasil.bagian} aria-label="Kemajuan">
      <h2>Partisipasi sementara, persen</h2>
      <table className={hasil.tabel}>
        <thead>
          <tr>
            <th scope="col">Pukul</th>
            <th scope="col">
              <span className={hasil.hanyaDibaca}>Bilah dari 0 sampai 100</span>
            </th>
            <th scope="col">Persen</th>
            <th scope="col">Melapor</th>
          </tr>
        </thead>
        <tbody>
          {kemajuan.map(({ jam, persen: hitung, melapor, pengguna }, index) => {
            // Hours to come are empty: the last report is not theirs.
            const persen = index > terakhir ? null : hitung
            return (
              <tr key={jam} title={`${formatAngka(pengguna)} pengguna hak pilih`}>
                <th scope="row">{formatJam(jam)}</th>
                <td className={own.bilah}>
                  <span className={hasil.alur}>
                    <span data-kelamin="l" style={{ width: `${Math.min(100, (persen ?? 0) / 100)}%` }} />
                  </span>
                </td>
                <td>{persen === null ? '–' : formatNilai(persen)}</td>
                <td>
                  {formatAngka(melapor)} / {formatAngka(unit)}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className={hasil.catatan}>
        Laporan terakhir setiap wilayah / DPT wilayah yang sudah melapor. Sementara, bukan hasil.
      </p>
    </section>
  )
}

/** By name where there are few, by kecamatan where there are hundreds. */
function BelumMelapor({ hariH, jam, onPick, onKecamatan }: PanelHariHProps) {
  const { tingkat, rows, kecamatan, unit, kemajuan } = hariH
  const belum = unit - (kemajuan.find((satu) => satu.jam === jam)?.melapor ?? 0)
  if (unit === 0) return null
  const judul = `Belum melapor pukul ${formatJam(jam)}`
  if (belum === 0) {
    return (
      <section className={hasil.bagian} aria-label={judul}>
        <StatusWord glif="centang" kata={`Semua sudah melapor pukul ${formatJam(jam)}.`} />
      </section>
    )
  }
  const names = rows.filter(({ laporan }) => laporan[jam] === null)
  return (
    <section className={hasil.bagian} aria-label={judul}>
      <h2>
        {judul}: {formatAngka(belum)}
      </h2>
      {tingkat === 'kecamatan' ? (
        <ul className={own.daftar}>
          {names.slice(0, PALING_BANYAK).map((row) => (
            <li key={row.wilayahId}>
              <button type="button" className={classes.namaBaris} onClick={() => onPick(row)}>
                {row.nama}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <ul className={own.daftar}>
          {kecamatan
            .filter((satu) => satu.melapor[jam] < satu.unit)
            .map((satu) => (
              <li key={satu.kecamatanId}>
                <button type="button" className={classes.namaBaris} onClick={() => onKecamatan(satu.kecamatanId)}>
                  {satu.nama}
                </button>
                <span>
                  {formatAngka(satu.unit - satu.melapor[jam])} dari {formatAngka(satu.unit)}
                </span>
              </li>
            ))}
        </ul>
      )}
    </section>
  )
}

function PerluDiperiksa({ hariH: { janggal }, onPick }: Pick<PanelHariHProps, 'hariH' | 'onPick'>) {
  if (janggal.length === 0) return null
  return (
    <section className={hasil.bagian} aria-label="Perlu diperiksa">
      <h2>Perlu diperiksa: {formatAngka(janggal.length)}</h2>
      <ul className={classes.daftarKeutuhan}>
        {janggal.slice(0, PALING_BANYAK).map((row) => (
          <li key={row.wilayahId}>
            <button type="button" className={classes.namaBaris} onClick={() => onPick(row)}>
              {row.desa === null ? row.nama : `${row.nama}, ${row.desa}`}
            </button>
            {findJanggal(row).map(({ jam, pesan }) => (
              <p key={`${jam}${pesan}`}>{pesan}</p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
