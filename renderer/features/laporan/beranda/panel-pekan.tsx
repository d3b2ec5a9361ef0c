import { getKeadaanRapat, type KeadaanRapat } from '@shared/features/rapat/rapat.rules'
import type { RapatRow } from '@shared/features/rapat/rapat.schema'
import { formatJam, formatTanggalPendek } from '@shared/lib/tanggal'
import { linkTo } from '../../../lib/links'
import type { GlifName } from '../../../ui/status/glif'
import { StatusWord } from '../../../ui/status/status-word'
import classes from './beranda.module.css'
import { buildHariPekan, formatRentangPekan, type HariPekan } from './hari-pekan'

type PanelPekanProps = { readonly rapatList: readonly RapatRow[]; readonly hariIni: string }

const RUPA: Readonly<Record<KeadaanRapat, { readonly glif: GlifName; readonly kata: string }>> = {
  draf: { glif: 'kosong', kata: 'Draf' },
  terjadwal: { glif: 'kosong', kata: 'Terjadwal' },
  besok: { glif: 'belah', kata: 'Besok' },
  'hari ini': { glif: 'belah', kata: 'Hari ini' },
  berlangsung: { glif: 'separuh', kata: 'Berlangsung' },
  'menunggu notula': { glif: 'separuh', kata: 'Menunggu notula' },
  'konsep notula': { glif: 'separuh', kata: 'Konsep notula' },
  final: { glif: 'kunci', kata: 'Final' },
  batal: { glif: 'silang', kata: 'Batal' },
}

/** The rapat of this week, day by day. */
export function PanelPekan({ rapatList, hariIni }: PanelPekanProps) {
  const hariList = buildHariPekan(rapatList, hariIni)
  return (
    <>
      <div className={classes.kepalaPekan}>
        <h2>Rapat minggu ini</h2>
        <span>{formatRentangPekan(hariList)}</span>
      </div>
      <ul className={classes.pekan}>
        {hariList.map((hari) => (
          <Hari key={hari.tanggal} hari={hari} hariIni={hariIni} />
        ))}
      </ul>
    </>
  )
}

function Hari({ hari, hariIni }: { readonly hari: HariPekan; readonly hariIni: string }) {
  const label = formatTanggalPendek(hari.tanggal).split(' ').slice(0, 2).join(' ')
  return (
    <li className={classes.hari} data-kini={hari.tanggal === hariIni || undefined}>
      <span className={classes.namaHari}>{label}</span>
      {hari.rapatList.length === 0 ? (
        <span className={classes.takAdaRapat}>Tidak ada rapat</span>
      ) : (
        <ul className={classes.rapatList}>
          {hari.rapatList.map((rapat) => (
            <Rapat key={rapat.id} rapat={rapat} hariIni={hariIni} />
          ))}
        </ul>
      )}
    </li>
  )
}

function Rapat({ rapat, hariIni }: { readonly rapat: RapatRow; readonly hariIni: string }) {
  const keadaan = getKeadaanRapat(rapat, hariIni)
  const diundang = rapat.jumlahDiundang === 0 ? 'belum ada undangan' : `${rapat.jumlahDiundang} diundang`
  return (
    <li className={classes.rapat}>
      <span className={classes.jam}>{rapat.jamMulai === null ? '' : formatJam(rapat.jamMulai)}</span>
      <span>
        <a className={classes.namaRapat} href={linkTo.rapat(rapat.id)} data-batal={keadaan === 'batal' || undefined}>
          {rapat.nama}
        </a>
        <StatusWord small glif={RUPA[keadaan].glif} kata={`${RUPA[keadaan].kata}, ${diundang}`} />
      </span>
    </li>
  )
}
