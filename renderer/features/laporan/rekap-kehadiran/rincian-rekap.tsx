import {
  computePersenHadir,
  computePersenTerwakili,
  formatPersenRekap,
} from '@shared/features/laporan/rekap-kehadiran.rules'
import type { RekapJabatan, RekapRincian, SaringRekapKehadiran } from '@shared/features/laporan/rekap-kehadiran.schema'
import { formatTanggal } from '@shared/lib/tanggal'
import { linkTo } from '../../../lib/links'
import type { GlifName } from '../../../ui/status/glif'
import { StatusWord } from '../../../ui/status/status-word'
import classes from './rekap-kehadiran.module.css'
import { useRekapRincian } from './rekap-kehadiran.queries'

const STATUS: Readonly<Record<RekapRincian['status'], { readonly glif: GlifName; readonly kata: string }>> = {
  hadir: { glif: 'centang', kata: 'Hadir' },
  diwakili: { glif: 'wakil', kata: 'Diwakili' },
  izin: { glif: 'izin', kata: 'Izin' },
  'tidak hadir': { glif: 'silang', kata: 'Tidak hadir' },
  belum: { glif: 'kosong', kata: 'Belum dicatat' },
}

type RincianRekapProps = { readonly row: RekapJabatan; readonly saring: SaringRekapKehadiran }

/** The rapat behind the figures of one jabatan, newest first. */
export function RincianRekap({ row, saring }: RincianRekapProps) {
  const { data: rincian } = useRekapRincian(saring, row.jabatanId)
  return (
    <section aria-labelledby="rincian-rekap" className={classes.rincian}>
      <h2 id="rincian-rekap" className={classes.namaJabatan}>
        {row.jabatan}
      </h2>
      <p className={classes.lemah}>
        {`Hadir sendiri ${row.hadir} dari ${row.diundang} (${formatPersenRekap(computePersenHadir(row))}%), terwakili ${row.hadir + row.diwakili} (${formatPersenRekap(computePersenTerwakili(row))}%).`}
      </p>
      {rincian !== undefined && (
        <ul className={classes.rapat} aria-label={`Rapat yang mengundang ${row.jabatan}`}>
          {rincian.map((rapat) => (
            <li key={rapat.rapatId} data-luar={!rapat.dihitung || undefined}>
              <span className={classes.tanggal}>{formatTanggal(rapat.tanggal)}</span>
              <StatusWord {...STATUS[rapat.status]} />
              <a href={linkTo.kehadiran(rapat.rapatId)}>{rapat.rapat}</a>
              <span className={classes.lemah}>{describe(rapat)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Who held the jabatan that day, and who came for him. */
function describe({ dihitung, pejabat, status, nama, jabatanWakil, keterangan }: RekapRincian): string {
  if (!dihitung) return 'Di luar masa jabatan, tidak dihitung'
  const wakil = [nama, jabatanWakil].filter((part) => part !== null).join(', ')
  const parts = [pejabat, status === 'diwakili' && wakil !== '' ? `oleh ${wakil}` : null, keterangan]
  return parts.filter((part) => part !== null).join('; ')
}
